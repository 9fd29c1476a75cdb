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
  /// What these articles claim of the event is an event of its own; articles stand by id, or by the start of their key.
  case split(event: String, articles: [String])
  /// In these articles the actor is another one than elsewhere, though the names are spelt alike.
  case apart(actor: String, articles: [String])

  /// The kinds of decisions, by the words that files and commands use.
  public enum Verb: String, Sendable, CaseIterable {
    /// When an event took place.
    case date
    /// Where an event took place.
    case place
    /// That an event is no event.
    case strike
    /// A remark on an event.
    case note
    /// That an event is two.
    case split
    /// That two actors are one.
    case same
    /// That two actors are two.
    case notSame = "not-same"
    /// That an actor is another one in some articles.
    case apart
  }

  /// Its kind.
  public var verb: Verb {
    switch self {
    case .same: .same
    case .notSame: .notSame
    case .date: .date
    case .place: .place
    case .strike: .strike
    case .note: .note
    case .split: .split
    case .apart: .apart
    }
  }

  /// The id of the event, or the id or name of the actor, or of both actors.
  public var subjects: [String] {
    switch self {
    case .same(let left, let right), .notSame(let left, let right): [left, right]
    case .date(let event, _), .place(let event, _), .strike(let event), .note(let event, _),
      .split(let event, _):
      [event]
    case .apart(let actor, _): [actor]
    }
  }

  /// Whether it is about an event, else about actors.
  public var isOnEvent: Bool {
    switch self {
    case .date, .place, .strike, .note, .split: true
    case .same, .notSame, .apart: false
    }
  }

  /// The date, place or remark that was decided on, or the articles, as a file has them.
  public var value: String? {
    switch self {
    case .date(_, let edtf): edtf.description
    case .place(_, let text), .note(_, let text): text
    case .split, .apart: articles.map(DecisionText.token).joined(separator: " ")
    case .same, .notSame, .strike: nil
    }
  }

  /// The articles that it is about; none where it is about all.
  public var articles: [String] {
    switch self {
    case .split(_, let articles), .apart(_, let articles): articles
    case .same, .notSame, .date, .place, .strike, .note: []
    }
  }
}

extension Decision {
  /// The line of a file that says it, without its details: `date 2bfb0ad5b223b1e1 2026-02-19`.
  public var line: String {
    let subjects = subjects.map(DecisionText.token)
    return ([verb.rawValue] + subjects + [value].compactMap(\.self)).joined(separator: " ")
  }

  /// What it settles: two decisions on one matter replace each other, while several notes on an event, and several of its
  /// parts, stand together.
  var matter: String {
    switch self {
    case .same, .notSame:
      "actors " + subjects.sorted().map(DecisionText.token).joined(separator: " ")
    case .note, .split, .apart: line
    case .date, .place, .strike: "\(verb.rawValue) \(DecisionText.token(subjects[0]))"
    }
  }
}
