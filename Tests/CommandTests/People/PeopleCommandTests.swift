import Support
import Testing

@Suite("Names of persons and the program's files")
struct PeopleCommandTests {
  private static let agenda = """
    # Samling
    - Kommuner: Bø, Lom
    - Deltakere: folk.csv
    - Grupper: à 2

    10:00 Runde (2 min x deltaker)
    11:00 Grupper (5 min x gruppe)

    """

  private func place(_ list: String = "Navn,Kommune\nÅse Ås,Bø\nOla Moe,Lom\n") throws -> Workspace
  {
    let place = try Workspace()
    Files.write(list, to: place.path + "/folk.csv")
    return place
  }

  /// What stands in people/, all files together.
  private func people(_ folder: String) -> String {
    Files.names(in: folder + "/people").map { Files.text("\(folder)/people/\($0)") }.joined()
  }

  /// All else that the session keeps.
  private func rest(_ place: Workspace, _ folder: String) -> String {
    Files.text(folder + "/session.json") + Files.text(folder + "/agenda.md")
      + place.journals(of: folder).map(\.text).joined()
  }

  @Test("open keeps names apart; turns and acts go by ids, and commands find persons by name")
  func open() throws {
    let place = try place()
    let folder = try place.open(Self.agenda)
    #expect(people(folder).contains("\"name\":\"Åse Ås\""))
    #expect(people(folder).contains(/"id":"p-[0-9a-z]{10}-2","name":"Ola Moe"/))
    for command in [
      ["next"], ["turn", "to", "Ola"], ["away", "åse"], ["draw"], ["groups", "none"],
    ] {
      let done = try place.start(["do", folder] + command).wait()
      #expect(done.status == 0, "\(command) \(done.errors)")
    }
    #expect(!rest(place, folder).contains("Ola") && !rest(place, folder).contains("Ås"))
    #expect(try place.run("log", folder).output.contains("Ola Moe"))
  }

  @Test(
    "who is paired in the programme is an id there too, whichever header stands first",
    arguments: [true, false])
  func pairs(_ areFirst: Bool) throws {
    let place = try place("Navn,Kommune\nÅse Ås,Bø\nOla Moe,Lom\nEli Vold,Bø\nKari Lie,Lom\n")
    let list = "- Deltakere: folk.csv\n"
    let pairs = "- Par: Eli Vold + Ola Moe, Åse Ås + Kari Lie\n"
    let folder = try place.open(
      Self.agenda.replacing(list, with: areFirst ? pairs + list : list + pairs)
        .replacing("(2 min x deltaker)", with: "(2 min x par v/ makker)"))
    for name in ["Åse", "Ola", "Eli", "Kari"] { #expect(!rest(place, folder).contains(name)) }
    #expect(rest(place, folder).contains("- Par: (navnene ligger i people/)\n"))
    #expect(try place.run("do", folder, "next").status == 0)
    #expect(try place.run("do", folder, "turn", "to", "Kari").status == 0)
    let log = try place.run("log", folder).output
    #expect(log.contains("Eli Vold") && log.contains("Kari Lie"))
  }

  @Test("who comes along is listed by name, and only there")
  func person() throws {
    let place = try place()
    let folder = try place.open(Self.agenda)
    #expect(try place.run("do", folder, "person", "Eli Vold, Lom").status == 0)
    let unknown = try place.run("do", folder, "person", "Eli Vold, Lomm")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("mente du «Lom»?"))
    #expect(people(folder).contains("Eli Vold"))
    #expect(!rest(place, folder).contains("Vold"))
    #expect(try place.run("do", folder, "away", "Eli").status == 0)
    #expect(Files.names(in: folder + "/people").count == 2)
  }

  @Test("names in the programme itself are kept apart too, and check makes the file of them")
  func pasted() throws {
    let place = try Workspace()
    let text = "# A\n- Deltakere: Åse Ås, Ola Moe\n\n10:00 Runde (2 min x deltaker)\n"
    let folder = try place.open(text)
    #expect(people(folder).contains("Åse Ås"))
    #expect(!rest(place, folder).contains("Moe"))
    #expect(Files.text(folder + "/agenda.md").contains("- Deltakere: (navnene ligger i people/)\n"))
    let agenda = place.agenda(text, name: "a.md")
    let check = try place.run("check", agenda)
    #expect(check.status == 0)
    #expect(check.errors.contains("a.md:2:14: 2 navn står i selve programmet — lag filen med "))
    let list = try place.run("check", agenda, "--participants")
    #expect(list.output == "Navn\tKommune\tRolle\nÅse Ås\t\t\nOla Moe\t\t\n")
  }

  @Test("a list with ragged rows is told of line by line, and everybody on it is kept")
  func ragged() throws {
    let place = try place("Navn,Kommune\nÅse Ås\nOla Moe,Lom,leder\n")
    let check = try place.run("check", place.agenda(Self.agenda))
    #expect(check.status == 0)
    #expect(check.errors.contains("folk.csv:2:1: linjen har 1 felt, overskriftene 2 — "))
    #expect(check.errors.contains("folk.csv:3:1: linjen har 3 felt, overskriftene 2 — "))
    #expect(check.output.contains("deltakere (2): Åse Ås, Ola Moe"))
  }

  @Test("a list that is not there is told of where it is named, and nothing is opened")
  func missing() throws {
    let place = try Workspace()
    let done = try place.run("open", place.agenda(Self.agenda))
    #expect(done.status == 65)
    #expect(done.errors.contains("samling.md:3:14: "))
    #expect(Files.names(in: place.sessions).isEmpty)
  }
}
