/// A kind of file that holds no plain text.
package enum FileKind: Equatable, Sendable, CaseIterable {
  /// A document of Word, or one of OpenOffice and LibreOffice.
  case word, openDocument
  /// Excel's, or another's.
  case spreadsheet
  case slides
  /// PDF.
  case portable
  case richText
  case page
  case calendar
  case picture
  case archive
  /// Bytes of no kind that is known.
  case bytes

  /// The program that makes text of it, where that is installed; nil where none does.
  package var reader: String? {
    switch self {
    case .word, .openDocument, .richText, .page: "pandoc"
    case .portable: "pdftotext"
    case .spreadsheet: "xlsx2csv"
    case .slides, .calendar, .picture, .archive, .bytes: nil
    }
  }
}
