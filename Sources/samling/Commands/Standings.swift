import ArgumentParser
import Phrases
import SamlingCore
import SeatLoop
import Seats
import SessionFolder

/// `samling standings`: how each session stands, a line each; the menu has it run beside itself.
struct Standings: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "standings", shouldDisplay: false)

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let home = Surroundings.sessions
    for name in home.latestNames() {
      guard let folder = try? Folder.open("\(home.path)/\(name)") else { continue }
      let standing = visible(SessionStanding(folder, language).sentence)
      try printOut("\(name)\t\(standing)", language)
    }
  }
}

/// What is told of a session before it is opened: where and when it stopped, and its title.
struct SessionStanding {
  private let folder: Folder
  private let session: Session
  private let latest: Moment?
  private let words: any Phrases

  init(_ folder: Folder, _ language: Language) {
    self.folder = folder
    words = language.phrases
    var ledger = Ledger(agenda: folder.session.agenda)
    ledger.people = folder.readPeople()
    ledger.insert(Follower(folder, isLive: false).poll().records)
    latest = ledger.lastAct
    session = ledger.session()
  }

  var sentence: String {
    var parts = isOpen ? [words.isOpenNow] : []
    parts.append(standing)
    if folder.session.isRehearsal { parts.append(words.rehearsal) }
    parts.append(session.agenda.title)
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whether a seat is at it on this machine.
  private var isOpen: Bool { Surroundings.presence(of: folder)?.seats().living.isEmpty == false }

  private var standing: String {
    guard let latest, let day = session.days.lastIndex(where: { $0.opened != nil })
    else { return words.isNotBegun }
    let wall = TimeZones.clock(of: session.days[day])
    let when = words.dateAndTime(session.days[day].ended ?? latest, wall)
    guard session.openDay == nil else {
      let item = session.current.flatMap { current in
        session.stretches(ofDay: day).first { $0.id == current }?.item
      }
      let title = item.flatMap { session.agenda.item($0)?.step.title } ?? session.agenda.title
      return words.stoppedIn(title, when)
    }
    return session.dayInFocus == nil
      ? words.wasEnded(when)
      : words.dayWasEnded(words.day(day + 1, of: session.days.count), when)
  }
}
