/// One line below a step, with the lines below it.
struct StepNode {
  var entry: Entry
  var parts: TitleParts
  var below: [StepNode]
  var isPrompt = false
  var isStep = false
  /// Whether it names a circle, so that the lines below it belong to the step above.
  var isHeader = false
  /// Whether it makes the line above a step.
  var holdsSteps: Bool { isStep || (isHeader && below.contains { $0.holdsSteps }) }
}
