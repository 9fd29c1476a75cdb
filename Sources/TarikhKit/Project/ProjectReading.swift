import TarikhCore
import TarikhLanguages
import Yams

/// Reads the YAML of a project file and says what is wrong in it, with the line and what was meant.
struct ProjectReading {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// What stands in `text`; what can't be understood is left out and named in `diagnostics`.
  mutating func project(in text: String) -> ProjectFile {
    var project = ProjectFile(file: file)
    guard let root = root(of: text) else { return project }
    for (key, value) in root {
      guard let known = self.key(key), !Self.isEmpty(value) else { continue }
      read(known, value, into: &project)
    }
    return project
  }

  private mutating func root(of text: String) -> Node.Mapping? {
    do {
      guard let node = try Yams.compose(yaml: text), !Self.isEmpty(node) else { return nil }
      if let mapping = node.mapping { return mapping }
      report(
        "no-mapping", node, "the file is no list of keys with values",
        hint: "write 'articles: news'")
    } catch let error as YamlError {
      report(error)
    } catch {
      report("no-yaml", line: nil, "this is no YAML", hint: nil)
    }
    return nil
  }

  private mutating func key(_ node: Node) -> ProjectFile.Key? {
    let name = node.scalar?.string ?? ""
    if let key = ProjectFile.Key(rawValue: name) { return key }
    let known = ProjectFile.Key.allCases.map(\.rawValue)
    report(
      "unknown-key", node, "there is no key “\(name)”",
      hint: NearestWord.to(name, among: known).map { "did you mean \($0)?" }
        ?? "there are: \(known.joined(separator: ", "))")
    return nil
  }

  private mutating func read(
    _ key: ProjectFile.Key, _ value: Node, into project: inout ProjectFile
  ) {
    switch key {
    case .articles: project.articles = list(key, value).map(project.resolved)
    case .formats: project.formats = list(key, value)
    case .reports: project.reports = list(key, value)
    case .title: project.title = text(key, value)
    case .date: project.date = day(value)
    case .languages: project.languages = text(key, value).map(project.resolved)
    case .gazetteer: project.gazetteer = text(key, value).map(project.resolved)
    case .decisions: project.decisions = text(key, value).map(project.resolved)
    case .templates: project.templates = text(key, value).map(project.resolved)
    case .store: project.store = text(key, value).map(project.resolved)
    case .output: project.output = text(key, value).map(project.resolved)
    }
  }

  private mutating func text(_ key: ProjectFile.Key, _ node: Node) -> String? {
    if let text = node.scalar?.string, !text.isEmpty { return text }
    report("wrong-type", node, "\(key.rawValue) is a text", hint: "write '\(key.rawValue): …'")
    return nil
  }

  private mutating func list(_ key: ProjectFile.Key, _ node: Node) -> [String] {
    if let text = node.scalar?.string { return [text] }
    let texts = node.sequence?.map { $0.scalar?.string ?? "" } ?? [""]
    if !texts.contains("") { return texts }
    report(
      "wrong-type", node, "\(key.rawValue) is a text or a list of texts",
      hint: "write '\(key.rawValue): [one, two]'")
    return []
  }

  private mutating func day(_ node: Node) -> CalendarDay? {
    if let day = node.scalar.flatMap({ CalendarDay($0.string) }) { return day }
    report("wrong-type", node, "date is a day that there is", hint: "write 'date: 2026-02-20'")
    return nil
  }

  private static func isEmpty(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null"].contains(scalar.string)
  }

  private mutating func report(_ identifier: String, _ node: Node, _ summary: String, hint: String)
  {
    report(identifier, line: node.mark?.line, summary, hint: hint)
  }

  private mutating func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(
        "no-yaml", line: mark.line, "this is no YAML: \(problem)",
        hint: "put texts with : or # or at their start a sign between ' and '")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "“\($0)”" }.joined(separator: ", ")
      report(
        "repeated-key", line: context.mark.line, "\(names) stands there more than once",
        hint: "give several values as a list: [one, two]")
    default: report("no-yaml", line: nil, "this is no YAML in UTF-8", hint: nil)
    }
  }

  private mutating func report(_ identifier: String, line: Int?, _ summary: String, hint: String?) {
    diagnostics.append(
      Diagnostic(
        identifier, severity: .error, file: file, line: line, summary: summary, hint: hint))
  }
}
