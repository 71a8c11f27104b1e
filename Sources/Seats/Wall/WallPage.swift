import CellGrid
import Phrases
import SamlingCore

extension WallPlan {
  /// Draws one of its pages, counted from 0.
  func draw(page: Int, on picture: inout Picture, _ words: any Phrases) {
    WallPage(self, page, words).draw(on: &picture)
  }
}

/// One page, with the rows that are left over shared out.
private struct WallPage {
  private let plan: WallPlan
  private let number: Int
  private let words: any Phrases
  private let setting: WallSetting
  private let content: WallContent
  private let area: Area

  init(_ plan: WallPlan, _ number: Int, _ words: any Phrases) {
    self.plan = plan
    self.number = number
    self.words = words
    setting = plan.setting
    content = setting.content
    area = setting.area
  }

  private var isSeveral: Bool { plan.pages.count > 1 }
  private var columns: [WallColumn] { plan.pages[number] }
  private var rest: Letters { plan.choice.rest }

  /// Something drawn in rows of its own.
  private struct Band {
    var rows: Int
    /// The empty rows that it must have below it.
    var gap: Int
    var content: Content

    enum Content {
      case section(WallSetting.Section)
      /// The body, with what stands beside it.
      case body
      /// What may go where there is no room.
      case extra(WallChunk)
    }
  }

  func draw(on picture: inout Picture) {
    let arrangement = arranged(clockAtMost: clockAtMost)
    drawFoot(arrangement.next, on: &picture)
    draw(arrangement.bands, spare: max(0, arrangement.spare), on: &picture)
  }

  /// The bands of a page with the rows that are left over shared out, and what comes next at its foot.
  private struct Arrangement {
    var bands: [Band]
    var spare: Int
    var next: WallChunk?

    var clockRows: Int? {
      bands.lazy.compactMap { band in
        if case .section(.clock) = band.content { band.rows } else { nil }
      }.first
    }
  }

  private func arranged(clockAtMost most: Int) -> Arrangement {
    var bands = (number == 0 ? setting.top : setting.again).map {
      Band(rows: $0.rows, gap: setting.gap(below: $0), content: .section($0))
    }
    if let body { bands.append(body) }
    let footRows = setting.footRows(isSeveral: isSeveral)
    var spare = area.rows - footRows - bands.reduce(0) { $0 + $1.rows + $1.gap }
    var next: WallChunk?
    if !isSeveral { addExtras(&bands, &spare, &next) }
    spread(&bands, &spare, clockAtMost: most)
    return Arrangement(bands: bands, spare: spare, next: next)
  }

  /// The rows of the clock that all pages have room for: it is as large on each.
  private var clockAtMost: Int {
    guard isSeveral else { return area.rows }
    return plan.pages.indices.compactMap {
      WallPage(plan, $0, words).arranged(clockAtMost: area.rows).clockRows
    }.min() ?? area.rows
  }

  private func nextRows(_ next: WallChunk?) -> Int {
    setting.footRows(isSeveral: false) + (next.map { $0.rows + 1 } ?? 0)
  }

  // MARK: The body

  private var body: Band? {
    let side = setting.rows(setting.side)
    let rows = max(columns.map { $0.rows() }.max() ?? 0, 0)
    guard rows > 0 || side > 0 else { return nil }
    let isBare = rows == 0
    return Band(
      rows: max(side, rows + (isBare ? 0 : setting.headRows)), gap: 0, content: .body)
  }

  // MARK: What may go

  /// Adds what may go, in letters as large as leave room for what belongs to the question, but never larger than the
  /// smallest of what must be read.
  private func addExtras(_ bands: inout [Band], _ spare: inout Int, _ next: inout WallChunk?) {
    let must = WallContent.Kind.musts.filter(content.has).map { plan.choice[$0] }.min()
    let most = min(Letters.within(rows: (area.rows + 2) / 11), must ?? .within(rows: area.rows))
    let sizes = Letters.ladder.reversed().filter { $0 <= most }
    var best = add(sizes.first ?? .ordinary, to: bands, spare)
    for letters in sizes.dropFirst() where !best.hasOwn {
      let smaller = add(letters, to: bands, spare)
      if smaller.hasOwn { best = smaller }
    }
    (bands, spare, next) = (best.bands, best.spare, best.next)
  }

  /// The bands with what may go beside them.
  private struct Extended {
    var bands: [Band]
    var spare: Int
    var next: WallChunk?
    /// Whether all that belongs to the question is among them.
    var hasOwn = true
  }

