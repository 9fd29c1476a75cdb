import Foundation

/// The command line tool that was built together with the tests.
enum Binary {
  /// The folder that holds it, or nil where only the tests were built.
  static let folder: String? = {
    let beside = CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent().path }
    return (beside + [Project.root.appending(path: ".build/debug").path])
      .first { FileManager.default.isExecutableFile(atPath: "\($0)/tarikh") }
  }()

  /// A search path on which it comes first.
  static var path: String { "\(folder ?? ""):/usr/local/bin:/usr/bin:/bin" }
}
