import Foundation

/// The tags of a page, read by a small tokenizer of its own so that tests do not trust the code under test.
struct MarkupTags {
  private(set) var problems: [String] = []
  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []

  private static let empty: Set<String> = ["meta", "link", "input", "br", "base", "img"]

  /// Tags before which a paragraph ends by itself, as HTML has it.
  private static let endsParagraph: Set<String> = [
    "blockquote", "details", "div", "fieldset", "figure", "form", "h1", "h2", "h3", "li", "ol", "p",
    "section", "ul",
  ]

  init(_ markup: String) {
    var open: [String] = []
    var rest = Array(markup.unicodeScalars)[...]
    while let start = rest.firstIndex(of: "<") {
      rest = rest[(start + 1)...]
      if rest.first == "!" || rest.first == "?" {
        rest = rest.drop { $0 != ">" }
        continue
      }
      let isEnd = rest.first == "/"
      let (name, isClosed) = readTag(&rest)
      if open.last == "p", isEnd ? name != "p" : Self.endsParagraph.contains(name) {
        open.removeLast()
      }
      if open.last == "li", isEnd ? ["ol", "ul"].contains(name) : name == "li" {
        open.removeLast()
      }
      if isEnd {
        if open.last == name {
          open.removeLast()
        } else {
          problems.append("</\(name)> in \(open.last ?? "nothing")")
        }
      } else if !isClosed, !Self.empty.contains(name) {
        open.append(name)
        if name == "script" || name == "style" { skip(to: "</\(name)", &rest) }
      }
    }
    problems += open.map { "<\($0)> is not closed" }
  }

  /// Ids that stand more than once.
  var duplicateIDs: [String] {
    Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys.sorted()
  }

  /// Links within the page that lead nowhere.
  var brokenLinks: [String] {
    let known = Set(ids)
    return Set(links.filter { $0.hasPrefix("#") && !known.contains(String($0.dropFirst())) })
      .sorted()
  }

  private mutating func readTag(_ rest: inout ArraySlice<Unicode.Scalar>) -> (String, Bool) {
    if rest.first == "/" { rest.removeFirst() }
    let name = take(&rest) { !" \n\t/>".unicodeScalars.contains($0) }.lowercased()
    names.insert(name)
    while let next = rest.first, next != ">" {
      if next == "/" || next.properties.isWhitespace {
        rest.removeFirst()
        if next == "/", rest.first == ">" {
          rest.removeFirst()
          return (name, true)
        }
        continue
      }
      readAttribute(&rest)
    }
    if !rest.isEmpty { rest.removeFirst() }
    return (name, false)
  }

  private mutating func readAttribute(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let name = take(&rest) { !" \n\t/>=".unicodeScalars.contains($0) }
    attributes.insert(name)
    guard rest.first == "=" else { return }
    rest.removeFirst()
    let value: String
    if let quote = rest.first, quote == "\"" || quote == "'" {
      rest.removeFirst()
      value = take(&rest) { $0 != quote }
      rest.removeFirst()
    } else {
      value = take(&rest) { !" \n\t>".unicodeScalars.contains($0) }
    }
    if name == "id" { ids.append(value) }
    if name == "href" { links.append(value) }
  }

  private func take(
    _ rest: inout ArraySlice<Unicode.Scalar>, while isPart: (Unicode.Scalar) -> Bool
  ) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest.dropFirst(part.count)
    return String(String.UnicodeScalarView(part))
  }

  private func skip(to end: String, _ rest: inout ArraySlice<Unicode.Scalar>) {
    let wanted = Array(end.unicodeScalars)
    while !rest.isEmpty, !rest.starts(with: wanted) { rest.removeFirst() }
  }
}

extension String {
  /// What stands between the first `start` and the next `end`.
  func between(_ start: String, _ end: String) -> String? {
    guard let from = firstRange(of: start),
      let to = self[from.upperBound...].firstRange(of: end)
    else { return nil }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