  /// Adds what may go in letters of a size at most, what belongs to the question in that size.
  private func add(_ most: Letters, to bands: [Band], _ spare: Int) -> Extended {
    var all = Extended(bands: bands, spare: spare)
    func chunk(_ text: WallText?, _ style: Style) -> WallChunk? {
      guard let text else { return nil }
      let rows = min(all.spare, max(2, area.rows / 6 + 1))
      for letters in Letters.ladder.reversed() where letters <= most {
        let chunk = text.chunk(
          letters, columns: area.columns, align: content.isResult ? .left : .center, style: style)
        if let chunk, chunk.rows + 1 <= rows { return chunk }
      }
      return nil
    }
    if let title = chunk(content.extra.title, .heading) {
      all.bands.insert(Band(rows: title.rows, gap: title.gap, content: .extra(title)), at: 0)
      all.spare -= title.rows + title.gap
    }
    all.next = chunk(content.extra.next, .quiet)
    all.spare -= all.next.map { $0.rows + 1 } ?? 0
    // All of what belongs to the question, or none, then all else that is asked: some would seem to be all there is.
    for (number, group) in content.extra.besides.enumerated() {
      let sizes = number == 0 ? [most] : Letters.ladder.reversed().filter { $0 <= most }
      if addBesides(group, sizes, to: &all) { continue }
      all.hasOwn = number > 0
      break
    }
    if let below = chunk(content.extra.subtitle, .quiet) {
      let place =
        all.bands.first.map { band in if case .extra = band.content { 1 } else { 0 } } ?? 0
      all.bands.insert(
        Band(rows: below.rows, gap: below.gap, content: .extra(below)), at: place)
      all.spare -= below.rows + below.gap
    }
    return all
  }

  /// Adds texts above the body in the first of some sizes that all of them have room in; false where there is none.
  private func addBesides(_ texts: [WallText], _ sizes: [Letters], to all: inout Extended) -> Bool {
    // What else is asked leaves the clock its size.
    let kept = content.hasClock && setting.side.isEmpty ? min(3, area.rows / 6) : 0
    for letters in sizes {
      let chunks = texts.compactMap {
        $0.chunk(letters, columns: area.columns, align: .center, style: .quiet)
      }
      let needed = chunks.reduce(0) { $0 + $1.rows + $1.gap }
      guard chunks.count == texts.count, needed + kept <= all.spare else { continue }
      let place = all.bands.lastIndex { band in
        if case .body = band.content { true } else { false }
      }
      all.bands.insert(
        contentsOf: chunks.map { Band(rows: $0.rows, gap: $0.gap, content: .extra($0)) },
        at: place ?? all.bands.count)
      all.spare -= needed
      return true
    }
    return false
  }

  // MARK: Rows left over

  /// Gives rows that are left over to gaps, then to the clock, then to gaps again.
  private func spread(_ bands: inout [Band], _ spare: inout Int, clockAtMost limit: Int) {
    func widen(to most: Int) {
      for index in bands.indices where spare > 0 && bands[index].gap < most {
        bands[index].gap += 1
        spare -= 1
      }
    }
    func enlargeClock(to rows: Int) {
      let most = min(rows, limit)
      for index in bands.indices {
        guard case .section(.clock) = bands[index].content else { continue }
        let rows = bands[index].rows
        let larger = clockRows(within: min(most, rows + spare))
        spare -= max(0, larger - rows)
        bands[index].rows = max(rows, larger)
      }
    }
    // Large digits come before blank rows, larger ones after them.
    enlargeClock(to: 3)
    widen(to: 1)
    enlargeClock(to: area.rows)
    for index in bands.indices {
      guard case .body = bands[index].content else { continue }
      // A map takes all there is; rows stand further apart.
      let isMap = columns.contains { $0.chunks.contains { $0.map != nil } }
      let gaps = (columns.map(\.chunks.count).max() ?? 1) - 1
      let taken = isMap || !setting.side.isEmpty ? spare : min(spare, max(0, gaps))
      bands[index].rows += taken
      spare -= taken
    }
    for most in 2...3 { widen(to: most) }
  }

  /// The rows of the largest clock that so many rows hold.
  private func clockRows(within rows: Int) -> Int {
    let most = min(rows, max(3, area.rows * 2 / 5))
    let text = content.clock.map(\.widest) ?? content.face?.text.text ?? ""
    let space = Size(columns: area.columns, rows: most)
    return LargeText(fitting: text, in: space)?.size.rows ?? 1
  }

  // MARK: Drawing

  private func draw(_ bands: [Band], spare: Int, on picture: inout Picture) {
    // What is left when all has its room stands above and below.
    var row = area.row + (content.isResult || isSeveral ? 0 : spare / 2)
    for band in bands {
      let place = Area(row: row, column: area.column, columns: area.columns, rows: band.rows)
      switch band.content {
      case .section(let section): draw(section, in: place, on: &picture)
      case .extra(let chunk): chunk.draw(row: row, column: area.column, on: &picture.grid)
      case .body: drawBody(in: place, on: &picture)
      }
      row += band.rows + band.gap
    }
  }

