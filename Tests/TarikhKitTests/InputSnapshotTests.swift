import Foundation
import Testing

@testable import TarikhKit

struct InputSnapshotTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["news/a.txt", "news/deep/b.txt", "news/out/index.html", "news/.hidden"] {
      try FileWriter.write(Array("x".utf8), to: "\(folder.path)/\(name)")
    }
  }

  private var snapshot: InputSnapshot {
    InputSnapshot(["\(folder.path)/news"], leavingOut: ["\(folder.path)/news/out"])
  }

  @Test func whatIsHiddenOrWrittenByUsIsNoInput() { #expect(snapshot.count == 2) }

  @Test func everyChangeIsNamed() throws {
    let before = snapshot
    try folder.write("longer", "news/a.txt")
    try folder.write("x", "news/c.txt")
    try FileManager.default.removeItem(atPath: "\(folder.path)/news/deep/b.txt")
    try folder.write("new", "news/out/index.html")
    let path = "\(folder.path)/news"
    #expect(
      snapshot.changes(since: before) == [
        "changed: \(path)/a.txt", "new: \(path)/c.txt", "removed: \(path)/deep/b.txt",
      ])
    #expect(snapshot.changes(since: snapshot).isEmpty)
  }

  @Test func aLinkInACircleEnds() throws {
    for name in ["one", "two"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.path)/news/\(name)", withDestinationPath: "\(folder.path)/news")
    }
    #expect(snapshot.count == 2)
  }

  @Test func aPathThatIsMissingIsSeenOnceItIsThere() throws {
    let path = "\(folder.path)/later.tsv"
    let before = InputSnapshot([path], leavingOut: [])
    #expect(before.count == 0)
    try folder.write("x", "later.tsv")
    #expect(InputSnapshot([path], leavingOut: []).changes(since: before) == ["new: \(path)"])
  }
}
