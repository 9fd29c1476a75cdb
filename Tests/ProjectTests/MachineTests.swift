import Foundation
import Testing

@Suite struct MachineTests {
  /// A path of the machine at hand in a file would be wrong everywhere else.
  @Test func noFileNamesAFolderOfThisMachine() throws {
    let folders = [Project.root.path, FileManager.default.homeDirectoryForCurrentUser.path]
      .filter { $0.count > 1 }
    for file in Project.files() {
      let bytes = try Data(contentsOf: Project.root.appending(path: file))
      for folder in folders {
        #expect(bytes.range(of: Data("\(folder)/".utf8)) == nil, "\(file) names \(folder)")
      }
    }
  }

  @Test func everyTextEndsWithALineEnd() throws {
    let texts = ["swift", "md", "tsv", "sh", "json", "css", "js", "mustache"]
    for file in Project.files() where texts.contains(where: { file.hasSuffix(".\($0)") }) {
      let last = try Data(contentsOf: Project.root.appending(path: file)).last
      #expect(last == UInt8(ascii: "\n"), "\(file)")
    }
  }
}
