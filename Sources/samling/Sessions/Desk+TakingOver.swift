import Phrases
import SamlingCore
import SeatLoop
import SessionFolder

extension Desk {
  /// Takes over what the gathering before this one left open, as far as it is new here, and prints what cannot be.
  ///
  /// A programme that names no gathering before, or one that cannot be read, takes over nothing.
  func takeOver(at now: Moment, _ language: Language) throws(FolderError) {
    let session = session()
    guard let name = session.agenda.earlierGathering,
      let folder = try? EarlierGathering.folder(named: name), !folder.session.isRehearsal
    else { return }
    let asked = session.agenda.days.flatMap { $0.items.flatMap(\.step.allPrompts) }.filter {
      if case .status = $0.answer { true } else { false }
    }
    let left = SessionReading(folder).leftOpen(answering: session.agenda.keysOfAgreements)
    let fresh = left.filter { !session.agreements.contains($0) }
    // A record has a limited length.
    for start in stride(from: 0, to: fresh.count, by: 20) {
      let events = fresh[start..<min(fresh.count, start + 20)].map { agreement in
        var open = agreement
        open.who = session.withIDs(agreement.who)
        return Event.agreementTaken(agreement: open)
      }
      _ = try append(Act(kind: Agreement.takingOver, deed: .events(events)), now: now)
    }
    let taken = self.session()
    for prompt in asked where taken.agreements(askedBy: prompt).isEmpty {
      printError(
        "samling: " + language.phrases.nothingAgreed(at: name, prompt.source.map { "#\($0)" }))
    }
  }
}
