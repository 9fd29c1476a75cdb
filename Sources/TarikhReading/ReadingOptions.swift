import TarikhCore

/// How inputs are read, where the user says so.
package struct ReadingOptions: Sendable {
  /// The day that every article gets, whatever it says itself.
  package let forceDate: CalendarDay?
  /// The format of all inputs; nil to go by extensions and first bytes.
  package let format: Article.Format?
  /// Folders that are passed over in silence where they lie inside others, such as the one that is written into.
  package let leavingOut: [String]

  /// The choices of the user; by default the inputs speak for themselves.
  package init(
    forceDate: CalendarDay? = nil, format: Article.Format? = nil, leavingOut: [String] = []
  ) {
    self.forceDate = forceDate
    self.format = format
    self.leavingOut = leavingOut
  }
}
