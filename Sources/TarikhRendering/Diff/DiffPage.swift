import TarikhCore
import TarikhTemplates

/// A diff as one page that requests nothing: both runs over each other, then every change, what was beside what is.
package struct DiffPage {
  private let diff: DiffPresentation
  private let language: InterfaceLanguage
  private let templates: Templates

  /// A page that opens in one language and speaks both.
  package init(_ diff: DiffPresentation, language: InterfaceLanguage, templates: Templates) {
    self.diff = diff
    self.language = language
    self.templates = templates
  }

  /// The page as a file.
  package func artifact(layout: any LayoutEngine) throws -> Artifact {
    let script = ScriptText.compact(try templates.text("assets/language.js"))
    let sheet = try templates.text("assets/page.css") + templates.text("assets/diff.css")
    let style = [
      DrawingStyle.rules, DiffStyle.rules, PageStyle.sheet(sheet),
      ":root{\(DiffStyle.lightVariables)}",
      "@media screen and (prefers-color-scheme:dark){:root{\(DiffStyle.darkVariables)}}",
      filterRules,
    ].joined(separator: "\n").replacing("</", with: "<\\/")
    var values = head
    values["policy"] = PagePolicy.text(script: script, styles: [style])
    values["styleHTML"] = style
    values["scriptHTML"] = script
    values["pictures"] = try pictures(layout: layout)
    let items = DiffPageItems(diff)
    values["filters"] = filters.map { filter in
      ["name": filter.name, "labelHTML": PageMarkup.both(filter.label), "count": filter.count]
        as [String: Any]
    }
    values["hasFilters"] = filters.count > 1
    values["events"] = diff.events.map(items.values)
    values["hasEvents"] = !diff.events.isEmpty
    values["lists"] = items.lists
    let page = try templates.bytes("pages/diff.html", with: values)
    return Artifact(
      name: "diff.html", mediaType: "text/html",
      bytes: PageMarkup.inheriting(language, in: page))
  }

  private var head: [String: Any] {
    var values: [String: Any] = [
      "language": language.rawValue, "direction": language.direction,
      "isArabic": language == .arabic, "title": diff.title[language],
      "arabicTitle": diff.title.arabic, "englishTitle": diff.title.english,
      "arabicSearch": "", "englishSearch": "", "titleHTML": PageMarkup.both(diff.title),
      "summaryHTML": PageMarkup.both(diff.summary), "hasCauses": !diff.causes.isEmpty,
      "causes": diff.causes.map(PageMarkup.both),
    ]
    let words = [
      "languageWord": "page.language", "skip": "diff.skip", "causesWord": "diff.causes",
      "eventsWord": "page.events", "about": "diff.about", "changeWord": "diff.change",
      "beforeWord": "diff.before", "afterWord": "diff.after", "because": "diff.because",
    ]
    for (name, key) in words { values[name + "HTML"] = PageMarkup.both(diff.label(key)) }
    return values
  }

  /// The verdicts on events, each with how many events have it.
  private var filters: [ChangeCount] { diff.counts }

  /// A choice shows the events of its verdict; several choices add up, and without any all are shown.
  private var filterRules: String {
    let hide =
      "body:has(.verdicts :checked) :is(.ch,.tarikh-drawing .event:not(.v-none)){display:none}"
    let show = filters.map {
      "body:has(#f-\($0.name):checked) :is(.ch,.tarikh-drawing .event).is-\($0.name){display:revert}"
    }
    return ([hide] + show).joined(separator: "\n")
  }

  private func pictures(layout: any LayoutEngine) throws -> [[String: Any]] {
    let views: [(View, String, Bool)] = [
      (.timeline, "page.timeline", diff.union.events.isEmpty),
      (.visits, "page.graph.visits", diff.union.visitGraph.edges.isEmpty),
      (.cooccurrence, "page.graph.cooccurrence", diff.union.cooccurrence.edges.isEmpty),
    ]
    let reachable = Set(
      diff.events.map { Anchor.event($0.id) } + diff.actors.map { Anchor.actor($0.id) })
    return try views.filter { !$0.2 }.map { view, key, _ in
      let drawings = try InterfaceLanguage.allCases.map { language in
        let drawing = try DiffDrawing(
          diff, view: view, language: language, layout: layout, reachable: reachable
        ).drawing
        return [
          "language": language.rawValue,
          "drawingHTML": drawing.fragment(idPrefix: "\(language.rawValue)-\(view.rawValue)-"),
        ]
      }
      return [
        "id": view.rawValue, "headingHTML": PageMarkup.both(diff.label(key)), "drawings": drawings,
      ]
    }
  }
}
