extension Lexicon {
  /// The minutes that a break's own words give: «Fem minutters pause», «15 min pause».
  static func saidMinutes(_ title: Snippet) -> Int? {
    guard let first = title.first, first.isDigit || first.isLetter,
      let length = LengthScanner(title).length(at: title.startIndex), length.doubtfulUnit == nil,
      length.planned.count % 60 == 0, length.planned.count > 0, rest(title) != nil
    else { return nil }
    return length.planned.count / 60
  }
}
