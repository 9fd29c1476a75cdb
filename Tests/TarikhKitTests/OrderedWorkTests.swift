import Foundation
import Synchronization
import Testing

@testable import TarikhKit

struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7])
  func resultsComeInTheOrderOfTheInputs(jobs: Int) throws {
    var results: [Int] = []
    var work = OrderedWork(jobs: jobs) { (number: Int) in
      if number % 3 == 0 { usleep(200) }
      return number * 2
    } receive: {
      results.append($0)
    }
    for number in 0..<200 { try work.add(number) }
    try work.finish()
    #expect(results == (0..<200).map { $0 * 2 })
  }

  @Test func noMoreThanAWindowIsUnderWay() throws {
    let under = Mutex((now: 0, most: 0))
    var taken = 0
    var work = OrderedWork(jobs: 2) { (_: Int) in
      under.withLock {
        $0.now += 1; $0.most = max($0.most, $0.now)
      }
      usleep(100)
      under.withLock { $0.now -= 1 }
    } receive: {
      taken += 1
    }
    for number in 0..<50 {
      try work.add(number)
      #expect(number - taken < 8)
    }
    try work.finish()
    #expect(under.withLock(\.most) <= 2)
  }

  @Test func whatTheReceiverThrowsEndsTheWork() {
    struct Full: Error {}
    var work = OrderedWork(jobs: 2) { (number: Int) in
      number
    } receive: { _ in
      throw Full()
    }
    #expect(throws: Full.self) {
      for number in 0..<20 { try work.add(number) }
    }
  }
}