  private func draw(_ section: WallSetting.Section, in place: Area, on picture: inout Picture) {
    switch section {
    case .chunk(let chunk): chunk.draw(row: place.row, column: place.column, on: &picture.grid)
    case .clock:
      if let clock = content.clock { return picture.show(clock, in: place) }
      if let face = content.face { draw(face, in: place, align: .center, on: &picture.grid) }
    case .figure(let figure, _): draw(figure, in: place, align: .left, on: &picture.grid)
    }
  }

  /// Draws a text in the largest letters that an area holds.
  private func draw(
    _ text: WallContent.Text, in place: Area, align: Alignment, on grid: inout Grid
  ) {
    guard LargeText.draws(text.text.text),
      let large = LargeText(fitting: text.text.text, in: place.size)
    else { return grid.put(text.text.text, in: place, align: align, style: text.style.bold) }
    let top = place.row + (align == .center ? max(0, place.rows - large.size.rows) / 2 : 0)
    large.draw(
      on: &grid,
      in: Area(row: top, column: place.column, columns: place.columns, rows: large.size.rows),
      align: align, style: text.style)
  }

  private func drawBody(in place: Area, on picture: inout Picture) {
    let width = setting.columnWidth
    let rows = place.rows - setting.headRows
    let gaps = (columns.map(\.chunks.count).max() ?? 1) - 1
    let least = columns.map { $0.rows() }.max() ?? 0
    let spread = gaps > 0 && rows - least >= gaps ? 1 : 0
    for (number, column) in columns.enumerated() {
      let left = place.column + number * (width + setting.gap)
      var row = place.row
      for chunk in column.chunks.isEmpty ? [] : setting.head {
        chunk.draw(row: row, column: left, on: &picture.grid)
        row += chunk.rows + chunk.gap
      }
      let free = rows - column.rows(spread: spread)
      for chunk in column.chunks {
        if let map = chunk.map {
          let area = Area(row: row, column: left, columns: width, rows: map.rows + max(0, free))
          map.0.draw(in: area, on: &picture.grid)
          row += area.rows + spread
          continue
        }
        chunk.draw(row: row, column: left, on: &picture.grid)
        row += chunk.rows + chunk.gap + spread
      }
    }
    drawSide(
      in: place.split(right: area.columns - setting.bodyWidth - setting.gap).right, on: &picture
    )
  }

  private func drawSide(in place: Area, on picture: inout Picture) {
    var row = place.row
    var spare = place.rows - setting.rows(setting.side)
    // First one empty row below each, then the clock or the figure grows.
    let gaps = min(spare, setting.side.count)
    spare -= gaps
    for (number, section) in setting.side.enumerated() {
      var rows = section.rows
      switch section {
      case .chunk: break
      case .clock, .figure:
        rows += min(spare, max(0, area.rows / 3 - rows))
        spare -= rows - section.rows
      }
      let part = Area(row: row, column: place.column, columns: place.columns, rows: rows)
      draw(section, in: part, on: &picture)
      row += rows + setting.gap(below: section) + (number < gaps ? 1 : 0)
    }
  }

  private func drawFoot(_ next: WallChunk?, on picture: inout Picture) {
    let bottom = area.row + area.rows
    if isSeveral {
      let mark = WallText(words.page(number + 1, of: plan.pages.count))
      let line = WallLine(
        mark.text, mark.letters(rest), of: rest, columns: area.columns,
        align: clockIsLast ? .left : .right, style: .normal)
      line.draw(row: bottom - rest.rows, column: area.column, on: &picture.grid)
    }
    if let clock = content.clock, clockIsLast {
      let columns = WallText(clock.text).columns(rest)
      let place = Area(
        row: bottom - rest.rows, column: area.column + area.columns - columns, columns: columns,
        rows: rest.rows)
      let live = LiveClock(clock, in: place, align: .right, style: clock.style)
      live.draw(on: &picture.grid)
      picture.clock = live
    }
    var row =
      bottom - setting.foot.reduce(0) { $0 + $1.rows + $1.gap }
      - (isSeveral ? rest.rows + rest.gap : 0)
    for chunk in setting.foot {
      chunk.draw(row: row, column: area.column, on: &picture.grid)
      row += chunk.rows + chunk.gap
    }
    if let next {
      next.draw(row: bottom - nextRows(next) + 1, column: area.column, on: &picture.grid)
    }
  }

  private var clockIsLast: Bool { content.isResult && content.clock != nil }
}
