/// Environments that print what stands in them, in LaTeX.
struct LaTeXVerbatim: VerbatimLines {
  private static let environments = [
    "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment", "filecontents",
    "filecontents*",
  ]
  private var end: String?

  mutating func isVerbatim(_ line: String) -> Bool {
    if let wanted = end {
      if line.contains(wanted) { end = nil }
      return true
    }
    for name in Self.environments {
      guard let begin = line.firstRange(of: "\\begin{\(name)}") else { continue }
      if line[..<begin.lowerBound].contains("%") { continue }
      let close = "\\end{\(name)}"
      if !line[begin.upperBound...].contains(close) { end = close }
      return true
    }
    return false
  }
}

/// Raw text between three or more backticks, and comments of several lines, in Typst.
struct TypstVerbatim: VerbatimLines {
  private var ticks = 0
  private var commentDepth = 0

  mutating func isVerbatim(_ line: String) -> Bool {
    let isInside = ticks > 0 || commentDepth > 0
    var rest = Array(line.utf8)[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == UInt8(ascii: "`") }.count
      if ticks > 0 {
        if run >= ticks { ticks = 0 }
        rest = rest.dropFirst(max(1, run))
      } else if rest.starts(with: "*/".utf8), commentDepth > 0 {
        commentDepth -= 1
        rest = rest.dropFirst(2)
      } else if rest.starts(with: "/*".utf8) {
        commentDepth += 1
        rest = rest.dropFirst(2)
      } else if commentDepth > 0 {
        rest = rest.dropFirst()
      } else if rest.starts(with: "//".utf8) {
        break
      } else if run >= 3 {
        ticks = run
        rest = rest.dropFirst(run)
      } else {
        rest = rest.dropFirst(first == UInt8(ascii: "\\") ? 2 : max(1, run))
      }
    }
    return isInside
  }
}
