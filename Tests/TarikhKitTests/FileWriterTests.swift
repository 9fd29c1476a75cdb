import Foundation
import Testing

@testable import TarikhKit

struct FileWriterTests {
  @Test func nothingIsSeenBeforeTheCommit() throws {
    let folder = try TemporaryFolder()
    var writer = FileWriter()
    try writer.stage([1], at: "\(folder.path)/a/b/one")
    try writer.stage([2], at: "\(folder.path)/two")
    #expect(try !folder.names().contains("two"))
    try writer.commit()
    #expect(try folder.bytes("a/b/one") == [1])
    #expect(try folder.names() == ["a", "two"])
  }

  @Test func aPipeIsWrittenIntoAndNotReplaced() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FileWriter.write([1, 2], to: pipe)
    var room = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &room, room.count) == 2)
    #expect(room.starts(with: [1, 2]))
    #expect(try folder.names() == ["pipe"])
  }

  @Test func aFailureLeavesTheOldFilesAndNoOthers() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", "page")
    #expect(throws: FileFailure.self) {
      var writer = FileWriter()
      try writer.stage(Array("new".utf8), at: "\(folder.path)/page")
      try writer.stage([2], at: "\(folder.path)/page/below-a-file")
      try writer.commit()
    }
    #expect(try folder.names() == ["page"])
    #expect(try folder.bytes("page") == Array("old".utf8))
  }

  @Test func aNameAsLongAsADiskAllowsIsWritten() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    try FileWriter.write([7], to: "\(folder.path)/\(name)")
    #expect(try folder.names() == [name])
  }

  @Test func theMessageNamesTheFileAndTheRemedy() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", "file")
    let failure = #expect(throws: FileFailure.self) {
      try FileWriter.write([1], to: "\(file)/below")
    }
    #expect(
      failure?.description
        == "\(file): a part of this path is a file and no folder. Name another place.")
  }
}
