import CellGrid

/// Lays a picture out in bands from the top down.
///
/// Each band has at least the rows it needs; where there are too few, the least needed bands go. Rows left over make
/// the clock larger first, then the name and the rest. Options take their rows before the clock.
struct RoomScreen {
  /// One text of the picture and the rows it gets.
  private struct Band {
    var text: String
    var style: Style
    /// The most lines it is broken over.
    var lines: Int
    /// When it goes as rows run out, the highest first; 0 stays the longest.
    var rank: Int
    /// Whether the band may go without the room missing what it must read.
    var mayGo = false
    /// Its share of the rows that are left over.
    var share: Int
    /// Whether it is in large letters in a low picture too.
    var isLarge: Bool
    var gap = 1
    /// The running clock, where the band shows it.
    var clock: ClockFace?
    /// The notes, where the band shows them.
    var notes: [String] = []
    /// The options, where the band shows them.
    var options: [String] = []
    /// The notes or options in large letters.
    var large: LargeList?
    var rows = 0
  }

  private let size: Size
  private let message: String?
  private let groups: [RoomGroup]
  private let circle: String
  /// Whether all words are in large letters.
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
    // A tall picture has room for only one of them.
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
    if !isTall { for text in picture.besides { add(beside: text) } }
    add(options: picture.markedOptions)
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
      // Ordinary letters are better than nothing.
      (band.text, band.isLarge, band.share) = (text, false, 0)
    }
    band.rows = leastRows(of: band) ?? 1
    bands.append(band)
  }

  /// Adds a text in ordinary letters that may go.
  private mutating func add(beside text: String) {
    add(text, .quiet, lines: 2, rank: 9, gap: 0, mayGo: true)
  }

  /// Adds the notes, which get all the rows left over.
  private mutating func add(notes: [String]) {
    guard !notes.isEmpty else { return }
    for index in bands.indices { bands[index].share = 0 }
    var band = Band(text: "", style: .normal, lines: 1, rank: 3, share: 1, isLarge: isTall)
    band.notes = notes
    band.rows = max(1, size.rows / 6)
    add(band, of: notes, after: "– ")
  }

  /// Adds the options, all of them where there is room.
  private mutating func add(options: [String]) {
    guard !options.isEmpty else { return }
    for index in bands.indices where bands[index].clock == nil { bands[index].share = 0 }
    var band = Band(text: "", style: .normal, lines: 1, rank: 3, share: 0, isLarge: isTall)
    band.options = options
    band.rows = options.reduce(0) { $0 + $1.wrapped(to: max(1, area.columns)).count }
    add(band, of: options, after: "")
  }

  /// Adds a band of several texts, which in large letters needs the rows of them all.
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

  /// How many rows a line of the smallest large letters takes, with accents.
  private var lineRows: Int { LargeText("Å", least).size.rows }

  /// The rows that a band needs to be read whole within its lines; nil where it cannot be read in large letters.
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

  /// Takes rows from the clock, for a picture in large letters or for options; for options then from the gaps, and at
  /// last from the options themselves.
  ///
  /// - Returns: False where no rows can be had.
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

  /// Draws the groups on all the area except a line for the clock.
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

  /// Draws the whole picture.
  ///
  /// - Returns: For large letters, whether they hold all that must be read.
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
      // The band of what comes next stands at the foot.
      let isFoot = index == bands.count - 1 && index > 0 && band.share == 0
      let place = isFoot ? left.split(bottom: band.rows).bottom : left.split(top: band.rows).top
      left = left.split(top: band.rows).rest
      isWhole = draw(band, in: place, on: &picture) && isWhole
    }
    return isWhole
  }

  /// Draws a band; false where large letters did not fit.
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
