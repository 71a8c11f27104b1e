import CellGrid

/// Lays a picture out in bands from the top down.
///
/// Each band has the rows it needs at least; where there are too few, the least needed go. What is left over makes
/// the clock larger first, then the name and the rest. What can be chosen takes its rows before the clock.
struct RoomScreen {
  /// One text of the picture and the rows it gets.
  private struct Band {
    var text: String
    var style: Style
    /// The most lines it is broken over.
    var lines: Int
    /// How long it is kept where rows are few; 0 the longest.
    var rank: Int
    /// Whether the room has all that it must read without it.
    var mayGo = false
    /// Its part of the rows that are left over.
    var share: Int
    /// In large letters also in a low picture.
    var isLarge: Bool
    var gap = 1
    /// Set where it shows the running clock.
    var clock: ClockFace?
    /// Set where it shows what has been said.
    var notes: [String] = []
    /// Set where it shows what can be chosen.
    var options: [String] = []
    /// The same in large letters.
    var large: LargeList?
    var rows = 0
  }

  private let size: Size
  private let message: String?
  private let groups: [RoomGroup]
  private let circle: String
  /// Whether every word is in large letters.
  private let isTall: Bool
  /// The smallest letters that may be drawn large.
  private let least: LargeText.Scale
  private var bands: [Band] = []
  /// Whether nothing that must be read has been left out.
  private var isWhole = true

  init(_ picture: RoomPicture, size: Size, isTall: Bool) {
    self.size = size
    self.isTall = isTall
    message = picture.message
    groups = picture.groups
    circle = picture.circle ?? ""
    least = isTall ? .least(in: size) : LargeText.Scale(.small)
    add(picture)
    dropAndShare()
  }

  private var area: Area {
    Grid(size).area.inset(columns: isTall ? 4 : 2, rows: 1)
  }

  // MARK: Bands

  private mutating func add(_ picture: RoomPicture) {
    let isAsked = !picture.options.isEmpty
    add(
      picture.title, .heading, lines: 2, rank: isAsked ? 8 : 5, share: 1,
      mayGo: picture.name != nil || picture.question != nil)
    // A tall picture has no room for both.
    let below = [picture.subtitle, picture.word].compactMap(\.self)
    let subtitle = isTall ? picture.word ?? picture.subtitle : below.joined(separator: " · ")
    add(
      subtitle, picture.word == nil ? .quiet : picture.clockStyle, lines: isTall ? 2 : 1,
      rank: picture.word == nil ? 7 : 3, gap: 0, mayGo: picture.word == nil)
    add(picture.face, picture.clockStyle, lines: 1, rank: 0, share: 3, isLarge: true)
    if picture.showsDigits { bands[bands.count - 1].clock = picture.clock }
    add(picture.side, picture.sideStyle, lines: 1, rank: 1, isLarge: true)
    add(picture.name, .strong, lines: 3, rank: 1, share: 2, isLarge: true)
    add(picture.by, .quiet, lines: 2, rank: 6, gap: 0)
    add(picture.question, .question, lines: isTall ? 3 : 6, rank: 2, share: 1)
    add(picture.answers, .quiet, lines: isTall ? 2 : 1, rank: 4, gap: 0)
    add(options: picture.options)
    add(notes: picture.notes)
    add(
      picture.next, .quiet, lines: isTall ? 2 : 1, rank: isAsked ? 8 : 4,
      mayGo: !picture.isNextTurn)
  }

  private mutating func add(
    _ text: String?, _ style: Style, lines: Int, rank: Int, share: Int = 0, isLarge: Bool = false,
    gap: Int = 1, mayGo: Bool = false
  ) {
    guard let text, !text.isEmpty else { return }
    var band = Band(
      text: isTall || isLarge ? text.withoutEmoji : text, style: style, lines: lines, rank: rank,
      mayGo: mayGo, share: isLarge || isTall ? share : 0, isLarge: isLarge || isTall,
      gap: isTall ? 1 : gap)
    if isTall, leastRows(of: band) == nil {
      guard mayGo else { return isWhole = false }
      // Better in ordinary letters than not at all.
      (band.text, band.isLarge, band.share) = (text, false, 0)
    }
    band.rows = leastRows(of: band) ?? 1
    bands.append(band)
  }

  /// What has been said takes the rows that are left over from all else.
  private mutating func add(notes: [String]) {
    guard !notes.isEmpty else { return }
    for index in bands.indices { bands[index].share = 0 }
    var band = Band(text: "", style: .normal, lines: 1, rank: 3, share: 1, isLarge: isTall)
    band.notes = notes
    band.rows = max(1, size.rows / 6)
    add(band, of: notes, after: "– ")
  }

  /// What can be chosen, all of it where there is room.
  private mutating func add(options: [String]) {
    guard !options.isEmpty else { return }
    for index in bands.indices where bands[index].clock == nil { bands[index].share = 0 }
    var band = Band(text: "", style: .normal, lines: 1, rank: 3, share: 0, isLarge: isTall)
    band.options = options
    band.rows = options.reduce(0) { $0 + $1.wrapped(to: max(1, area.columns)).count }
    add(band, of: options, after: "")
  }

  /// A band of several texts, which in large letters needs the rows of them all.
  private mutating func add(_ band: Band, of texts: [String], after mark: String) {
    var band = band
    if isTall {
      guard
        let large = LargeList(
          texts, after: mark, columns: area.columns, rows: size.rows / 2, least)
      else { return isWhole = false }
      band.large = large
      band.rows = large.rows
    }
    bands.append(band)
  }

