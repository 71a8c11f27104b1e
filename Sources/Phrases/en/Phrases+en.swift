/// The phrases in English.
package struct English: Phrases {
  package var language: Language { .english }
}
