import CellGrid
import SamlingCore

/// Draws the room's picture: one thing in large, nothing private, no key names, no drift.
///
/// In a low or narrow window it is a strip to lay beside somebody's slides. Above thirty rows every word is in
/// large letters, so that none is lower than a twenty-fourth of the height.
///
/// A frozen picture is the one of the instant it was frozen at, at any size.
package func roomView(_ context: SeatContext, size: Size) -> Picture {
  if context.frozen != nil {
    var picture = movingView(context.ofRoom, size: size)
    picture.clock = nil
    return picture
  }
  return movingView(context, size: size)
}

private func movingView(_ context: SeatContext, size: Size) -> Picture {
  var picture = Picture(size)
  guard !context.session.isBlack else { return picture }
  if let result = RoomResult(context), context.session.message == nil {
    result.draw(on: &picture)
    return picture
  }
  let room = RoomPicture(context)
  if size.rows <= 9 || size.columns < 44 {
    room.drawStrip(on: &picture)
  } else {
    RoomScreen(room, size: size).draw(on: &picture)
  }
  return picture
}

/// Lays a picture out in bands from the top down.
///
/// Each band has the rows it needs at least; where there are too few, the least needed go. What is left over makes
/// the clock larger first, then the name and the rest.
struct RoomScreen {
  /// One text of the picture and the rows it gets.
  private struct Band {
    var text: String
    var style: Style
    /// The most lines it is broken over.
    var lines: Int
    /// How long it is kept where rows are few; 0 the longest.
    var rank: Int
    /// Its part of the rows that are left over.
    var share: Int
    /// In large letters also in a low picture.
    var isLarge: Bool
    var gap = 1
    /// Set where it shows the running clock.
    var clock: ClockFace?
    /// Set where it shows what has been said.
    var notes: [String] = []
    /// What stands before each of them.
    var mark = "– "
    var rows = 0
  }

  private let size: Size
  private let message: String?
  private let groups: [RoomGroup]
  private let circle: String
  /// Whether ordinary letters would be too low to be read.
  private let isTall: Bool
  /// The smallest letters that may be drawn large.
  private let least: LargeText.Scale
  private var bands: [Band] = []

  init(_ picture: RoomPicture, size: Size) {
    self.size = size
    message = picture.message
    groups = picture.groups
    circle = picture.circle ?? ""
    isTall = size.rows > 30
    least = .least(in: size)
    add(picture)
    dropAndShare()
  }

  private var area: Area {
    Grid(size).area.inset(columns: isTall ? 4 : 2, rows: 1)
  }

  // MARK: Bands

  private mutating func add(_ picture: RoomPicture) {
    add(picture.title, .heading, lines: 2, rank: 5, share: 1)
    // A tall picture has no room for both.
    let below = [picture.subtitle, picture.word].compactMap(\.self)
    let subtitle = isTall ? picture.word ?? picture.subtitle : below.joined(separator: " · ")
    add(
      subtitle, picture.word == nil ? .quiet : picture.clockStyle, lines: isTall ? 2 : 1,
      rank: picture.word == nil ? 7 : 3, gap: 0)
    add(picture.face, picture.clockStyle, lines: 1, rank: 0, share: 3, isLarge: true)
    if picture.showsDigits { bands[bands.count - 1].clock = picture.clock }
    add(picture.side, picture.sideStyle, lines: 1, rank: 1, isLarge: true)
    add(picture.name, .strong, lines: 3, rank: 1, share: 2, isLarge: true)
    add(picture.by, .quiet, lines: 2, rank: 6, gap: 0)
    add(picture.question, .question, lines: 3, rank: 2, share: 1)
    add(picture.answers, .quiet, lines: 1, rank: 4, gap: 0)
    add(list: picture.options)
    add(notes: picture.notes)
    add(picture.next, .quiet, lines: isTall ? 2 : 1, rank: 4)
  }

  private mutating func add(
    _ text: String?, _ style: Style, lines: Int, rank: Int, share: Int = 0, isLarge: Bool = false,
    gap: Int = 1
  ) {
    guard let text, !text.isEmpty else { return }
    var band = Band(
      text: isTall || isLarge ? text.withoutEmoji : text, style: style, lines: lines, rank: rank,
      share: isLarge || isTall ? share : 0, isLarge: isLarge || isTall, gap: isTall ? 1 : gap)
    band.rows = leastRows(of: band)
    bands.append(band)
  }

  /// What has been said takes the rows that are left over from all else.
  private mutating func add(notes: [String]) {
    guard !notes.isEmpty else { return }
    for index in bands.indices { bands[index].share = 0 }
    let rows = isTall ? max(lineRows, size.rows / 5) : max(1, size.rows / 6)
    bands.append(
      Band(
        text: "", style: .normal, lines: 1, rank: 3, share: 1, isLarge: isTall, notes: notes,
        rows: rows))
  }

  /// What can be chosen, all of it where there is room.
  private mutating func add(list: [String]) {
    guard !list.isEmpty else { return }
    for index in bands.indices where bands[index].clock == nil { bands[index].share = 0 }
    let line = isTall ? lineRows + 1 : 1
    bands.append(
      Band(
        text: "", style: .normal, lines: 1, rank: 3, share: 0, isLarge: isTall, notes: list,
        mark: "", rows: min(list.count * line, size.rows / 2)))
  }

  /// Rows of one line of the smallest letters.
  private var lineRows: Int { least.rows }

