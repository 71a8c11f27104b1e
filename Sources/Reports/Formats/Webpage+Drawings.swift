import SamlingCore

/// Drawings that are more than a bar: maps and lines.
extension Webpage {
  /// Draws a map of two axes, with numbers where things lie, side by side where they share a place.
  static func drawing(_ map: PlaceMap, in markup: inout Markup) {
    let steps = Double(MatrixResult.steps)
    let names = map.names.map { "\($0.number) \(shortened($0.name))" }
    let size = (names.isEmpty ? 420 : 680, max(400, 24 + names.count * 18))
    frame(map.title, map.description, size: size, in: &markup) { svg in
      let side = 360.0
      func x(_ place: Double) -> Double { 40 + (place - 0.5) / steps * side }
      func y(_ place: Double) -> Double { 10 + side - (place - 0.5) / steps * side }
      let corner = Double(MatrixResult.high - 1) / steps * side
      svg.rect("field", 40, 10, side, side)
      svg.rect("hot", 40 + corner, 10, side - corner, side - corner)
      for (place, numbers) in rows(of: map.places) {
        // In a square within the step, none on another.
        let columns = Int(Double(numbers.count).squareRoot().rounded(.up))
        let step = columns == 1 ? 22 : 38 / Double(columns)
        for (index, number) in numbers.enumerated() {
          let across = x(place.x) + (Double(index % columns) - Double(columns - 1) / 2) * step
          let down = y(place.y) + (Double(index / columns) - Double(columns - 1) / 2) * step
          svg.dot(number, across, down, radius: min(11, step / 2 - 0.5))
        }
      }
      for (row, name) in names.enumerated() {
        svg.label(name, 416, 24 + Double(row) * 18, "start")
      }
      svg.label(map.x.low, 40, 388, "start")
      svg.label(ends(map.x) + " →", 400, 388, "end")
      svg.label(map.y.low, -370, 28, "start", turned: true)
      svg.label(ends(map.y) + " →", -10, 28, "end", turned: true)
    }
  }

  /// A name that has room beside the map.
  private static func shortened(_ name: String) -> String {
    let line = cleaned(name, keepsLines: false)
    return line.count > 36 ? line.prefix(35) + "…" : line
  }