  /// Rows of one line of the smallest letters, accents with them.
  private var lineRows: Int { LargeText("Å", least).size.rows }

  /// What a band needs to be read whole, as far as its lines allow; nil where it cannot be read in large letters.
  private func leastRows(of band: Band) -> Int? {
    guard band.isLarge else { return band.text.wrapped(to: area.columns, lines: band.lines).count }
    if isTall, !LargeText.draws(band.text) { return nil }
    let count = (1...band.lines).first { lines in
      let space = Size(columns: area.columns, rows: lines * (lineRows + 1))
      return LargeText(fitting: band.text, in: space, lines: lines, least: least) != nil
    }
    if isTall, count == nil { return nil }
    let rows = (count ?? 1) * (lineRows + 1) - 1
    let part = band.rank == 0 ? size.rows / 5 : size.rows / 8
    return band.share > 1 ? max(rows, part) : rows
  }

  private mutating func dropAndShare() {
    func needed() -> Int { bands.reduce(-(bands.first?.gap ?? 0)) { $0 + $1.rows + $1.gap } }
    func order(_ band: Band) -> Int { isTall && band.mayGo ? band.rank + 10 : band.rank }
    while needed() > area.rows, bands.count > 1,
      let last = bands.indices.max(by: { order(bands[$0]) < order(bands[$1]) })
    {
      if !bands[last].mayGo {
        if squeeze(needed() - area.rows) { continue }
        isWhole = false
      }
      bands.remove(at: last)
    }
    if needed() > area.rows { isWhole = false }
    var spare = area.rows - needed()
    var shares = bands.reduce(0) { $0 + $1.share }
    for index in bands.indices where bands[index].share > 0 {
      let more = spare * bands[index].share / shares
      bands[index].rows += more
      spare -= more
      shares -= bands[index].share
    }
  }

  /// Takes rows from the clock, for all in large letters and for what can be chosen; for that also the gaps, and at last
  /// it gets fewer.
  ///
  /// - Returns: False where none can be had.
  private mutating func squeeze(_ missing: Int) -> Bool {
    let list = bands.firstIndex { !$0.options.isEmpty }
    guard isTall || list != nil else { return false }
    let least = isTall ? lineRows : 1
    if let clock = bands.firstIndex(where: { $0.rank == 0 }), bands[clock].rows > least {
      let rows = bands[clock].rows - missing
      bands[clock].rows = rows < lineRows ? least : rows
      return true
    }
    guard !isTall, let list else { return false }
    if bands.contains(where: { $0.gap > 0 }) {
      for index in bands.indices { bands[index].gap = 0 }
      return true
    }
    guard bands[list].rows > 1 else { return false }
    bands[list].rows = max(1, bands[list].rows - missing)
    return true
  }

  // MARK: Drawing

  /// The groups take all the room but a line for the clock.
  private func draw(_ groups: [RoomGroup], on picture: inout Picture) -> Bool {
    let parts = area.split(top: isTall ? lineRows + 1 : 2)
    if let clock = bands.first(where: { $0.clock != nil })?.clock {
      isTall
        ? picture.show(clock, in: parts.top.split(bottom: 1).rest)
        : picture.grid.put(clock.text, in: parts.top, align: .right, style: clock.style.bold)
    }
    if isTall { return picture.grid.putLarge(groups: groups, in: parts.rest) }
    picture.grid.put(
      circle.truncated(to: max(0, area.columns - 10)), in: parts.top, style: .heading)
    picture.grid.put(groups: groups, in: parts.rest)
    return true
  }

  /// Draws it all.
  ///
  /// - Returns: In large letters, whether they hold all that must be read.
  @discardableResult
  func draw(on picture: inout Picture) -> Bool {
    if let message {
      let text = isTall ? message.withoutEmoji : message
      let lines = max(1, area.rows / (lineRows + 1))
      return picture.grid.putLarge(text, in: area, lines: lines, style: .strong, least: least)
    }
    if !groups.isEmpty { return draw(groups, on: &picture) }
    if isTall, !isWhole { return false }
    var isWhole = isWhole
    var left = area
    for (index, band) in bands.enumerated() {
      if index > 0 { left = left.split(top: band.gap).rest }
      // What comes next stands at the foot.
      let isFoot = index == bands.count - 1 && index > 0 && band.share == 0
      let place = isFoot ? left.split(bottom: band.rows).bottom : left.split(top: band.rows).top
      left = left.split(top: band.rows).rest
      isWhole = draw(band, in: place, on: &picture) && isWhole
    }
    return isWhole
  }

  /// False where large letters did not fit.
  private func draw(_ band: Band, in place: Area, on picture: inout Picture) -> Bool {
    if let clock = band.clock {
      picture.show(clock, in: place)
    } else if let large = band.large {
      large.draw(in: place, on: &picture.grid, style: band.style)
    } else if !band.options.isEmpty {
      picture.grid.put(options: band.options, in: place, style: band.style)
    } else if !band.notes.isEmpty {
      picture.grid.put(notes: band.notes, in: place, style: band.style)
    } else if band.isLarge {
      return picture.grid.putLarge(
        band.text, in: place, lines: band.lines, style: band.style, least: least)
    } else {
      picture.grid.putWrapped(band.text, in: place, align: .center, style: band.style)
    }
    return true
  }
}
