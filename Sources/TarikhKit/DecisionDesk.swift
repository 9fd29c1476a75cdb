import TarikhCore
import TarikhRendering
import TarikhResolution

/// Writes decisions into their file, takes them back, and lists them.
package struct DecisionDesk {
  private let file: DecisionsFile

  /// A desk over a file, which need not be there yet unless `mustBeThere`.
  package init(_ path: String, mustBeThere: Bool = false) throws(FileFailure) {
    file = try DecisionsFile(path, isNew: !mustBeThere)
  }

  /// Writes a decision whose event or actors are named as a user names them, and says what was written.
  ///
  /// Throws where nothing or several things go by that name, and where the decision can't hold beside the others.
  package func decide(
    _ wish: Decision, reason: String? = nil, in timeline: Timeline, engine: Engine
  ) throws -> String {
    let decisions = try file.decisions().map(\.entry)
    let pipeline = Pipeline(engine: engine, options: BuildOptions())
    let subject = try Self.subject(of: wish, decisions, timeline, pipeline)
    let former = decisions.filter { subject.isMeant(by: $0) }
    let same = former.first { $0.decision.value == subject.entry.decision.value }
    var entry = subject.entry.with(reason: reason ?? same?.reason)
    let others = file.contents.removing(Set(former.map(\.decision)))
    let resolver = pipeline.resolver(others.adding(entry).file.entries.map { SourcedDecision($0) })
    entry = entry.with(despite: try Self.despite(entry, resolver, timeline))
    entry = entry.with(comments: former.flatMap(\.comments))
    var (contents, replaced) = others.adding(entry)
    replaced += former
    let line = try write(contents, line: entry.decision)
    let old = replaced.filter { $0.decision.line != entry.decision.line }
      .map { "  replaces '\(TerminalText.plain($0.decision.line))'" }
    return
      ([shown(entry, line: line)] + old + subject.remarks
      + ["'tarikh build' applies it with --decisions \(file.path)"]).joined(separator: "\n")
  }

  /// What a decision is about; a pair that was decided on before is known by its names there, though it be one by now.
  private static func subject(
    of wish: Decision, _ decisions: [DecisionEntry], _ timeline: Timeline, _ pipeline: Pipeline
  ) throws -> DecisionSubject {
    if wish.subjects.count == 2 {
      let query = DecisionQuery([wish.verb.rawValue] + wish.subjects)
      let known = query.fitting(among: decisions)
      if known.count == 1 { return DecisionSubject(known[0]) }
    }
    let isStriking = timeline.articles.values.contains { !$0.struck.isEmpty }
    if !isStriking { return try DecisionSubject(wish, in: timeline, pipeline: pipeline) }
    // What was struck out is found among what there would be without that.
    let others = decisions.filter { $0.decision.verb != .strike }.map { SourcedDecision($0) }
    let whole = pipeline.resolver(others).merge(timeline, timeline)
    return try DecisionSubject(wish, in: whole, pipeline: pipeline)
  }

  /// What speaks against a decision today, which its entry remembers as known.
  private static func despite(
    _ entry: DecisionEntry, _ resolver: Resolver, _ timeline: Timeline
  ) throws(RefusedDecision) -> [String] {
    var despite: [String] = []
    for finding in resolver.findings(in: timeline) {
      guard resolver.decisions[finding.decision].entry.decision == entry.decision else { continue }
      switch finding.matter {
      case .opposed(let key, let words):
        despite.append(words.hasPrefix(key + " ") ? words : "\(key) \(words)")
      case .idle(let reason):
        throw RefusedDecision("'\(entry.decision.line)' could not hold: \(reason)")
      case .articleGone(let article):
        throw RefusedDecision("'\(entry.decision.line)' could not hold: there is no \(article)")
      case .gone(let subject, _):
        throw RefusedDecision(
          "'\(entry.decision.line)' could not hold: \(subject) can't be told from others")
      }
    }
    return despite
  }

  /// Takes back the decision that `words` name: its verb, its event or actors, or all of its line.
  package func undo(_ words: [String]) throws -> String {
    let decisions = try file.decisions().map(\.entry)
    let fitting = DecisionQuery(words).fitting(among: decisions)
    guard fitting.count == 1, let entry = fitting.first else {
      throw RefusedDecision(unknown: words, fitting: fitting, all: decisions, file: file.path)
    }
    _ = try write(file.contents.removing([entry.decision]))
    return "\(file.path): took back '\(TerminalText.plain(entry.decision.line))'"
  }

  /// Every decision with its line, what it is about, and why.
  package func listing() throws -> String {
    let decisions = try file.decisions()
    if decisions.isEmpty { return "\(file.path): no decision yet" }
    let rows = decisions.map { sourced in
      let entry = sourced.entry
      let about = entry.names.map(TerminalText.isolated).joined(separator: ", ")
      let reason = entry.reason.map { "(\(TerminalText.isolated($0)))" } ?? ""
      return [
        "\(file.path):\(sourced.line ?? 0)", TerminalText.isolated(entry.decision.line), about,
        reason,
      ]
    }
    return TextTable(rows: rows).text
  }

  /// Writes the file and returns the line of a decision in it; refuses what could not be read again.
  private func write(_ contents: DecisionFile, line decision: Decision? = nil) throws -> Int? {
    let bytes = Array(contents.text.utf8)
    let reading = DecisionReading(bytes, file: file.path)
    if let problem = reading.diagnostics.first {
      throw RefusedDecision("\(problem.summary); 'tarikh decide undo' takes one back")
    }
    try FileWriter.write(bytes, to: file.path)
    return reading.decisions.first { $0.entry.decision == decision }?.line
  }

  private func shown(_ entry: DecisionEntry, line: Int?) -> String {
    let lines = entry.with(comments: []).lines
    let place = "\(file.path):\(line ?? 1): "
    return
      ([place + TerminalText.isolated(lines[0])]
      + lines.dropFirst().map { "  " + TerminalText.isolated(String($0.dropFirst(2))) })
      .joined(separator: "\n")
  }
}

/// A decision that was not written, or not taken back, and why.
package struct RefusedDecision: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal.
  package let description: String

  init(_ sentence: String) { description = TerminalText.plain(sentence) }

  /// Words that name no decision of the file, or several.
  init(unknown words: [String], fitting: [DecisionEntry], all: [DecisionEntry], file: String) {
    let wanted = words.joined(separator: " ")
    let known = fitting.isEmpty ? DecisionQuery(words).near(among: all) : fitting
    let lines = known.prefix(8).map { "\n  \($0.decision.line)" }.joined()
    let sentence =
      fitting.isEmpty
      ? "\(file): there is no decision '\(wanted)'" + (lines.isEmpty ? "" : "; there is:")
      : "\(file): '\(wanted)' fits several decisions; name one of them:"
    description =
      TerminalText.plain(sentence)
      + known.prefix(8).map { "\n  \(TerminalText.plain($0.decision.line))" }.joined()
  }
}
