import CellGrid
import Support

/// The drawings of the large letters, as the reader knows them: from `Room/Snapshots/letters.txt` alone.
///
/// The file has a section for each font: its name with the height of a capital in pixels, then groups of drawings side
/// by side, each under its characters. `#` is lit and `.` is not; the last row stands on the line. `␣` is the space.
struct LetterShapes {
  /// One drawing: its pixels, and the pieces that hang together in it.
  struct Shape {
    let letter: UInt32
    let columns: Int
    let pieces: [Piece]
    /// Whether it is as high as a capital, so that it tells where its line stands.
    let isStrong: Bool
    /// How many pixels are lit.
    let ink: Int
  }

  /// A piece of a drawing, by its outline and where its top left corner lies.
  struct Piece {
    let outline: UInt64
    let column: Int
    /// Pixels from the top of the piece down to the line.
    let aboveLine: Int
    let rows: Int
  }

  /// All drawings of one height.
  struct Font {
    let name: String
    /// Pixels from the top of a capital to the line.
    let capital: Int
    var shapes: [Shape] = []
    /// The pixels of a space.
    var space = 0
    /// The drawings by the outline of their first piece.
    var byOutline: [UInt64: [Int]] = [:]
    /// The outlines of pieces that stand on the line and are no dot or dash.
    var standing: Set<UInt64> = []
  }

  private(set) var fonts: [Font] = []

  /// Where the file lies.
  static let path: String = {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    return folder.joined(separator: "/") + "/Room/Snapshots/letters.txt"
  }()

  static let kept = LetterShapes(Files.text(path))

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for group in lines.split(whereSeparator: \.isEmpty) {
      let words = group.map { $0.split(separator: " ") }
      if words.count == 1, words[0].count == 2, let capital = Int(words[0][1]) {
        fonts.append(Font(name: String(words[0][0]), capital: capital))
      } else if !fonts.isEmpty {
        for place in words[0].indices {
          fonts[fonts.count - 1].add(words[0][place], words.dropFirst().map { $0[place] })
        }
      }
    }
  }
}

extension LetterShapes.Font {
  fileprivate mutating func add(_ name: Substring, _ rows: [Substring]) {
    guard let scalar = name.unicodeScalars.first, let width = rows.first?.count else { return }
    if scalar == "␣" { return space = width }
    var pixels = PixelMap(rows: rows.count, columns: width)
    for (row, line) in rows.enumerated() {
      for (column, pixel) in line.utf8.enumerated() where pixel == UInt8(ascii: "#") {
        pixels.light(row, column)
      }
    }
    let blots = pixels.blots()
    guard let top = blots.map(\.top).min(), let foot = blots.map(\.bottom).max() else { return }
    let shape = LetterShapes.Shape(
      letter: WallText.plain(scalar).value, columns: width,
      pieces: blots.map {
        LetterShapes.Piece(
          outline: $0.outline(1) ?? 0, column: $0.left, aboveLine: rows.count - $0.top,
          rows: $0.bottom - $0.top)
      },
      isStrong: rows.count - top >= capital && foot >= rows.count,
      ink: blots.reduce(0) { $0 + $1.ink })
    for piece in shape.pieces where piece.aboveLine == piece.rows && piece.rows > 2 {
      standing.insert(piece.outline)
    }
    byOutline[shape.pieces[0].outline, default: []].append(shapes.count)
    shapes.append(shape)
  }
}

// MARK: - Copying the program's letters

extension LetterShapes {
  /// The file's text, made anew from what the program draws.
  ///
  /// Characters with the same drawing stand together; small letters that look like their capitals are left out.
  static func drawn() -> String {
    LargeText.Font.allCases.map { font in
      let height = LargeText.Scale(font).pixelRows
      var groups = ["\(font) \(height)\n"]
      let shapes = Self.shapes(of: font)
      for start in stride(from: 0, to: shapes.count, by: 12) {
        groups.append(lines(of: shapes[start..<min(shapes.count, start + 12)]))
      }
      return groups.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private typealias Drawn = (name: String, rows: [String])

  private static func shapes(of font: LargeText.Font) -> [Drawn] {
    var found: [Drawn] = [("␣", rows(of: " ", font))]
    let box = rows(of: "□", font)
    for code in UInt32(0x21)...0x27BF {
      guard let scalar = Unicode.Scalar(code), LargeText.draws(String(scalar)),
        CellReader("Å\(scalar)").map(\.scalar) == ["Å", scalar]
      else { continue }
      let rows = rows(of: String(scalar), font)
      if rows == box, scalar != "□" { continue }
      guard let same = found.firstIndex(where: { $0.rows == rows }) else {
        found.append((String(scalar), rows))
        continue
      }
      let isKnown = found[same].name.unicodeScalars.contains {
        WallText.plain($0) == WallText.plain(scalar)
      }
      if !isKnown { found[same].name.unicodeScalars.append(scalar) }
    }
    return found
  }

  /// A character's pixels as the program draws them beside an Å, so that there is room for accents.
  private static func rows(of text: String, _ font: LargeText.Font) -> [String] {
    let scale = LargeText.Scale(font)
    let before = LargeText.measure("Å", scale).columns + 1
    let large = LargeText("Å" + text, scale)
    var grid = Grid(large.size)
    large.draw(on: &grid, row: 0, column: 0)
    return (0..<2 * grid.rows).map { row in
      String((before..<grid.columns).map { PixelMap.isLit(grid, row, $0) ? "#" : "." })
    }
  }

  private static func lines(of shapes: ArraySlice<Drawn>) -> String {
    let height = shapes.map(\.rows.count).max() ?? 0
    let rows = (0..<height).map { row in shapes.map { $0.rows[row] }.joined(separator: " ") }
    return ([shapes.map(\.name).joined(separator: " ")] + rows).joined(separator: "\n") + "\n"
  }
}
