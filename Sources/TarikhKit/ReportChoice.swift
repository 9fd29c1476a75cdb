import TarikhRendering
import TarikhTemplates

/// A report that a build is to write, as the user names it: `brief`, or `brief.html` for a page.
struct ReportChoice: Hashable, Sendable {
  /// The name of its template.
  let name: String
  /// Its form; Markdown unless its ending says otherwise.
  let format: ReportFormat

  /// Throws where there is no such template, or one on a single actor, of which a build knows none.
  init(_ text: String, of templates: Templates) throws {
    let form = ReportFormat.allCases.first { text.hasSuffix(".\($0.rawValue)") }
    name = form.map { String(text.dropLast($0.rawValue.count + 1)) } ?? text
    format = form ?? .markdown
    let file = "\(name).\(format.rawValue)"
    guard templates.reports.contains(file) else {
      throw UnknownName("report", text, known: templates.reports)
    }
    if try templates.text("reports/\(file).mustache").contains("{{#subject}}") {
      throw MissingActor(report: name)
    }
  }
}
