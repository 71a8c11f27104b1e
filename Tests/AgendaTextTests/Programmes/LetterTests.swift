import Testing

@testable import AgendaText

@Suite("A programme in a letter")
struct LetterTests {
  private static let body = "09.00 Velkommen\n10.00 Arbeid\n11.00 Slutt\n"

  /// The lines that are left out, and whether any of their words stand in the tidy text.
  private func leftOut(_ text: String) -> (counts: [String], tidy: String) {
    let reading = readAgenda(text, language: .english)
    let doubts = reading.doubts(in: ProgrammeText(Array(text.utf8))).filter(\.isLeftOut)
    return (doubts.map { "\($0.diagnostic.line)" }, format(reading.agenda))
  }

  @Test("its subject is the title; sender, greeting and signature are left out, and said so")
  func letter() {
    let text =
      "Fra: Kari Nes\nTil: Alle\nEmne: SV: Re: Fagdag\n\nHei alle,\n\n\(Self.body)\n"
      + "Si fra om dere har allergier.\n\nMvh\nKari Nes\n"
    let (lines, tidy) = leftOut(text)
    #expect(lines == ["1", "11"])
    #expect(tidy == "# Fagdag\n\n09:00 Velkommen\n\n10:00 Arbeid\n\n11:00 Slutt\n")
  }

  @Test(
    "a greeting alone ends it, in five languages",
    arguments: [
      "Med vennlig hilsen", "Med venleg helsing", "Med venlig hilsen", "Med vänliga hälsningar",
      "Best regards", "Mvh Kari", "Hilsen oss",
    ])
  func closings(_ closing: String) {
    let (lines, tidy) = leftOut("# Fagdag\n\(Self.body)\n\(closing)\nKari Nes\nrådgiver\n")
    #expect(lines == ["6"])
    #expect(!tidy.contains("Kari"))
  }

  @Test(
    "what only looks like one stays",
    arguments: [
      "# Fagdag\nTil: alle ansatte\nSted: Bø\n\(body)",
      "# Fagdag\n\(body)- Hilsen fra ordføreren\n- Bilder\n",
      "# Fagdag\n09.00 Hilsen fra ordføreren\nMed vennlig hilsen\n10.00 Arbeid\n11.00 Slutt\n",
      "# Fagdag\n\(body)\nHusk å hilse på nye kolleger.\n",
    ])
  func noLetter(_ text: String) { #expect(leftOut(text).counts.isEmpty) }
}
