import CellGrid
import SamlingCore

/// What the room sees of its answers: the question, a chart with its numbers, the one figure, a few facts.
struct RoomResult {
  let result: ResultSummary
  let prompt: Prompt
  let clock: ClockFace?
  /// The side clock, with its word.
  let side: WallContent.Text?
  /// That the clock is over, or stopped, which its digits alone do not tell.
  let word: WallContent.Text?

  /// Nil while the room may see no result.
  init?(_ context: SeatContext) {
    guard let poll = context.session.pollInRoom, let result = ResultSummary(poll, context),
      let prompt = context.session.agenda.prompt(poll.prompt)
    else { return nil }
    self.result = result
    self.prompt = prompt
    clock = context.scene?.clock
    let picture = RoomPicture(context)
    side = WallContent.Text(some: picture.side, picture.sideStyle)
    let isTold = clock?.phase == .over || clock?.phase == .paused
    word = isTold ? WallContent.Text(some: picture.word, picture.clockStyle) : nil
  }

  /// Draws the question and its main result, to lay beside somebody's slides.
  func drawStrip(on picture: inout Picture) {
    let area = picture.grid.area.inset(columns: picture.grid.columns > 20 ? 1 : 0)
    let rows = picture.grid.putWrapped(
      result.question, in: area.split(top: max(1, area.rows / 2)).top, style: .question)
    let best = result.bars.first { $0.isMarked }.map { $0.label + "  " + $0.value }
    let lines = [result.figure.map { "⌀ " + $0 } ?? best].compactMap(\.self) + result.told
    var left = area.split(top: rows).rest
    for (number, line) in lines.enumerated() where left.rows > 0 {
      picture.grid.put(line, in: left, style: number == 0 ? .strong : .normal)
      left = left.split(top: 1).rest
    }
  }
}
