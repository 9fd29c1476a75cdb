/// A decision together with the line of the file that it stands in.
public struct SourcedDecision: Hashable, Sendable {
  /// The decision and its details.
  public let entry: DecisionEntry
  /// The file as the user named it; nil for a decision that comes from none.
  public let file: String?
  /// Its line in `file`, counted from 1.
  public let line: Int?

  /// A decision of a file, or one that comes from none.
  public init(_ entry: DecisionEntry, file: String? = nil, line: Int? = nil) {
    self.entry = entry
    self.file = file
    self.line = line
  }
}

/// What a file of decisions holds, line by line, and what in it can't be understood.
public struct DecisionReading: Sendable {
  /// The decisions in the order of the file.
  public private(set) var decisions: [SourcedDecision] = []
  /// What can't be understood (errors), by line; nothing may be built on a file that has any.
  public private(set) var diagnostics: [Diagnostic] = []
  private var header: [String] = []
  private var comments: [String] = []
  private var block: (line: Int, draft: DecisionDraft)?
  private let file: String?

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], file: String? = nil) {
    self.file = file
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let text = String(validating: bytes[start...], as: UTF8.self) else {
      report("invalid-utf8", 1, "this file of decisions is no UTF-8", hint: "save it as UTF-8")
      return
    }
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      read(line, number)
    }
    endBlock()
    diagnostics += DecisionConflicts(decisions).diagnostics
    diagnostics.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// The file as it would be written.
  public var contents: DecisionFile {
    DecisionFile(header: header, entries: decisions.map(\.entry), footer: comments)
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    let text = line.trimmed
    if text.isEmpty {
      // A block of comment that stands apart before all decisions is about the file.
      if block == nil, decisions.isEmpty, header.isEmpty { (header, comments) = (comments, []) }
      return
    }
    if text.hasPrefix("#") { return comments.append(String(text)) }
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: text.hasPrefix) {
      return report(
        "decision-merge-conflict", number, "a conflict of a merge has not been settled here",
        hint: "keep the decision that holds, and take the marks and the other one away")
    }
    if line.first == " " || line.first == "\t" { return readDetail(text, number) }
    endBlock()
    switch DecisionDraft.reading(text) {
    case .success(var draft):
      (draft.comments, comments) = (comments, [])
      block = (number, draft)
    case .failure(let problem):
      comments = []
      report("decision-syntax", number, problem.summary, hint: problem.hint)
    }
  }

  private mutating func readDetail(_ text: Substring, _ number: Int) {
    guard case (let line, var draft)? = block else {
      return report(
        "decision-syntax", number, "this detail belongs to no decision",
        hint: "a decision starts at the beginning of its line")
    }
    block = nil
    // What is said between the details of a decision is about it.
    draft.comments += comments
    comments = []
    if let problem = draft.takeDetail(text) {
      report("decision-syntax", number, problem.summary, hint: problem.hint)
    }
    block = (line, draft)
  }

  private mutating func endBlock() {
    if let (line, draft) = block {
      decisions.append(SourcedDecision(draft.entry, file: file, line: line))
    }
    block = nil
  }

  private mutating func report(
    _ identifier: String, _ line: Int, _ summary: String, hint: String
  ) {
    diagnostics.append(
      Diagnostic(
        identifier, severity: .error, file: file, line: line, summary: summary, hint: hint))
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" || $0 == "\r" }
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
    return text
  }
}
