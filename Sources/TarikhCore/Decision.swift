/// What an analyst decided about a timeline; applied by resolution alone and shown as such.
public enum Decision: Hashable, Sendable {
  /// Two actors are one.
  case same(String, String)
  /// Two actors are two, whatever their names say.
  case notSame(String, String)
  /// The event took place then.
  case date(event: String, EDTF)
  /// The event took place there, by place name.
  case place(event: String, String)
  /// The event is struck out.
  case strike(event: String)
  /// A remark on an event.
  case note(event: String, String)
}
