import AgendaText
import Phrases
import SamlingCore
import Testing

@Suite("The language of a programme")
struct LanguageTests {
  @Test(
    "is told by its small words",
    arguments: [
      ("# Oppvekst\n09:00 Velkommen\n10:00 Hva er vi gode på?\n11:00 Slutt", Language.bokmål),
      ("# Oppvekst\n09:00 Velkomen\n10:00 Kva er vi gode på?\n11:00 Slutt", .nynorsk),
      ("# Growing up\n09:00 Welcome\n10:00 What are we good at?\n11:00 End", .english),
    ])
  func told(_ text: String, _ language: Language) {
    #expect(readAgenda(text, language: .english).agenda.language == language)
  }

  @Test("is not guessed at where nothing tells it")
  func unknown() {
    #expect(readAgenda("09:00 Yoga\n10:00 Zumba", language: .bokmål).agenda.language == nil)
  }
}
