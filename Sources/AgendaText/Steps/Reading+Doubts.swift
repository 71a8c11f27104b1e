import SamlingCore

extension Reading {
  /// Whether the file is of a kind that holds no programme's text.
  package var isOfOtherKind: Bool {
    findings.contains { if case .fileOfKind = $0.phrase { true } else { false } }
  }

  /// Each diagnostic with the line it is about and the likely other readings of that line.
  ///
  /// - Parameter text: The text that was read.
  /// - Returns: One entry for each diagnostic, in the same order; a calendar's lines are offered no other text.
  package func doubts(in text: ProgrammeText) -> [Doubt] {
    zip(diagnostics, findings).map { diagnostic, finding in
      guard diagnostic.file == nil, let line = text[diagnostic.line] else {
        return Doubt(diagnostic: diagnostic, text: nil)
      }
      let choices = finding.remedies(in: line).map {
        Doubt.Choice(
          shown: $0.shown,
          amendment: Amendment(line: diagnostic.line, from: line, to: $0.line))
      }
      return Doubt(
        diagnostic: diagnostic, text: line, choices: choices, isLeftOut: finding.phrase.isLeftOut)
    }
  }
}

extension Phrase {
  /// Whether it tells of text that is no part of the programme as it was read.
  fileprivate var isLeftOut: Bool {
    switch self {
    case .furniture, .noise, .sumLeftOut, .letterLeftOut: true
    case .notLength, .mendedLength, .unknownCircle, .emptyCircle, .unknownAnswerers, .unknownMark,
      .oddLabels, .eachOfNobody, .turnsDiffer, .partsTooLong, .roundTooLong, .roundToSpare,
      .roundTooShort, .overlap, .lengthDiffers, .keptAsDetail, .keptAsHeading, .noItems, .noTimes,
      .tooDeep, .longLine, .misencoded, .controls, .missingFile, .outsideFolder, .missingMethod,
      .methodIsPath, .unreadableMethod, .nestedMethod, .keyUnknown, .statusOfNothing, .emptyTitle,
      .partnerWithoutPairs, .secondClock, .noParticipants, .noNameColumn, .openQuote, .raggedRow,
      .rowWithoutName, .twiceListed, .unlistedMunicipality, .namedTwice, .namesInProgramme,
      .partedName, .joinedName, .unreadClock, .unreadMark, .nothingToChoose, .offeredTwice,
      .impossibleEnd, .eachWithoutRound, .frameOfDay, .pairedColumns, .titlesAboveTimes,
      .mendedTime, .toldAgain, .fileOfKind, .universalTime, .repeatingEvent, .numberAsClock,
      .keptTime, .untimedPosts, .listWithoutHead, .filledDown, .columnsNotRead:
      false
    }
  }
}
