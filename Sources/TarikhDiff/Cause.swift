import TarikhCore

/// Something that differs between what made two runs.
public enum Cause: Hashable, Sendable {
  /// An article that only the later run read, by its key.
  case newArticle(String)
  /// An article whose text or metadata changed, by its key in the later run.
  case changedArticle(String)
  /// An article that only the earlier run read, by its key.
  case removedArticle(String)
  /// Other articles than the event's own changed what is known about it.
  case otherArticles
  /// The program reads differently.
  case engine
  /// A language pack or shared table changed, by its name.
  case pack(String)
  /// The user's gazetteer changed.
  case gazetteer
  /// The analyst's decisions changed.
  case decisions
  /// A setting changed, by its name.
  case setting(String)

  /// Its name in JSON.
  public var name: String {
    switch self {
    case .newArticle: "new-article"
    case .changedArticle: "changed-article"
    case .removedArticle: "removed-article"
    case .otherArticles: "other-articles"
    case .engine: "new-engine"
    case .pack: "changed-pack"
    case .gazetteer: "changed-gazetteer"
    case .decisions: "changed-decisions"
    case .setting: "changed-setting"
    }
  }

  /// All names.
  public static let names = [
    "new-article", "changed-article", "removed-article", "other-articles", "new-engine",
    "changed-pack", "changed-gazetteer", "changed-decisions", "changed-setting",
  ]

  /// The order of `names`, then of subjects.
  static func precedes(_ left: Cause, _ right: Cause) -> Bool {
    let (first, second) = (names.firstIndex(of: left.name), names.firstIndex(of: right.name))
    return (first ?? 0, left.subject ?? "") < (second ?? 0, right.subject ?? "")
  }

  /// The article's key, the pack's or the setting's name.
  public var subject: String? {
    switch self {
    case .newArticle(let key), .changedArticle(let key), .removedArticle(let key): key
    case .pack(let name), .setting(let name): name
    case .otherArticles, .engine, .gazetteer, .decisions: nil
    }
  }
}
