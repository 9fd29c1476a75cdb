import Foundation

/// A block of a Markdown document that shows a terminal: lines after `$ ` are typed, the others are what comes of it.
struct ConsoleBlock {
  /// Where its content stands in the document.
  let range: Range<String.Index>
  /// Its content.
  let content: String

  /// The commands of the block.
  var commands: [String] {
    content.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
  }

  /// The block as it looks when its commands run now.
  func rerun(in shell: Shell) throws -> String {
    try commands.map { "$ \($0)\n\(try shell.run($0).output)" }.joined()
  }

  /// All blocks of a document.
  static func all(in document: String) -> [ConsoleBlock] {
    document.matches(of: #/```console\n((?:(?!```)[^\n]*\n)*)```/#).map { block in
      ConsoleBlock(range: block.1.startIndex..<block.1.endIndex, content: String(block.1))
    }
  }
}
