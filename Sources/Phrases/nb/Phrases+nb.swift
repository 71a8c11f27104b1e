/// The phrases in Norwegian bokmål.
package struct Bokmål: Phrases {
  package var language: Language { .bokmål }
}
