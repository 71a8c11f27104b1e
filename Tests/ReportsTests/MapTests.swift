import Phrases
import SamlingCore
import Support
import Testing

@testable import Reports

@Suite("A map on a page")
struct MapTests {
  /// So many things, all put in one place by the one municipality.
  private func page(things: Int) throws -> String {
    let things = (1...things).map { "  - Risiko nummer \($0)" }.joined(separator: "\n")
    var held = Held(
      """
      # Samling
      - Kommuner: Bø, Sola

      10:00 Arbeid @kommune
      - Risiko [matrise Sannsynlighet liten..stor x Konsekvens liten..stor]
      \(things)
      12:00 Slutt
      """)
    try held.at("10:00", .next)
    for thing in 1...things.components("\n").count {
      try held.answer("Risiko", .place(x: 8, y: 8), by: "Bø", statement: thing)
    }
    return Webpage.text(of: Minutes(held.report, .bokmål).document)
  }

  /// The number that stands behind a word in an element.
  private func number(_ name: String, in element: String) -> Double? {
    element.components(" \(name)=\"").dropFirst().first.flatMap { Double($0.components("\"")[0]) }
  }

  @Test("names what its numbers stand for", arguments: [1, 4, 10])
  func names(things: Int) throws {
    let map = try page(things: things).components("<svg class=\"drawing\"").last ?? ""
    for thing in 1...things { #expect(map.contains(">\(thing) Risiko nummer \(thing)<")) }
  }

  @Test("keeps apart what lies in one place", arguments: [2, 4, 5, 10, 16])
  func apart(things: Int) throws {
    let dots = try page(things: things).components("<circle").dropFirst().map { $0 }
    let circles = try dots.map { dot in
      (
        x: try #require(number("cx", in: dot)), y: try #require(number("cy", in: dot)),
        radius: try #require(number("r", in: dot))
      )
    }
    #expect(circles.count == things)
    for (index, one) in circles.enumerated() {
      for other in circles[..<index] {
        let (x, y) = (one.x - other.x, one.y - other.y)
        #expect((x * x + y * y).squareRoot() > one.radius + other.radius)
      }
    }
  }
}
