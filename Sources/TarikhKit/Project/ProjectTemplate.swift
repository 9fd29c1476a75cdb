import Foundation

/// A new project file, every key explained.
package enum ProjectTemplate {
  /// Writes `tarikh.yaml` into a folder, making it where it is missing, and returns its path; a file that is there stays.
  package static func write(to folder: String, title: String?, articles: String) throws -> String {
    let file = folder == "." ? ProjectFile.name : "\(folder)/\(ProjectFile.name)"
    guard !FileManager.default.fileExists(atPath: file) else {
      throw FileFailure(
        file, "this file is there already, so nothing was written",
        remedy: "Change it with an editor, or name another folder")
    }
    try FileWriter.write(Array(text(title: title, articles: articles).utf8), to: file)
    return file
  }

  /// The file; what stands behind `#` is not chosen yet.
  static func text(title: String?, articles: String) -> String {
    """
    # What 'tarikh build' does in this folder. Paths start where this file lies; options of the
    # command win over it. A line that starts with # does nothing until the # is taken away.

    # Files and folders with articles: text, Markdown, HTML or JSONL, each also as .gz.
    articles:
      - \(quoted(articles))

    # What the page and the reports are called; without it, after the days they cover.
    \(title.map { "title: \(quoted($0))" } ?? "# title: Libya, February")

    # The day of publication of articles that name none; without it "yesterday" stays unresolved.
    # date: 2026-02-20

    # Persons, bodies and places of your own, which win over all others: 'tarikh lexicon --help'.
    # gazetteer: gazetteer.tsv

    # What an analyst has decided: corrected dates and places, actors joined or kept apart; 'tarikh decide'.
    # decisions: decisions.tarikh

    # Reports that every build writes, by the names of their templates.
    # reports: [brief, weekly.html]

    # Other files that every build writes: csv, ics, json, mermaid, graphml, gexf, geojson, ftm …
    # formats: [csv, ics]

    # Folders whose templates and tables of words replace those of the same path.
    # templates: my-templates
    # languages: my-languages

    # The folder to write into, and the file in which runs are kept.
    output: output
    # store: output/tarikh.sqlite

    """
  }

  /// A text as YAML between quotes, unless it needs none.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._- ".unicodeScalars.contains(scalar)
    }
    let isWord = text.unicodeScalars.first?.properties.isAlphabetic == true && !text.hasSuffix(" ")
    if isPlain, isWord, !["null", "true", "false", "yes", "no"].contains(text.lowercased()) {
      return text
    }
    let escaped = text.replacing("'", with: "''").replacing("\n", with: " ")
    return "'\(escaped)'"
  }
}
