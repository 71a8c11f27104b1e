import CellGrid
import SamlingCore

/// The panel of who takes part, and of the circles that are made of them.
extension Frame {
  func drawPeople(_ selected: Int, on grid: inout Grid) {
    let persons = context.session.persons
    let columns = min(grid.columns - 4, 74)
    let foot = circleLines + hints(columns)
    let area = box(
      persons.isEmpty ? words.noParticipants : words.participants(here: here, of: persons.count),
      rows: max(1, persons.count) + foot.count + 1, columns: columns, on: &grid)
    let list = area.split(bottom: min(foot.count, max(0, area.rows - 2)))
    let shown = max(1, list.rest.rows - 1)
    let chosen = max(0, min(selected, persons.count - 1))
    let first = max(0, min(chosen - shown / 2, persons.count - shown))
    for (row, person) in persons.enumerated().dropFirst(first).prefix(shown) {
      let isAway = context.session.awayParties.contains(person.id)
      let right = traits(of: person, isAway: isAway)
      let room = max(0, list.rest.columns - right.columns - 1)
      let style: Style = row == chosen ? .selection : isAway ? .quiet : .normal
      grid.put(
        context.name(person.id).truncated(to: room), in: list.rest, line: row - first, style: style)
      grid.put(right, in: list.rest, line: row - first, align: .right, style: .quiet)
    }
    for (row, line) in foot.suffix(list.bottom.rows).enumerated() {
      grid.put(line, in: list.bottom, line: row, style: .key)
    }
  }

  private var here: Int {
    context.session.persons.filter { !context.session.awayParties.contains($0.id) }.count
  }

  /// `Luster · ordfører · borte`.
  private func traits(of person: Party, isAway: Bool) -> String {
    let traits = [person.municipality, person.role].compactMap(\.self).map(context.name)
    return (traits + (isAway ? [words.isAway] : [])).joined(separator: " · ")
  }

  /// `1  trekk grupper à 8`, with how many there are where they are drawn.
  private var circleLines: [String] {
    context.session.drawable.enumerated().map { index, circle in
      "\(index + 1)  " + words.draw(circle)
    }
  }

  private func hints(_ columns: Int) -> [String] {
    guard !context.session.persons.isEmpty else {
      return words.howToListParticipants.wrapped(to: max(1, columns)) + [words.escapeCloses]
    }
    let isDrawn = context.session.circleToShow != nil
    return [words.awayOrHere(showsGroups: isDrawn)].flatMap {
      $0.whole(orWrappedTo: max(1, columns)).prefix(2)
    }
  }
}
