import Phrases
import SamlingCore

extension Phrase {
  /// The message of a diagnostic: `what is wrong — what to do`.
  func sentence(_ words: any Phrases) -> String {
    func quoted(_ text: String) -> String { words.shortQuoted(text) }
    return switch self {
    case .notLength(let text, let suggestion):
      words.notLength(quoted(text), quoted(suggestion))
    case .mendedLength(let text, let length): words.mendedLength(quoted(text), length)
    case .unknownCircle(let word, let nearest): words.unknownCircle(word, nearest)
    case .emptyCircle(let word, let header): words.emptyCircle(quoted(word), header)
    case .unknownAnswerers(let word, let nearest): words.unknownAnswerers(word, nearest)
    case .unknownMark(let text, let nearest): words.unknownMark(quoted(text), nearest)
    case .oddLabels: words.oddLabels
    case .eachOfNobody: words.eachOfNobody
    case .turnsDiffer(let said, let found): words.turnsDiffer(said, found)
    case .partsTooLong(let needed, let slot): words.partsTooLong(needed, slot)
    case .roundTooLong(let sum): sum.tooLong(words)
    case .roundToSpare(let sum): sum.toSpare(words)
    case .roundTooShort(let sum): sum.tooShort(words)
    case .overlap(let title, let earlier):
      words.overlap(quoted(title), quoted(earlier))
    case .lengthDiffers(let said, let clock): words.lengthDiffers(said, clock)
    case .keptAsDetail(let text): words.keptAsDetail(quoted(text))
    case .keptAsHeading(let text): words.keptAsHeading(quoted(text))
    case .furniture(let text, let count): words.furniture(quoted(text), count)
    case .noise(let text): words.noise(quoted(text))
    case .noItems: words.noItemsFound
    case .noTimes: words.noTimes
    case .tooDeep(let limit): words.tooDeep(limit)
    case .longLine(let limit): words.longLine(limit)
    case .misencoded(let count): words.misencoded(count)
    case .controls(let count): words.controls(count)
    case .missingFile(let name): words.missingFile(quoted(name))
    case .outsideFolder(let name): words.outsideFolder(quoted(name))
    case .missingMethod(let name, let nearest): words.missingMethod(name, nearest)
    case .methodIsPath(let name): words.methodIsPath(name)
    case .unreadableMethod(let name): words.unreadableMethod(name)
    case .nestedMethod(let name): words.nestedMethod(name)
    case .keyUnknown(let key): words.keyUnknown(quoted("#\(key)"))
    case .statusOfNothing: words.statusOfNothing
    case .emptyTitle: words.emptyTitle
    case .partnerWithoutPairs: words.partnerWithoutPairs
    case .secondClock(let text): words.secondClock(quoted(text))
    case .noParticipants: words.listIsEmpty
    case .noNameColumn: words.noNameColumn
    case .openQuote: words.openQuote
    case .raggedRow(let found, let expected): words.raggedRow(found, expected)
    case .rowWithoutName: words.rowWithoutName
    case .twiceListed(let name, let first): words.twiceListed(quoted(name), first)
    case .unlistedMunicipality(let name, let nearest):
      words.unlistedMunicipality(quoted(name), nearest)
    case .namedTwice(let name): words.namedTwice(quoted(name))
    case .namesInProgramme(let count): words.namesInProgramme(count)
    case .partedName(let text, let count): words.partedName(quoted(text), count)
    case .joinedName(let text, let count): words.joinedName(quoted(text), count)
    case .unreadClock(let text): words.unreadClock(quoted(text))
    case .unreadMark(let text): words.unreadMark(quoted(text))
    case .nothingToChoose: words.nothingToChoose
    case .offeredTwice(let option): words.offeredTwice(quoted(option))
    case .impossibleEnd(let text): words.impossibleEnd(text)
    case .eachWithoutRound(let text, let word): words.eachWithoutRound(quoted(text), word)
    case .frameOfDay(let text): words.frameOfDay(quoted(text))
    case .pairedColumns(let count): words.pairedColumns(count)
    case .titlesAboveTimes(let count): words.titlesAboveTimes(count)
    case .universalTime(let time): words.universalTime(time)
    case .repeatingEvent(let title): words.repeatingEvent(quoted(title))
    case .numberAsClock(let text, let time): words.mendedTime(quoted(text), time)
    case .mendedTime(let text, let time): words.mendedTime(quoted(text), time)
    case .sumLeftOut(let text): words.sumLeftOut(quoted(text))
    case .toldAgain(let title): words.toldAgain(quoted(title))
    case .listWithoutHead(let count): words.listWithoutHead(count)
    case .filledDown(let count): words.filledDown(count)
    case .columnsNotRead(let heads): words.columnsNotRead(heads.map(quoted))
    case .letterLeftOut(let first, let count): words.letterLeftOut(quoted(first), count)
    case .keptTime(let text): words.keptTime(quoted(text))
    case .untimedPosts(let first, let count): words.untimedPosts(quoted(first), count)
    case .fileOfKind(let kind): words.fileOfKind(kind)
    }
  }
}

extension RoundSum {
  /// The message for a round that is longer than its slot.
  fileprivate func tooLong(_ words: any Phrases) -> String {
    let over = -spare.count
    return words.roundTooLong(
      product(words), slot: words.exactMinutes(slot.count),
      over: over < 60 ? words.exactLength(over) : words.exactMinutes(over),
      fitting: fitting > .zero ? words.exactLength(fitting.count) : nil)
  }

  /// The message for a round that leaves some of its slot.
  fileprivate func toSpare(_ words: any Phrases) -> String {
    words.roundToSpare(
      product(words), slot: words.exactMinutes(slot.count),
      spare: words.exactLength(spare.count), fitting: words.exactLength(fitting.count))
  }

  /// The message for a round whose turns share a time that gives none of them a minute.
  fileprivate func tooShort(_ words: any Phrases) -> String {
    words.roundTooShort(
      words.sumOfShares(turns, words.exactMinutes(total.count), words.exactLength(each.count)))
  }

  /// `7 × 12 min = 84 min`.
  private func product(_ words: any Phrases) -> String {
    "\(turns) × \(words.exactLength(each.count)) = \(words.exactLength(total.count))"
  }
}
