import CellGrid
import SamlingCore

extension WallContent {
  /// What the wall holds now: a result, or what is on.
  init(inRoomOf context: SeatContext) {
    if context.session.message == nil, let result = RoomResult(context) {
      self.init(result)
    } else {
      self.init(RoomPicture(context))
    }
  }

  /// What the room sees of what is on.
  private init(_ room: RoomPicture) {
    if let message = room.message {
      question = Text(some: message, .strong)
      isMessage = true
      return
    }
    if let agreed = room.agreed {
      heading = [Text(WallText(agreed.title), .heading)]
      clock = room.clock
      side = Text(some: room.side, room.sideStyle)
      body = .table(
        WallTable(
          headings: agreed.headings.map { WallText($0) },
          rows: agreed.rows.map { $0.map { WallText($0) } }))
      return
    }
    if let circle = room.circle, !room.groups.isEmpty {
      heading = [Text(WallText(circle), .heading)]
      clock = room.clock
      if clock == nil { face = Text(some: room.face, room.clockStyle) }
      side = Text(some: room.side, room.sideStyle)
      body = .groups(WallGroups(room.groups))
      return
    }
    extra.title = WallText(some: room.title)
    if let word = room.word { heading.append(Text(WallText(word), room.clockStyle)) }
    if room.name == nil {
      extra.subtitle = WallText(some: room.subtitle)
    } else if let phase = Text(some: room.subtitle, .quiet) {
      heading.insert(phase, at: 0)
    }
    clock = room.showsDigits ? room.clock : nil
    if clock == nil { face = Text(some: room.face, room.clockStyle) }
    side = Text(some: room.side, room.sideStyle)
    name = Text(some: room.name, .strong)
    by = Text(some: room.by, .quiet)
    question = Text(some: room.question, .question)
    asked = [Text(some: room.measure, .quiet)].compactMap(\.self)
    let counts = Text(some: room.counts, .quiet)
    if room.tellsCount { asked += [counts].compactMap(\.self) } else { place = counts }
    extra.besides = room.besides.map { $0.map { WallText($0) } }
    var rows = WallRows(rows: [])
    rows.rows += room.details.map { WallRows.Row(lead: WallText("·"), label: WallText($0)) }
    rows.rows += room.judged.map(WallRows.Row.init) + room.options.map(WallRows.Row.init)
    rows.rows += room.said?.groups.flatMap { WallRows.Row.all(in: $0) } ?? []
    if !rows.rows.isEmpty { body = .rows(rows) }
    if room.tellsNext {
      foot = [Text(some: room.next, .quiet), Text(some: room.turnsLeft, .quiet)]
        .compactMap(\.self)
    } else {
      extra.next = WallText(some: room.next)
    }
  }

  /// What the room sees of a result.
  private init(_ room: RoomResult) {
    let result = room.result
    isResult = true
    question = Text(some: result.question, .question)
    lead = WallText(some: result.about).map { about in
      let first = result.question.dropFirst(about.text.count).split(separator: " ").first ?? ""
      return WallText(about.text + " " + first)
    }
    // A table's cells speak for themselves.
    asked = result.table.isEmpty ? [Text(some: result.count, .quiet)].compactMap(\.self) : []
    clock = room.clock
    if let word = room.word { heading = [word] }
    figure = Text(some: result.figure, result.map == nil ? .clock : .warning)
    facts = result.facts.compactMap { Text(some: $0, .normal) }
    spread = result.spread.compactMap { Text(some: $0, .normal) }
    foot = [Text(some: result.followUp, .question)].compactMap(\.self)
    if !result.notes.isEmpty { notes = WallRows(notes: result.notes, .answer) }
    side = room.side
    if !result.standings.isEmpty {
      key = WallRows(
        rows: result.standings.enumerated().map { place, text in
          WallRows.Row(
            label: WallText(text), style: place == 0 ? .strong : .normal, isHeading: place == 0)
        })
    }
    if let map = result.map {
      key = WallRows(
        rows: map.entries.map {
          WallRows.Row(lead: WallText("\($0.number)"), label: WallText($0.subject.text))
        })
      body = .map(map, room.prompt)
    } else if let heading = result.table.first {
      body = .table(
        WallTable(
          headings: heading.map { WallText($0) },
          rows: result.table.dropFirst().map { $0.map { WallText($0) } }))
    } else if !result.bars.isEmpty {
      body = .rows(WallRows(result))
    }
  }
}

extension WallRows.Row {
  fileprivate init(_ option: RoomPicture.Option) {
    let mark = option.isMarked ? "→ " : ""
    self.init(
      lead: option.number.map { WallText(mark + "\($0)") }, label: WallText(option.text),
      style: option.isMarked ? .current : .normal)
  }

  /// What has been said, under the name of whoever said it.
  fileprivate static func all(in group: ShownNotes.Group) -> [WallRows.Row] {
    let heading = group.name.map {
      WallRows.Row(label: WallText($0), style: .strong, isHeading: true)
    }
    return [heading].compactMap(\.self)
      + group.texts.map { WallRows.Row(lead: WallText("–"), label: WallText($0)) }
  }
}

extension WallRows {
  init(notes: [String], _ style: Style) {
    rows = notes.map { Row(lead: WallText("–"), label: WallText($0), style: style) }
  }

  init(_ result: ResultSummary) {
    headings = result.headings.map { WallText($0) }
    rows = result.bars.map { bar in
      let cells = result.headings.isEmpty ? [bar.value] : bar.cells
      return Row(
        label: WallText(bar.label), cells: cells.map { WallText($0) }, share: bar.share,
        style: bar.isMarked ? .strong : bar.share == nil ? .quiet : .normal)
    }
    isNumbered = result.bars.allSatisfy { bar in
      bar.share == nil || (bar.label.first?.isNumber == true && bar.label.count <= 4)
    }
  }
}

extension WallGroups {
  init(_ groups: [RoomGroup]) {
    self.groups = groups.map { group in
      group.name.isEmpty
        ? Group(members: [WallText(group.onOneLine)])
        : Group(name: WallText(group.name), members: group.members.map { WallText($0) })
    }
  }
}
