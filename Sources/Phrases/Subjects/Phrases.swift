/// Every text for people, in one language; a language that lacks one does not compile.
///
/// A phrase stands here once, whoever says it. Numbers, names and times come in as text or as whole numbers.
package protocol Phrases:
  TimePhrases,
  RoomPhrases,
  RoundPhrases,
  DayPhrases,
  NotePhrases,
  AnswerPhrases,
  PeoplePhrases,
  CommandPhrases,
  KeyPhrases,
  RefusalPhrases,
  DiagnosticPhrases,
  StarterPhrases,
  DocumentPhrases,
  ColumnPhrases,
  FilePhrases,
  ProgramPhrases,
  HelpPhrases,
  UsagePhrases,
  Sendable
{
  /// The language that these are in.
  var language: Language { get }
}
