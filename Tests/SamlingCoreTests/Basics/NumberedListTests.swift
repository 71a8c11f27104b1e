import SamlingCore
import Support
import Testing

@Suite("Values by number")
struct NumberedListTests {
  @Test("are as in a dictionary, in whatever order they come", arguments: 0..<20)
  func asDictionary(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    var list = NumberedList<Int>()
    var dictionary: [Int: Int] = [:]
    for step in 0..<200 {
      let number = chance.number(1...150)
      list.set(step, at: number)
      dictionary[number] = step
      #expect(list.count == dictionary.count)
    }
    for number in 0...151 { #expect(list[number] == dictionary[number]) }
    let highest = dictionary.keys.max() ?? 0
    let missing = (1...highest).filter { dictionary[$0] == nil }
    #expect(list.gaps.flatMap(\.self) == missing)
  }
}
