import Phrases
import SamlingCore
import Wording

/// Sentences on why something could not be done: what is wrong — what to do.
extension Phrases {
  package func sentence(_ refusal: Refusal, wall: WallClock) -> String {
    func clock(_ moment: Moment) -> String {
      let seconds = wall.seconds(at: moment)
      return wall.time(at: moment).text + ":" + (seconds < 10 ? "0" : "") + "\(seconds)"
    }
    return switch refusal {
    case .noDayOpen: noDayOpen
    case .nothingRuns: nothingRuns
    case .alreadyRuns: alreadyRuns
    case .notPaused: notPaused
    case .alreadyPaused: alreadyPaused
    case .nothingBefore: nothingBefore
    case .allDaysEnded: allDaysEnded
    case .dayEnded(let day): dayEnded(day + 1)
    case .dayIsOpen(let day): dayIsOpen(day + 1)
    case .noSuchDay(let day, let days): noSuchDay(day + 1, days)
    case .noSuchStretch(let id): notInProgramme("\(id)")
    case .noSuchItem(let id): noSuchItem("\(id)")
    case .noSuchPrompt(let id): noSuchPrompt("\(id)")
    case .noSuchParty(let id): noSuchParty("\(id)")
    case .noSuchRound, .notInARound: noRound
    case .isHereAlready(let name): isHereAlready(name)
    case .dayIsEmpty(let day): dayIsEmpty(day + 1)
    case .tooLate(let asked, let now): tooLate(clock(asked), now: clock(now))
    case .tooEarly(let asked, let previous): tooEarly(clock(asked), previous: clock(previous))
    case .notAskedNow: notAskedNow
    case .noDetails: noDetails
    case .nothingAgreed: nothingAgreed
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .noChange: noChange
    case .noSuchNote(let id): noSuchNote("\(id)")
    case .emptyNote: emptyNote
    case .nothingHeld: nothingHeld
    case .nothingToDraw(let word): nothingToDraw(word)
    case .nobodyToDraw: nobodyToDraw
    case .drawnHasBegun(let word): drawnHasBegun(word)
    case .notDrawn(let word): notDrawn(word)
    case .pollIsClosed: questionIsClosed
    case .nothingAnswered: nothingAnswered
    case .wrongAnswer: wrongAnswer
    case .whoseAnswer: whoseAnswer
    case .whichSubject: whichSubject
    case .noSuchSubject: noSuchSubject
    case .isWritten: isWritten
    case .tooManyAnswers(let found, let present): tooManyAnswers(found, present: present)
    case .tooManyDots(let found, let allowed): tooManyDots(found, allowed: allowed)
    case .listIsClosed: listIsClosed
    case .wrongCell(let text, let column): wrongCell(text, column.title, wanted(in: column))
    case .wrongCount(let count): wrongCount(count)
    case .notAnAnswer(let fault): sentence(fault)
    }
  }

  /// The words for what a column's cells take.
  private func wanted(in column: Column) -> String {
    switch column.content {
    case .text: ""
    case .scale(let scale): range(scale)
    case .choice(let words): words.joined(separator: "/")
    }
  }

  package func sentence(_ error: CommandError) -> String {
    switch error {
    case .unknownWord(let word, let nearest): unknownCommand(word, nearest)
    case .missing(let name): argumentsAreMissing(call(name))
    case .wrongArgument(let text, let name): doesNotFit(text, call(name))
    case .noItem: noItemChosen
    case .notMinutes(let text): notMinutes(text)
    case .notATime(let text): notATime(text)
    case .noSuchName(let name, let nearest): noSuchName(name, nearest)
    case .severalNamed(let name, let found):
      severalNamed(name, found.map { "«\($0)»" }.joined(separator: ", "))
    case .noSuchNumber(let number, most: 0): noneToChoose(number)
    case .noSuchNumber(let number, let most): noSuchNumber(number, most: most)
    case .notRead(let text): notRead(text)
    case .unknownOption(let option, let known):
      noSuchOption(option, known.map(flag).joined(separator: ", "))
    case .missingValue(let option): missingValue(option)
    case .nobodyWaits: nobodyWaits
    case .nothingAsked: nothingAsked
    case .notANumber(let text): notANumber(text)
    case .notAScore(let text): notAScore(text)
    case .tooManyInRow(let found, let places): tooManyInRow(found, places: places)
    case .tooFewInRow(let found, let places): tooFewInRow(found, places: places)
    case .oneAnswerEach(let text): oneAnswerEach(text)
    case .otherAnswer(let text): otherAnswer(text, call(.addPrompt))
    case .tooManyDecimals(let text, let allowed): tooManyDecimals(text, allowed: allowed)
    }
  }

  /// A command as it should be typed: `forleng MINUTTER`.
  package func call(_ name: CommandName) -> String {
    let phrase = command(name)
    return phrase.words[0] + (phrase.arguments.isEmpty ? "" : " " + phrase.arguments)
  }

  /// The word of a record's kind, also of one by a former name; the kind itself where no command has it.
  package func word(ofKind kind: String) -> String {
    switch kind {
    case Act.closing: seatClosed
    case Act.accepting: recordAccepted
    case Act.redacting: textTakenOut
    case Agreement.takingOver: agreementsTakenOver
    default: CommandName(named: kind).map { command($0).words[0] } ?? kind
    }
  }
}
