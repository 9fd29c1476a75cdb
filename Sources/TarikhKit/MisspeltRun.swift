import TarikhLanguages
import TarikhStore

/// A name that no run has, where a run has nearly that name.
package struct MisspeltRun: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal, with the name that may be meant.
  package let description: String

  /// What `body` finds in a store; throws `MisspeltRun` in place of the store's own error where a name is near.
  static func met<Value>(in store: any RunStore, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch StoreError.noSuchRun(.named(let name), let file) {
      let known = try ["latest", "previous"] + store.runs().compactMap(\.name)
      guard let near = NearestWord.to(name, among: known) else {
        throw StoreError.noSuchRun(.named(name), file: file)
      }
      throw MisspeltRun(
        description: TerminalText.plain(
          "\(file): no run is called '@\(name)'; did you mean '@\(near)'?"))
    }
  }
}