  /// What a band needs to be read whole, as far as its lines allow.
  private func leastRows(of band: Band) -> Int {
    guard band.isLarge else { return band.text.wrapped(to: area.columns, lines: band.lines).count }
    let count = (1...band.lines).first { lines in
      let space = Size(columns: area.columns, rows: lines * (lineRows + 1))
      return LargeText(fitting: band.text, in: space, lines: lines, least: least) != nil
    }
    let rows = (count ?? (isTall ? band.lines : 1)) * (lineRows + 1) - 1
    let part = band.rank == 0 ? size.rows / 5 : size.rows / 8
    return band.share > 1 ? max(rows, part) : rows
  }

  private mutating func dropAndShare() {
    func needed() -> Int { bands.reduce(-(bands.first?.gap ?? 0)) { $0 + $1.rows + $1.gap } }
    while needed() > area.rows, bands.count > 1,
      let last = bands.indices.max(by: { bands[$0].rank < bands[$1].rank })
    {
      let fewer = (bands[last].rows + 1) / (lineRows + 1) - 1
      if isTall, bands[last].rank > 1, fewer > 0 {
        // Better cut short than left out.
        bands[last].lines = fewer
        bands[last].rows = fewer * (lineRows + 1) - 1
      } else {
        bands.remove(at: last)
      }
    }
    var spare = area.rows - needed()
    var shares = bands.reduce(0) { $0 + $1.share }
    for index in bands.indices where bands[index].share > 0 {
      let more = spare * bands[index].share / shares
      bands[index].rows += more
      spare -= more
      shares -= bands[index].share
    }
  }

  // MARK: Drawing

  /// The groups take all the room but a line for the clock.
  private func draw(_ groups: [RoomGroup], on picture: inout Picture) {
    let parts = area.split(top: isTall ? lineRows + 1 : 2)
    if let clock = bands.first(where: { $0.clock != nil })?.clock {
      isTall
        ? picture.show(clock, in: parts.top.split(bottom: 1).rest)
        : picture.grid.put(clock.text, in: parts.top, align: .right, style: clock.style.bold)
    }
    if !isTall {
      picture.grid.put(
        circle.truncated(to: max(0, area.columns - 10)), in: parts.top, style: .heading)
    }
    picture.grid.put(groups: groups, in: parts.rest)
  }

  func draw(on picture: inout Picture) {
    if let message {
      let text = isTall ? message.withoutEmoji : message
      let lines = max(1, area.rows / (lineRows + 1))
      picture.grid.putLarge(text, in: area, lines: lines, style: .strong)
      return
    }
    if !groups.isEmpty { return draw(groups, on: &picture) }
    var left = area
    for (index, band) in bands.enumerated() {
      if index > 0 { left = left.split(top: band.gap).rest }
      // What comes next stands at the foot.
      let isFoot = index == bands.count - 1 && index > 0 && band.share == 0
      let place = isFoot ? left.split(bottom: band.rows).bottom : left.split(top: band.rows).top
      left = left.split(top: band.rows).rest
      if let clock = band.clock {
        picture.show(clock, in: place)
      } else if !band.notes.isEmpty {
        picture.grid.put(notes: band.notes, mark: band.mark, in: place, style: band.style)
      } else if band.isLarge {
        picture.grid.putLarge(band.text, in: place, lines: band.lines, style: band.style)
      } else {
        picture.grid.putWrapped(band.text, in: place, align: .center, style: band.style)
      }
    }
  }
}

extension Grid {
  /// Text in the middle of an area, in the largest letters that fit.
  ///
  /// Where none do it is cut short in a grid above thirty rows, and in ordinary letters in a lower one.
  mutating func putLarge(_ text: String, in area: Area, lines: Int, style: Style) {
    if let large = largest(text, in: area, lines: lines) {
      let top = area.row + max(0, area.rows - large.size.rows) / 2
      let place = Area(row: top, column: area.column, columns: area.columns, rows: area.rows)
      large.draw(on: &self, in: place, align: .center, style: style)
      return
    }
    if rows > 30 { return }
    let wrapped = text.wrapped(to: area.columns, lines: area.rows)
    for (number, line) in wrapped.enumerated() {
      let row = max(0, area.rows - wrapped.count) / 2 + number
      put(line, in: area, line: row, align: .center, style: style.bold)
    }
  }

  /// As much of a text as fits in large letters; all or nothing where ordinary ones would do.
  func largest(_ text: String, in area: Area, lines: Int) -> LargeText? {
    let least = rows > 30 ? LargeText.Scale.least(in: size) : LargeText.Scale(.small)
    let whole = LargeText(fitting: text, in: area.size, lines: lines, least: least)
    guard whole == nil, rows > 30 else { return whole }
    var found: LargeText?
    var (fits, exceeds) = (0, text.count)
    while exceeds - fits > 1 {
      let middle = (fits + exceeds) / 2
      let cut = String(text.prefix(middle)).trimmed + "…"
      if let large = LargeText(fitting: cut, in: area.size, lines: lines, least: least) {
        (found, fits) = (large, middle)
      } else {
        exceeds = middle
      }
    }
    return found
  }
}

extension LargeText.Scale {
  /// The smallest letters that are no lower than a twenty-fourth of a picture's height.
  static func least(in size: Size) -> LargeText.Scale {
    // A row is two pixels high.
    let scales = (1...max(1, size.rows)).lazy.flatMap { factor in
      LargeText.Font.allCases.map { LargeText.Scale($0, factor) }
    }
    return scales.first { $0.pixelRows * 12 >= size.rows } ?? LargeText.Scale(.small)
  }
}

extension String {
  /// The text without pictures, for which there are no large letters; itself where it is nothing else.
  var withoutEmoji: String {
    let kept = unicodeScalars.filter {
      !$0.properties.isEmojiPresentation && !$0.properties.isVariationSelector && $0 != "\u{200D}"
    }
    let words = String(String.UnicodeScalarView(kept)).split(separator: " ")
    return words.isEmpty ? self : words.joined(separator: " ")
  }
}
