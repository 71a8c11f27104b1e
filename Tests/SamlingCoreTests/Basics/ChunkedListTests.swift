import SamlingCore
import Support
import Testing

@Suite("A list whose copies share")
struct ChunkedListTests {
  @Test("is as an array is, and a copy keeps what it had", arguments: 0..<20)
  func asArray(_ seed: Int) {
    var chance = Lot(seed: UInt64(seed))
    var list = ChunkedList<Int>()
    var array: [Int] = []
    var copies: [(ChunkedList<Int>, [Int])] = []
    for step in 0..<400 {
      if array.isEmpty || !chance.once(in: 4) {
        list.append(step)
        array.append(step)
      } else {
        let index = chance.number(0...(array.count - 1))
        list[index] = -step
        array[index] = -step
      }
      if chance.once(in: 50) { copies.append((list, array)) }
    }
    #expect(Array(list) == array)
    #expect(list.count == array.count)
    #expect(Array(list.reversed().prefix(70)) == Array(array.reversed().prefix(70)))
    for (copy, kept) in copies { #expect(Array(copy) == kept) }
  }
}
