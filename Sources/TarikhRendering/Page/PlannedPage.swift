/// A page of a site that is still to be drawn.
package struct PlannedPage: Sendable {
  /// The name of its file.
  package let name: String
  /// Works out a hash of what it shows; nil for pages on which every change to a run is seen.
  package let digest: (@Sendable () -> String)?
  /// Draws it.
  package let draw: @Sendable () throws -> Artifact

  package init(
    name: String, digest: (@Sendable () -> String)? = nil,
    draw: @escaping @Sendable () throws -> Artifact
  ) {
    self.name = name
    self.digest = digest
    self.draw = draw
  }
}
