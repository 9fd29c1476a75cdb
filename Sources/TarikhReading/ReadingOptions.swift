import TarikhCore

/// How inputs are read, where the user says so.
package struct ReadingOptions: Sendable {
  /// The day that every article gets, whatever it says itself.
  package let forceDate: CalendarDay?
  /// The format of all inputs; nil to go by extensions and first bytes.
  package let format: Article.Format?

  /// The choices of the user; by default the inputs speak for themselves.
  package init(forceDate: CalendarDay? = nil, format: Article.Format? = nil) {
    self.forceDate = forceDate
    self.format = format
  }
}
