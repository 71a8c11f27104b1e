import CellGrid
import Reports
import SamlingCore
import Support

@testable import Seats

/// What the wall, the CSV file and the minutes tell of what was said.
extension SheetTypist {
  /// One row of the CSV file, as far as it tells an answer.
  private struct Told: Hashable {
    var question: String
    var about = ""
    var by = ""
    var statement = ""
    var answer: String
  }

  /// What the documents do not tell as it was said.
  var faultsOfDocuments: [String] {
    let session = stage.session
    let report = Report(of: session, name: "samling", at: stage.day.now, wall: stage.day.wall)
    let text = Spreadsheet.text(of: report, .bokmål)
    var found: [Told: Int] = [:]
    for row in CSVReader(text).records where (row["kolonne"] ?? "").isEmpty {
      let score = row["poeng"] ?? ""
      let told = Told(
        question: row["spørsmål"] ?? "", about: row["om"] ?? "", by: row["av"] ?? "",
        statement: row["utsagn"] ?? "", answer: score.isEmpty ? row["svar"] ?? "" : score)
      found[told, default: 0] += Int(row["antall"] ?? "") ?? 1
    }
    var wanted: [Told: Int] = [:]
    for (place, counts) in said {
      for (value, count) in counts { wanted[told(place, value, session), default: 0] += count }
    }
    return Set(wanted.keys).union(found.keys).filter { wanted[$0] != found[$0] }
      .map { "CSV \($0): said \(wanted[$0] ?? 0), told \(found[$0] ?? 0)" }.sorted()
      + faultsOfMinutes(report)
  }

  private func told(_ place: Spoken, _ value: AnswerValue, _ session: Session) -> Told {
    let prompt = session.agenda.prompt(place.poll.prompt)
    let statement = prompt.flatMap { prompt in
      session.statements(of: prompt).first { $0.id == place.subject }?.text
    }
    return Told(
      question: prompt?.question ?? "", about: place.poll.party.map { session.name(of: $0) } ?? "",
      by: place.by.map { session.name(of: $0) } ?? "", statement: statement ?? "",
      answer: prompt.map { word(value, $0, session) } ?? "")
  }

  /// An answer as people write it.
  private func word(_ value: AnswerValue, _ prompt: Prompt, _ session: Session) -> String {
    let decimals = if case .scale(let scale) = prompt.answer { scale.decimals } else { 0 }
    switch value {
    case .score(let score): return FixedNumber(score, decimals: decimals).text(mark: ",")
    case .mean(let mean): return FixedNumber(mean, decimals: decimals + 1).text(mark: ",")
    case .pass: return "sto over"
    case .option(let option):
      return session.options(of: prompt).first { $0.id == option }?.text ?? ""
    case .place, .order: return ""
    }
  }

  /// Every question's mean of all that was said on it must stand in the minutes, and every cell's text.
  private func faultsOfMinutes(_ report: Report) -> [String] {
    let text = Markdown.text(of: Minutes(report, .bokmål).document)
    var faults: [String] = []
    for (place, counts) in said where place.subject == nil {
      let scores = counts.compactMap { value, count -> (Int, Int)? in
        if case .score(let score) = value, place.by == nil { (score, count) } else { nil }
      }
      let all = scores.reduce(0) { $0 + $1.1 }
      guard all > 0 else { continue }
      let tenths = (20 * scores.reduce(0) { $0 + $1.0 * $1.1 } + all) / (2 * all)
      let mean = "**\(tenths / 10),\(tenths % 10) i snitt**"
      if !text.contains(mean) { faults.append("minutes: \(place) has no \(mean)") }
    }
    for cell in written.values.flatMap(\.values).flatMap(\.self).flatMap(\.self) {
      if !text.contains(cell) { faults.append("minutes: no «\(cell)»") }
    }
    return faults
  }

  /// What the wall does not show as it was said, when the answers to one of the day's questions are shown.
  mutating func faultsOfWall(of question: Int) -> [String] {
    let polls = (Array(said.keys.map(\.poll)) + written.keys).filter {
      stage.session.agenda.prompt($0.prompt)?.question == "Spørsmål \(question + 1)?"
    }
    guard let poll = polls.min(by: { ($0.party?.text ?? "") < ($1.party?.text ?? "") }),
      let prompt = stage.session.agenda.prompt(poll.prompt)
    else { return [] }
    var wall = stage
    wall.does(.answer(.reveal(poll)))
    let pages = roomPages(wall.context, size: Size(columns: 120, rows: 36)).map(\.grid)
    let reading = WallReading(pages)
    let isGrid = !stage.session.statements(of: prompt).isEmpty && written[poll] == nil
    return isGrid
      ? faultsOfGrid(prompt, poll, reading)
      : faultsOfAnswers(prompt, poll, reading) + faultsOfCells(poll, reading)
  }

  private func faultsOfAnswers(_ prompt: Prompt, _ poll: PollID, _ reading: WallReading)
    -> [String]
  {
    var faults: [String] = []
    for (place, counts) in said where place.poll == poll {
      for (value, count) in counts where value != .pass {
        let answer = word(value, prompt, stage.session)
        let label = place.by.map { stage.session.name(of: $0) } ?? answer
        let beside = place.by == nil ? "\(count)" : answer
        if !reading.sees(label, beside: beside) {
          faults.append("wall: no «\(label) \(beside)»")
        }
      }
    }
    return faults
  }

  /// Each statement's mean of all that was said on it must stand beside it.
  private func faultsOfGrid(_ prompt: Prompt, _ poll: PollID, _ reading: WallReading) -> [String] {
    stage.session.statements(of: prompt).compactMap { statement in
      var (sum, count) = (0, 0)
      for (place, counts) in said where place.poll == poll && place.subject == statement.id {
        for (value, voices) in counts {
          switch value {
          case .score(let score): (sum, count) = (sum + 10 * score * voices, count + voices)
          case .mean(let mean): (sum, count) = (sum + mean * voices, count + voices)
          case .pass, .option, .place, .order: break
          }
        }
      }
      guard count > 0 else { return nil }
      let tenths = (2 * sum + count) / (2 * count)
      let mean = "\(tenths / 10),\(tenths % 10)"
      return reading.sees(statement.text, beside: mean)
        ? nil : "wall: no «\(statement.text) \(mean)»"
    }
  }

  /// Each cell's text must stand on the wall.
  private func faultsOfCells(_ poll: PollID, _ reading: WallReading) -> [String] {
    (written[poll] ?? [:]).values.flatMap(\.self).flatMap(\.self).compactMap { cell in
      cell.isEmpty || reading.sees(cell) ? nil : "wall: no «\(cell)»"
    }
  }
}
