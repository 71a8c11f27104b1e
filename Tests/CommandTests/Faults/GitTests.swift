import Support
import Testing

@Suite("A session shared by git")
struct GitTests {
  private static let hasGit = Files.names(in: "/usr/bin").contains("git")

  @Test(
    "two laptops that work at once have the same session once each has pulled", .enabled(if: hasGit)
  )
  func twoLaptops() throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "next")
    func git(_ folder: String, _ line: String) throws {
      let done = try place.shell(
        "cd '\(folder)' && \(line)",
        environment: [
          "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@b.no", "GIT_COMMITTER_NAME": "A",
          "GIT_COMMITTER_EMAIL": "a@b.no", "GIT_CONFIG_GLOBAL": "/dev/null",
        ])
      try #require(done.status == 0, "\(line): \(done.output)\(done.errors)")
    }
    let (hub, other) = (place.path + "/hub.git", place.path + "/other")
    let share =
      "git add -A && git commit -qm x && git pull -q --no-rebase --no-edit origin main && git push -q origin HEAD:main"
    try git(place.path, "git init -q --bare -b main '\(hub)'")
    try git(
      session,
      "git init -q -b main && git remote add origin '\(hub)' && git add -A && git commit -qm x && git push -q origin main"
    )
    try git(place.path, "git clone -q '\(hub)' '\(other)'")
    for round in 1...5 {
      _ = try place.run("do", session, "note", "--parking", "Her \(round)")
      _ = try place.run("do", other, "note", "--parking", "Der \(round)")
      try git(session, share)
      try git(other, share)
    }
    try git(session, "git pull -q --no-rebase --no-edit origin main")
    let (here, there) = (try place.run("verify", session), try place.run("verify", other))
    #expect(here.status == 0 && there.status == 0, "\(here.errors)\(there.errors)")
    #expect(here.lines.last == there.lines.last)
    #expect(try place.run("log", session, "--json").lines.count == 11)
  }

  @Test("a second writer of one journal is loud", .enabled(if: hasGit))
  func secondWriter() throws {
    let place = try Workspace()
    let session = try place.open(day)
    _ = try place.run("do", session, "next")
    let journal = try #require(place.journals(of: session).first).path
    let merged = try place.shell(
      """
      cd '\(session)' && export GIT_CONFIG_GLOBAL=/dev/null && git init -q -b main &&
      git config user.name A && git config user.email a@b.no && git add -A && git commit -qm 1 &&
      git checkout -q -b side && echo en >> '\(journal)' && git commit -qam 2 &&
      git checkout -q main && echo to >> '\(journal)' && git commit -qam 3 && git merge side
      """)
    #expect(merged.status == 1)
    #expect(merged.output.contains("CONFLICT"))
  }
}
