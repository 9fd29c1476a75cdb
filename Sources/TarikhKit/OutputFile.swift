import TarikhRendering

/// A file of the output folder: drawn anew, or left as the last build has written it.
struct OutputFile: Sendable {
  /// Its name in the folder.
  let name: String
  /// Its new contents; nil where the file there is right.
  let artifact: Artifact?
  /// A hash of what it shows, by which the next build sees whether it is still right; nil for files drawn every time.
  let digest: String?

  /// A file that is drawn every time.
  init(_ artifact: Artifact) { self.init(name: artifact.name, artifact: artifact, digest: nil) }

  /// A file by its parts.
  init(name: String, artifact: Artifact?, digest: String?) {
    self.name = name
    self.artifact = artifact
    self.digest = digest
  }
}

/// Files that the last build has left in the output folder and nobody has touched since.
struct EarlierFiles: Sendable {
  /// No files.
  static let none = EarlierFiles(digests: [:])

  /// The hash of what each of them shows.
  private let digests: [String: String]

  /// Files by their names, each with the hash of what it shows.
  init(digests: [String: String]) { self.digests = digests }

  /// The file of a page, which is drawn only where none of before shows the same.
  func file(of page: PlannedPage) throws -> OutputFile {
    let digest = page.digest?()
    let isRight = digest != nil && digests[page.name] == digest
    return OutputFile(
      name: page.name, artifact: isRight ? nil : try page.draw(), digest: digest)
  }
}
