import CellGrid
import SamlingCore

/// The words of the notes screen.
extension Words {
  // MARK: Where the cursor is

  func notesTitle(_ kind: SeatKind) -> String {
    kind == .notes
      ? pick("Referent", "Referent", "Note-taker") : pick("Notater", "Notat", "Notes")
  }
  var backToDay: String { pick("tilbake", "attende", "back") }
  var followsRoom: String { pick("følger rommet", "følgjer rommet", "follows the room") }
  var followsLater: String {
    pick(
      "følger rommet når dette er lagret", "følgjer rommet når dette er lagra",
      "follows the room once this is saved")
  }
  var standsFree: String { pick("står fritt", "står fritt", "stands free") }
  func shortTurn(_ number: Int) -> String {
    pick("tur \(number)", "tur \(number)", "turn \(number)")
  }
  func question(_ number: Int, of count: Int) -> String {
    pick(
      "spørsmål \(number) av \(count)", "spørsmål \(number) av \(count)",
      "question \(number) of \(count)")
  }
  var everybody: String { pick("alle", "alle", "all") }
  var freeNotes: String { pick("frie notater", "frie notat", "free notes") }
  func freeOn(_ title: String) -> String {
    pick("Fritt notat til «\(title)»", "Fritt notat til «\(title)»", "Free note on «\(title)»")
  }
  var parkingList: String { pick("Parkeringslista", "Parkeringslista", "The parking list") }
  func parkingCount(_ count: Int) -> String {
    pick("parkering: \(count)", "parkering: \(count)", "parking: \(count)")
  }
  func gone(_ seats: [SeatKind]) -> String {
    let names = seats.map(seat).joined(separator: " · ")
    return pick("borte: \(names)", "borte: \(names)", "gone: \(names)")
  }

  // MARK: Questions and notes

  func followUps(_ questions: [String]) -> String {
    pick("oppfølging: ", "oppfølging: ", "follow-up: ") + questions.joined(separator: " · ")
  }
  var heldUntilReleased: String {
    pick(
      "holdes tilbake fra lerretet til lederen slipper det",
      "blir halde attende frå lerretet til leiaren slepp det",
      "kept from the room until the facilitator lets it out")
  }
  var held: String { pick("holdt tilbake", "halde attende", "held back") }
  func hidden(_ count: Int) -> String {
    pick(
      "\(count) holdt tilbake – vises ikke på denne skjermen",
      "\(count) haldne attende – blir ikkje viste på denne skjermen",
      "\(count) held back – not shown on this screen")
  }
  func mark(_ mark: NoteMark) -> String {
    switch mark {
    case .idea: return pick("★ idé", "★ idé", "★ idea")
    case .decision: return pick("■ vedtak", "■ vedtak", "■ decision")
    case .followUp(let who, let when):
      let details = [who, when].filter { !$0.isEmpty }.joined(separator: ", ")
      let word = pick("→ følges opp", "→ blir følgt opp", "→ follow up")
      return details.isEmpty ? word : word + ": " + details
    }
  }
  func saidBy(_ name: String) -> String {
    pick("sagt av \(name)", "sagt av \(name)", "said by \(name)")
  }
  func wordings(_ count: Int) -> String {
    pick("\(count) ordlyder", "\(count) ordlydar", "\(count) wordings")
  }
  func otherWording(by who: String, _ text: String) -> String {
    pick("eller (\(who)): ", "eller (\(who)): ", "or (\(who)): ") + text
  }
  func more(_ count: Int) -> String {
    pick("\(count) til", "\(count) til", "\(count) more")
  }

  // MARK: Above the line

