import TarikhCore

/// What a build has left in an output folder, so that the next one sees whether there is anything to do.
public struct BuildRecord: Hashable, Sendable {
  /// The output folder.
  public let output: String
  /// The number of the run that it shows.
  public let run: Int
  /// A hash of all that the build depended on.
  public let fingerprint: String
  /// What else the next build wants to know.
  public let state: JSONValue

  /// A record from its parts.
  public init(output: String, run: Int, fingerprint: String, state: JSONValue) {
    self.output = output
    self.run = run
    self.fingerprint = fingerprint
    self.state = state
  }
}
