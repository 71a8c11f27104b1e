/// All texts for people, in one language; a language that lacks one does not compile.
///
/// Each phrase is here once, whoever uses it. Numbers, names and times are passed as text or as whole numbers.
package protocol Phrases:
  TimePhrases,
  RoomPhrases,
  RoundPhrases,
  DayPhrases,
  NotePhrases,
  AnswerPhrases,
  PeoplePhrases,
  CommandPhrases,
  RefusalPhrases,
  DiagnosticPhrases,
  StarterPhrases,
  DocumentPhrases,
  ColumnPhrases,
  FilePhrases,
  ProgramPhrases,
  HelpPhrases,
  UsagePhrases,
  MenuPhrases,
  ReadingPhrases,
  Sendable
{
  /// The language of the phrases.
  var language: Language { get }
}
