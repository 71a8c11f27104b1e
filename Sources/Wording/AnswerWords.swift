import Phrases
import SamlingCore

/// What differs from one kind of answer to the other, in words.
extension Phrases {
  /// What a kind is called, in a list of answers.
  package func kind(_ answer: AnswerType) -> String {
    switch answer {
    case .note: kindOfNote
    case .scale: kindOfScore
    case .choice: kindOfChoice
    case .quiz: kindOfQuiz
    case .dots: kindOfDots
    case .table: kindOfTable
    case .matrix: kindOfMatrix
    case .rank: kindOfRank
    case .status: kindOfStatus
    }
  }

  /// One of the numbers that an option is judged by: `2,3`, `5 først`.
  func measure(_ measure: Outcome.Measure) -> String {
    let value = measure.value.map(number) ?? "–"
    return switch measure.kind {
    case .meanPlace: value
    case .ranked: rankedBy(value)
    case .first: first(with: value)
    case .previousPlace: firstRound(value, measure.change.map(difference) ?? "–")
    }
  }

  /// Such a number under its heading: `2,3`; beside one of the round before how far it has moved, `3,1 (−0,8)`.
  package func cell(_ measure: Outcome.Measure) -> String {
    (measure.value.map(number) ?? "–") + (measure.change.map { " (\(difference($0)))" } ?? "")
  }

  /// The heading of a column of such numbers.
  package func heading(_ kind: Outcome.Measure.Kind) -> String {
    switch kind {
    case .meanPlace: meanPlaceHeading
    case .ranked: rankedHeading
    case .first: firstPlacesHeading
    case .previousPlace: previousRoundHeading
    }
  }

  /// What has become of something that was agreed.
  package func status(_ status: AgreementStatus) -> String {
    zip(AgreementStatus.allCases, agreementStatuses).first { $0.0 == status }?.1 ?? status.rawValue
  }

  /// Why an answer can't be given.
  package func sentence(_ fault: AnswerFault) -> String {
    switch fault {
    case .wrongKind: wrongAnswer
    case .outOfRange(let found, let scale):
      scoreOutOfRange(score(found, scale), score(scale.low, scale), score(scale.high, scale))
    case .noSuchOption: noSuchSubject
    case .wrongCount(let count): wrongCount(count)
    case .twice(let number): isRankedTwice(number)
    }
  }
}
