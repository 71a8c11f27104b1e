import CursesTerminal
import Phrases
import SamlingCore
import SessionFolder

/// Sentences for the program's own errors.
extension Phrases {
  func sentence(_ failure: TextEditor.Failure) -> String {
    switch failure {
    case .cannotBegin(let error): editorCannotBegin(error.reason(in: language))
    case .notFound(let editor): editorNotFound(editor)
    case .ended(let editor, let status, let path): editorEnded(editor, "\(status)", path)
    case .notText(let path): editorSavedNoText(path)
    }
  }

  func sentence(_ error: TerminalError) -> String {
    switch error {
    case .inputIsNoTerminal, .outputIsNoTerminal: isNoTerminal
    case .noDescription(let name): terminalIsUnknown(name)
    case .cannotMoveCursor(let name): terminalCannotBeDrawnOn(name)
    }
  }
}
