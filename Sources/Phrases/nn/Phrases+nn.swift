/// The phrases in Norwegian nynorsk.
package struct Nynorsk: Phrases {
  package var language: Language { .nynorsk }
}
