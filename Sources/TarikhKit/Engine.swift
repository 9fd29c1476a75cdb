import Synchronization
import TarikhCore
import TarikhExtraction
import TarikhLanguages
import TarikhRendering
import TarikhResolution
import TarikhTemplates

/// The tables and templates that a process works with; each is loaded when it is first needed.
package final class Engine: Sendable {
  /// What reads articles and puts them together, as a run records it: a new one of either stage is a new engine.
  ///
  /// Extractions depend on `Extractor.fingerprint` alone, so that another resolution reads no article again.
  package static let fingerprint = "\(Extractor.fingerprint)-\(Resolver.fingerprint)"

  /// The tables of the language packs, with the user's own in their place.
  package let tables: LanguageTables
  /// The user's own actors and places.
  package let gazetteer: Gazetteer
  /// The lines of the user's gazetteer that could not be taken, or only in part.
  package let gazetteerDiagnostics: [Diagnostic]
  private let templatesFolder: String?
  private let loaded = Mutex(Loaded())

  private struct Loaded {
    var lexicon: Lexicon?
    var templates: Templates?
  }

  /// An engine over the embedded tables and templates; files in the given folders replace those of the same path, and
  /// what stands in the file `gazetteer` wins over all tables.
  package init(languages: String? = nil, templates: String? = nil, gazetteer: String? = nil) throws
  {
    tables = try LanguageTables(overrides: languages)
    let file = try gazetteer.map { [tables] in try GazetteerFile($0, tables: tables) }
    self.gazetteer = try file?.gazetteer() ?? Gazetteer()
    gazetteerDiagnostics = file?.diagnostics ?? []
    templatesFolder = templates
  }

  /// The words that extraction knows.
  package var lexicon: Lexicon {
    loaded.withLock { loaded in
      if let lexicon = loaded.lexicon { return lexicon }
      let lexicon = Lexicon(tables, gazetteer: gazetteer)
      loaded.lexicon = lexicon
      return lexicon
    }
  }

  /// The pages and reports.
  package func templates() throws -> Templates {
    try loaded.withLock { loaded in
      if let templates = loaded.templates { return templates }
      let templates = try Templates(overrides: templatesFolder)
      loaded.templates = templates
      return templates
    }
  }

  /// The names of the output formats and what each can show, in the order in which help names them.
  package func formats() throws -> [(name: String, views: [View])] {
    let renderers = try Renderers.all(templates: templates())
    return renderers.map { ($0.format, $0.views) }
      + ConvertedPicture.Format.allCases.map { ($0.rawValue, SVGRenderer().views) }
  }

  /// An extractor with these settings.
  package func extractor(_ settings: ExtractionSettings = ExtractionSettings()) -> Extractor {
    Extractor(lexicon: lexicon, settings: settings)
  }
}
