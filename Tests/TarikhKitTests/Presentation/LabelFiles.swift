import Foundation
import TarikhCore
import TarikhRendering

/// The words of the interface as the language packs hold them.
enum LabelFiles {
  static let labels: [String: LocalizedText] = {
    let (arabic, english) = (table("ar"), table("en"))
    return Dictionary(
      uniqueKeysWithValues: arabic.map { ($0, LocalizedText(ar: $1, en: english[$0] ?? "")) })
  }()

  static func table(_ language: String) -> [String: String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/TarikhLanguages/Resources/labels/\(language).tsv")
    let text = (try? String(contentsOf: root.standardized, encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: "\t", maxSplits: 1)
        return (String(cells[0]), cells.count > 1 ? String(cells[1]) : "")
      }, uniquingKeysWith: { first, _ in first })
  }
}
