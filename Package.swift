// swift-tools-version: 6.2
import PackageDescription

/// Our own targets treat every warning as an error; dependencies keep their own settings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tarikh",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "tarikh", targets: ["tarikh"]),
    .library(name: "TarikhKit", targets: ["TarikhKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "TarikhCore", swiftSettings: strict),
    .executableTarget(name: "tarikh-embed", dependencies: ["TarikhCore"], swiftSettings: strict),
    .plugin(name: "EmbedResources", capability: .buildTool(), dependencies: ["tarikh-embed"]),
    .target(
      name: "TarikhLanguages", dependencies: ["TarikhCore"], exclude: ["Resources"],
      swiftSettings: strict, plugins: ["EmbedResources"]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "TarikhReading", dependencies: ["TarikhCore", "CGumbo", "CZlib"], swiftSettings: strict),
    .target(
      name: "TarikhExtraction", dependencies: ["TarikhCore", "TarikhLanguages"],
      swiftSettings: strict, plugins: ["EmbedResources"]),
    .target(
      name: "TarikhResolution", dependencies: ["TarikhCore", "TarikhLanguages"],
      swiftSettings: strict, plugins: ["EmbedResources"]),
    .target(
      name: "TarikhGraph",
      dependencies: ["TarikhCore", .product(name: "Collections", package: "swift-collections")],
      swiftSettings: strict),
    .target(
      name: "TarikhDiff", dependencies: ["TarikhCore", "TarikhGraph"], swiftSettings: strict),
    .target(
      name: "TarikhStore",
      dependencies: ["TarikhCore", "CZlib", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(
      name: "TarikhTemplates",
      dependencies: [.product(name: "Mustache", package: "swift-mustache")], path: "templates",
      exclude: ["assets", "pages", "parts", "reports"], swiftSettings: strict,
      plugins: ["EmbedResources"]),
    .target(
      name: "TarikhRendering",
      dependencies: ["TarikhCore", "TarikhGraph", "TarikhDiff", "TarikhTemplates"],
      swiftSettings: strict),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(
      name: "TarikhGraphviz",
      dependencies: ["TarikhCore", "TarikhGraph", "TarikhRendering", "CGraphviz"],
      swiftSettings: strict),
    .target(
      name: "TarikhKit",
      dependencies: [
        "TarikhCore", "TarikhLanguages", "TarikhReading", "TarikhExtraction", "TarikhResolution",
        "TarikhGraph", "TarikhDiff", "TarikhStore", "TarikhTemplates", "TarikhRendering",
        "TarikhGraphviz", .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "tarikh",
      dependencies: [
        "TarikhKit", "TarikhCore", "TarikhRendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "tarikh-bench",
      dependencies: ["TarikhCore", "TarikhGraph", "TarikhRendering", "TarikhGraphviz"],
      path: "Benchmarks/Graphs", swiftSettings: strict),
    .testTarget(name: "TarikhCoreTests", dependencies: ["TarikhCore"], swiftSettings: strict),
    .testTarget(
      name: "TarikhLanguagesTests", dependencies: ["TarikhCore", "TarikhLanguages"],
      swiftSettings: strict),
    .testTarget(
      name: "TarikhReadingTests", dependencies: ["TarikhCore", "TarikhReading", "CZlib"],
      swiftSettings: strict),
    .testTarget(
      name: "TarikhExtractionTests",
      dependencies: ["TarikhCore", "TarikhLanguages", "TarikhExtraction"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(
      name: "TarikhResolutionTests",
      dependencies: ["TarikhCore", "TarikhLanguages", "TarikhResolution"], swiftSettings: strict),
    .testTarget(
      name: "TarikhGraphTests", dependencies: ["TarikhCore", "TarikhGraph"],
      exclude: ["Expectations"], swiftSettings: strict),
    .testTarget(
      name: "TarikhDiffTests", dependencies: ["TarikhCore", "TarikhDiff"], swiftSettings: strict),
    .testTarget(
      name: "TarikhStoreTests",
      dependencies: [
        "TarikhCore", "TarikhStore", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "TarikhTemplatesTests", dependencies: ["TarikhTemplates"], swiftSettings: strict),
    .testTarget(
      name: "TarikhRenderingTests",
      dependencies: [
        "TarikhCore", "TarikhGraph", "TarikhDiff", "TarikhTemplates", "TarikhRendering",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TarikhGraphvizTests",
      dependencies: ["TarikhCore", "TarikhGraph", "TarikhRendering", "TarikhGraphviz"],
      swiftSettings: strict),
    .testTarget(
      name: "TarikhKitTests",
      dependencies: [
        "TarikhCore", "TarikhLanguages", "TarikhExtraction", "TarikhResolution", "TarikhDiff",
        "TarikhRendering", "TarikhStore", "TarikhKit",
      ],
      exclude: ["News", "Stories"], swiftSettings: strict),
    .testTarget(
      name: "TarikhCommandTests", dependencies: ["TarikhCore", "tarikh"], swiftSettings: strict),
    .testTarget(
      name: "ProjectTests", dependencies: ["TarikhKit"], swiftSettings: strict),
  ]
)
