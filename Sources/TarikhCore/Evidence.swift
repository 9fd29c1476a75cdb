/// The words of an article that a claim rests on; it always quotes something.
public struct Evidence: Hashable, Sendable {
  /// Where the words stand in the article's text.
  public let span: TextSpan
  /// The words themselves, as they stand.
  public let quote: String

  /// The quoted words, or nil where there is nothing but white space: no claim can rest on that.
  public init?(_ quote: String, at span: TextSpan) {
    guard span.count > 0, quote.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
    else { return nil }
    self.span = span
    self.quote = quote
  }
}