  func carrying(_ count: Int) -> String {
    let notes =
      count == 1
      ? pick("Flytter ett notat", "Flytter eitt notat", "Moving one note")
      : pick("Flytter \(count) notater", "Flytter \(count) notat", "Moving \(count) notes")
    return notes
      + pick(
        ": gå dit det skal, Enter legger det der, Esc lar det ligge",
        ": gå dit det skal, Enter legg det der, Esc lèt det liggje",
        ": go to its place, Enter puts it there, Esc leaves it")
  }
  var followsUp: String { pick("Til svaret over:", "Til svaret over:", "To the answer above:") }
  func changedMeanwhile(_ who: String, _ text: String) -> String {
    pick(
      "Endret imens (\(who)): «\(text)» – lagrer du, beholdes begge",
      "Endra imens (\(who)): «\(text)» – lagrar du, blir begge tekne vare på",
      "Changed meanwhile (\(who)): «\(text)» – saving keeps both")
  }
  var deletedMeanwhile: String {
    pick(
      "Notatet er slettet imens – Enter tar det tilbake",
      "Notatet er sletta imens – Enter tek det attende",
      "The note was deleted meanwhile – Enter brings it back")
  }
  var makeOne: String {
    pick(
      "Flere ordlyder: ↑↓ bytter, Enter gjør dem til denne ene",
      "Fleire ordlydar: ↑↓ byter, Enter gjer dei til denne eine",
      "Several wordings: ↑↓ swaps, Enter makes them this one")
  }
  func sentence(_ remark: SeatState.NotesRemark) -> String {
    switch remark {
    case .saveFirst:
      pick(
        "Notatet hører til her – lagre med Enter eller la være med Esc først",
        "Notatet høyrer til her – lagre med Enter eller la vere med Esc først",
        "The note belongs here – save with Enter or leave with Esc first")
    case .pickSeveral:
      pick(
        "Det trengs to notater eller flere – velg med ↑, ta med hvert med mellomrom",
        "Det trengst to notat eller fleire – vel med ↑, ta med kvart med mellomrom",
        "It takes two notes or more – choose with ↑, pick each with the space bar")
    }
  }

  // MARK: Panels

  func pasted(_ count: Int) -> String {
    pick("\(count) linjer limt inn", "\(count) linjer limte inn", "\(count) lines pasted")
  }
  var pasteAnswers: [String] {
    [
      pick("Enter  ett notat hver", "Enter  eitt notat kvar", "Enter  a note each"),
      pick("e  ett notat", "e  eitt notat", "e  one note"),
      pick("Esc  bort med dem", "Esc  bort med dei", "Esc  drop them"),
    ]
  }
  func askToDelete(_ count: Int) -> String {
    count == 1
      ? pick("Slette notatet?", "Slette notatet?", "Delete the note?")
      : pick("Slette \(count) notater?", "Slette \(count) notat?", "Delete \(count) notes?")
  }
  var tagIs: String { pick("Merkelapp", "Merkelapp", "Tag") }
  var whoAndWhen: String {
    pick("Hvem følger opp; når", "Kven følgjer opp; når", "Who follows up; when")
  }
  var enterOrLeave: String {
    pick("Enter bruk   Esc la være", "Enter bruk   Esc la vere", "Enter use   Esc leave it")
  }
  func draftFrom(_ time: String, _ place: String) -> String {
    let draft = pick("Utkast fra \(time)", "Utkast frå \(time)", "Draft from \(time)")
    return place.isEmpty ? draft : draft + " · " + place
  }
  var draftAnswers: [String] {
    [
      pick("Enter  ta det inn", "Enter  ta det inn", "Enter  take it in"),
      pick("x  kast det", "x  kast det", "x  throw it away"),
      pick("Esc  la det ligge", "Esc  la det liggje", "Esc  leave it"),
    ]
  }
  var search: String { pick("Søk i alle notater", "Søk i alle notat", "Search all notes") }
  var searchHint: String {
    pick("skriv det du leter etter", "skriv det du leitar etter", "type what you look for")
  }
  var noHits: String { pick("ingen treff", "ingen treff", "no hits") }
  func hits(_ count: Int) -> String {
    pick(
      "\(count) treff   ↑↓ velg   Enter gå dit   Esc lukk",
      "\(count) treff   ↑↓ vel   Enter gå dit   Esc lukk",
      "\(count) hits   ↑↓ choose   Enter go there   Esc close")
  }

  // MARK: Keys

  func keyNames(_ keys: [Key]) -> String {
    keys.map { $0 == .character(" ") ? space : $0.name }.joined(separator: " ")
  }
  /// For the foot, where one key is enough; arrows stand together.
  func firstKey(_ keys: [Key]) -> String {
    guard let first = keys.first else { return "" }
    return first == .up ? keyNames(keys) : first == .character(" ") ? space : first.name
  }
}
