import Testing

/// One of our modules: where it lies, and what it may import of ours and from outside.
struct Module: CustomTestStringConvertible {
  let name: String
  let folder: String
  let ours: Set<String>
  let foreign: Set<String>

  init(_ name: String, _ ours: Set<String> = [], foreign: Set<String> = [], folder: String? = nil) {
    self.name = name
    self.folder = folder ?? "Sources/\(name)"
    self.ours = ours
    self.foreign = foreign
  }

  var testDescription: String { name }

  /// The pipeline, from the model to the command line; an arrow that is not here is not allowed.
  static let all = [
    Module("TarikhCore"),
    Module("TarikhLanguages", ["TarikhCore"]),
    Module("TarikhReading", ["TarikhCore", "CGumbo", "CZlib"]),
    Module("TarikhExtraction", ["TarikhCore", "TarikhLanguages"]),
    Module("TarikhResolution", ["TarikhCore", "TarikhLanguages"]),
    Module("TarikhGraph", ["TarikhCore"], foreign: ["Collections"]),
    Module("TarikhDiff", ["TarikhCore", "TarikhGraph"]),
    Module("TarikhStore", ["TarikhCore", "CZlib"], foreign: ["GRDB"]),
    Module("TarikhTemplates", foreign: ["Mustache"], folder: "templates"),
    Module("TarikhRendering", ["TarikhCore", "TarikhGraph", "TarikhDiff", "TarikhTemplates"]),
    Module("TarikhGraphviz", ["TarikhCore", "TarikhGraph", "TarikhRendering", "CGraphviz"]),
    Module(
      "TarikhKit",
      [
        "TarikhCore", "TarikhLanguages", "TarikhReading", "TarikhExtraction", "TarikhResolution",
        "TarikhGraph", "TarikhDiff", "TarikhStore", "TarikhTemplates", "TarikhRendering",
        "TarikhGraphviz",
      ], foreign: ["Yams"]),
    Module("tarikh", ["TarikhKit", "TarikhCore", "TarikhRendering"], foreign: ["ArgumentParser"]),
    Module("tarikh-embed", ["TarikhCore"]),
    Module(
      "tarikh-bench", ["TarikhCore", "TarikhGraph", "TarikhRendering", "TarikhGraphviz"],
      folder: "Benchmarks/Graphs"),
  ]

  /// What every module may import: the standard library's own and the system's.
  static let everywhere: Set<String> = [
    "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin",
  ]
}