  private static func ends(_ axis: Axis) -> String {
    [axis.title, axis.high].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// Numbers grouped by their place.
  private static func rows(of places: [PlaceMap.Place]) -> [(place: PlaceMap.Place, numbers: [Int])]
  {
    var rows: [(place: PlaceMap.Place, numbers: [Int])] = []
    for place in places {
      if let same = rows.firstIndex(where: { $0.place.x == place.x && $0.place.y == place.y }) {
        rows[same].numbers.append(place.number)
      } else {
        rows.append((place, [place.number]))
      }
    }
    return rows
  }

  /// Draws a line for each series, from step to step.
  static func drawing(_ trend: Trend, in markup: inout Markup) {
    frame(trend.title, trend.description, size: (640, 260), isRepeated: true, in: &markup) { svg in
      let count = max(2, trend.steps.count)
      func x(_ step: Int) -> Double { 50 + Double(step) / Double(count - 1) * 440 }
      func y(_ share: Double) -> Double { 220 - share * 200 }
      svg.rect("field", 50, 20, 440, 200)
      svg.label(trend.high, 44, 25, "end")
      svg.label(trend.low, 44, 224, "end")
      for (step, name) in trend.steps.enumerated() {
        let anchor = step == 0 ? "start" : step == count - 1 ? "end" : "middle"
        svg.label(name, x(step), 240, anchor)
      }
      var taken: [Double] = []
      for series in trend.series {
        let points = series.shares.enumerated().compactMap { step, share in
          share.map { (x(step), y($0)) }
        }
        guard let last = points.last else { continue }
        svg.line(points, isStrong: series.isStrong)
        // Names that would overlap move down.
        var place = last.1 + 4
        while taken.contains(where: { abs($0 - place) < 13 }) { place += 13 }
        taken.append(place)
        svg.label(series.name, 498, place, "start", class: series.isStrong ? "strong" : nil)
      }
    }
  }

  /// Draws a chart of one line in little room, its title above.
  static func small(_ trend: Trend, in markup: inout Markup) {
    frame(trend.title, trend.description, size: (220, 130), isRepeated: true, in: &markup) { svg in
      let count = max(2, trend.steps.count)
      svg.label(shortened(trend.title), 24, 14, "start", class: "strong")
      svg.rect("field", 24, 22, 190, 90)
      svg.label(trend.high, 20, 32, "end")
      svg.label(trend.low, 20, 112, "end")
      for step in trend.steps.indices {
        let anchor = step == 0 ? "start" : step == count - 1 ? "end" : "middle"
        svg.label("\(step + 1).", 24 + Double(step) / Double(count - 1) * 190, 126, anchor)
      }
      for series in trend.series {
        svg.line(
          series.shares.enumerated().compactMap { step, share in
            share.map { (24 + Double(step) / Double(count - 1) * 190, 112 - $0 * 90) }
          }, isStrong: series.isStrong)
      }
    }
  }

  /// Where `isRepeated`, a table has all that is drawn, and nobody is read it twice.
  private static func frame(
    _ title: String, _ description: String, size: (Int, Int), isRepeated: Bool = false,
    in markup: inout Markup, _ content: (inout Markup) -> Void
  ) {
    let id = markup.freshID("drawing")
    let attributes =
      [("class", "drawing"), ("viewBox", "0 0 \(size.0) \(size.1)")]
      + (isRepeated
        ? [("aria-hidden", "true")]
        : [("role", "img"), ("aria-label", title), ("aria-describedby", "\(id)-text")])
    markup.element("svg", attributes) { svg in
      svg.element("desc", [("id", "\(id)-text")]) { $0.text(description) }
      content(&svg)
    }
  }
}

extension Markup {
  fileprivate mutating func rect(
    _ name: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) {
    empty(
      "rect",
      [
        ("class", name), ("x", Self.number(x)), ("y", Self.number(y)),
        ("width", Self.number(width)), ("height", Self.number(height)),
      ])
  }

  fileprivate mutating func label(
    _ text: String, _ x: Double, _ y: Double, _ anchor: String, class name: String? = nil,
    turned: Bool = false
  ) {
    guard !text.isEmpty else { return }
    var attributes = [
      ("x", Self.number(x)), ("y", Self.number(y)), ("text-anchor", anchor),
    ]
    if turned { attributes.append(("transform", "rotate(-90)")) }
    if let name { attributes.append(("class", name)) }
    element("text", attributes) { $0.text(text) }
  }

  /// A number on a round ground.
  fileprivate mutating func dot(_ number: Int, _ x: Double, _ y: Double, radius: Double) {
    empty(
      "circle",
      [("cx", Self.number(x)), ("cy", Self.number(y)), ("r", Self.number(radius))])
    let attributes = [
      ("x", Self.number(x)), ("y", Self.number(y + radius * 0.41)), ("text-anchor", "middle"),
      ("class", "dot"), ("font-size", Self.number(radius * 1.18)),
    ]
    element("text", attributes) { $0.text("\(number)") }
  }

  fileprivate mutating func line(_ points: [(Double, Double)], isStrong: Bool) {
    guard points.count > 1 else { return dots(points, isStrong: isStrong) }
    let path = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    empty("polyline", [("class", isStrong ? "strong" : "line"), ("points", path)])
    dots(points, isStrong: isStrong)
  }

  private mutating func dots(_ points: [(Double, Double)], isStrong: Bool) {
    for point in points {
      empty(
        "circle",
        [
          ("class", isStrong ? "strong" : "line"), ("cx", Self.number(point.0)),
          ("cy", Self.number(point.1)), ("r", isStrong ? "4" : "3"),
        ])
    }
  }
}
