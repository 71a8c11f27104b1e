import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

extension EarlierGathering {
  /// The scores of the gathering that the programme names as the one before; nil where it names none.
  ///
  /// - Returns: Where it is named but not found, or a rehearsal, nil and the reason in the reader's words; where it is
  ///   damaged, that too.
  static func named(in agenda: Agenda, _ language: Language) -> (EarlierGathering?, String?) {
    guard let name = agenda.earlierGathering else { return (nil, nil) }
    do throws(FolderError) {
      let folder = try folder(named: name)
      if folder.session.isRehearsal { return (nil, language.phrases.earlierIsRehearsal(name)) }
      let desk = try Desk(folder: folder, kind: .command, isLive: false)
      let faults = desk.follower.account.faults
      let damage = faults > 0 ? "\(name): " + language.phrases.faultsInFiles(faults) : nil
      return (EarlierGathering(desk.session()), damage)
    } catch {
      return (nil, error.sentence(in: language))
    }
  }

  /// The folder of a session by its path, or by the beginning of its name among the others.
  static func folder(named name: String) throws(FolderError) -> Folder {
    try Folder.open(Folder.isSession(name) ? name : try Surroundings.sessions.find(name))
  }
}
