import SamlingCore

/// Writes a document as one HTML page that needs nothing else: no script, no network.
package enum Webpage {
  /// The page's text.
  package static func text(of document: Document) -> String {
    var page = Markup()
    page.begin(document.language.rawValue, title: document.title)
    page.element("body", document.isOfSheets ? [("class", "sheets")] : []) { body in
      body.element("main") { main in
        var outline = Outline(document)
        for (place, block) in document.blocks.enumerated() {
          if case .heading(let level, let text) = block {
            main.element("h\(level)", [("id", outline.nextID())]) { $0.text(text) }
            if level == 1 { contents(of: outline, document.language, in: &main) }
          } else if case .paragraph(let spans) = block, document.leads(at: place) {
            main.element("p", [("class", "lead")]) { write(spans, in: &$0) }
          } else {
            write(block, in: &main)
          }
        }
      }
    }
    page.end()
    return page.text
  }

  private static func write(_ block: Block, in markup: inout Markup) {
    switch block {
    // The page writes them itself, each with the name that the contents lead to.
    case .heading: break
    case .paragraph(let spans):
      markup.element("p") { write(spans, in: &$0) }
    case .list(let entries): write(entries, in: &markup)
    case .table(let table): write(table, in: &markup)
    case .map(let map): drawing(map, in: &markup)
    case .trend(let trend): drawing(trend, in: &markup)
    case .lines(let count):
      markup.element("div", [("class", "lines")]) { lines in
        for _ in 0..<count { lines.element("p") { _ in } }
      }
    case .trends(let trends):
      markup.element("div", [("class", "charts")]) { row in
        for trend in trends { small(trend, in: &row) }
      }
    }
  }

  private static func write(_ entries: [ListEntry], in markup: inout Markup) {
    markup.element("ul") { list in
      for entry in entries {
        list.element("li") { item in
          write(entry.spans, in: &item)
          if !entry.entries.isEmpty { write(entry.entries, in: &item) }
        }
      }
    }
  }

  private static func write(_ spans: [Span], in markup: inout Markup) {
    for span in spans {
      switch span {
      case .plain(let text): markup.lines(text)
      case .strong(let text): markup.element("strong") { $0.lines(text) }
      case .quiet(let text): markup.element("small") { $0.lines(text) }
      case .address(let text): markup.element("a", [("href", text)]) { $0.text(text) }
      }
    }
  }

  // MARK: Tables

  private static func write(_ table: Table, in markup: inout Markup) {
    let id = markup.freshID("table")
    // On a narrow screen a table of many columns scrolls by itself, also by the keys.
    let group =
      [("class", "wide"), ("role", "group"), ("aria-labelledby", id)]
      + (table.columns.count > mostAtRest ? [("tabindex", "0")] : [])
    markup.element("div", group) { region in
      region.element("table") { markup in
        markup.element("caption", [("id", id)]) { $0.text(table.caption) }
        markup.element("thead") { head in
          head.element("tr") { row in
            for column in table.columns {
              row.element("th", [("scope", "col")] + classes(column)) { $0.text(column.title) }
            }
          }
        }
        markup.element("tbody") { body in
          for cells in table.rows {
            body.element("tr") { write(cells, of: table, in: &$0) }
          }
        }
      }
    }
  }

  private static func write(_ cells: [Table.Cell], of table: Table, in row: inout Markup) {
    for (place, (cell, column)) in zip(cells, table.columns).enumerated() {
      // A row that is about nothing yet has no heading.
      let isHeading = place == table.headingColumn && cell != .text("") && cell != .text(" ")
      let attributes = (isHeading ? [("scope", "row")] : []) + classes(column)
      row.element(isHeading ? "th" : "td", attributes) { write(cell, in: &$0) }
    }
  }

  /// The most columns that a page of a phone's width shows without scrolling.
  private static let mostAtRest = 4

  private static func classes(_ column: Table.Column) -> [(String, String)] {
    if column.isWide { return [("class", "bar")] }
    if column.isNumber { return [("class", "number")] }
    return column.isUnbroken ? [("class", "unbroken")] : []
  }

  private static func write(_ cell: Table.Cell, in markup: inout Markup) {
    switch cell {
    case .text(let text): markup.lines(text)
    case .strong(let text): markup.element("strong") { $0.lines(text) }
    case .bar(let share, let text, let label):
      // Its number stands in the same row. No title of its own: word processors take it for the page's.
      let attributes = [
        ("viewBox", "0 0 100 8"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"),
      ]
      markup.element("svg", attributes) { drawing in
        drawing.element("desc") { $0.text(text) }
        let width = Markup.number(min(max(share, 0), 1) * 100)
        drawing.empty("rect", [("width", width), ("height", "8")])
      }
      if !label.isEmpty { markup.element("small") { $0.text(label) } }
    }
  }
}
