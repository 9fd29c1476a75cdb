/// Which names of a script may be shortened: those of its constants, variables and parameters, each everywhere alike.
///
/// A name is exchanged for one that stands nowhere in the script, so that scopes do not matter. Names of properties are
/// left alone, and with them names that stand for a property and a variable at once, as in `{ width }`.
struct ScriptNames {
  static let keywords: Set<String> = [
    "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw",
    "typeof", "void", "yield",
  ]
  private static let reserved: Set<String> = [
    "as", "async", "break", "catch", "class", "const", "continue", "default", "export", "extends",
    "false", "finally", "for", "from", "function", "get", "if", "import", "let", "null", "set",
    "static", "super", "switch", "this", "true", "try", "undefined", "var", "while", "with",
  ]
  /// Names of browsers that scripts use without `window` before them.
  private static let global: Set<String> = [
    "arguments", "caches", "close", "closed", "console", "crypto", "customElements", "document",
    "event", "external", "fetch", "focus", "frames", "history", "indexedDB", "length", "location",
    "menubar", "name", "navigator", "open", "opener", "origin", "parent", "performance", "print",
    "screen", "scroll", "self", "status", "stop", "toolbar", "top", "window",
  ]

  private let short: [String: String]

  init(_ tokens: [ScriptTokens.Token]) {
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    let isPlain = !tokens.indices.contains { at in
      ["class", "eval", "with"].contains(tokens[at].text) && Self.isVariable(at, in: tokens)
    }
    guard isPlain else {
      short = [:]
      return
    }
    let fixed = Self.fixed(tokens).union(Self.reserved).union(Self.keywords).union(Self.global)
    var counts: [String: Int] = [:]
    let own = Self.declared(tokens).subtracting(fixed)
    for at in tokens.indices where own.contains(tokens[at].text) && Self.isVariable(at, in: tokens)
    {
      counts[tokens[at].text, default: 0] += 1
    }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let taken = Set(words).union(Self.reserved).union(Self.keywords)
    let free = Self.names.lazy.filter { !taken.contains($0) }
    short = Dictionary(
      zip(order, free).filter { $1.count < $0.count }, uniquingKeysWith: { first, _ in first })
  }

  /// The pieces of the same script with the short names.
  func shortened(_ tokens: [ScriptTokens.Token]) -> [ScriptTokens.Token] {
    guard !short.isEmpty else { return tokens }
    var result = tokens
    for at in tokens.indices where Self.isVariable(at, in: tokens) {
      if let name = short[tokens[at].text] { result[at].text = name }
    }
    return result
  }

  /// `a` to `Z`, then two letters.
  private static let names: [String] = {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters + letters.flatMap { first in letters.map { first + $0 } }
  }()

  /// Whether a word is neither the name of a property nor a key.
  private static func isVariable(_ at: Int, in tokens: [ScriptTokens.Token]) -> Bool {
    guard tokens[at].kind == .word else { return false }
    let before = at > 0 ? tokens[at - 1].text : ""
    let after = at + 1 < tokens.count ? tokens[at + 1].text : ""
    return before != "." && before != "?." && !(after == ":" && (before == "{" || before == ","))
  }

  /// Names after `const` and `let`, in patterns, and the parameters of arrows.
  private static func declared(_ tokens: [ScriptTokens.Token]) -> Set<String> {
    var names: Set<String> = []
    func take(_ range: Range<Int>) {
      var (depth, inValue): (Int, Int?) = (0, nil)
      for at in range {
        let text = tokens[at].text
        if ["{", "(", "["].contains(text) { depth += 1 }
        if ["}", ")", "]"].contains(text) { depth -= 1 }
        if let value = inValue, depth < value || depth == value && text == "," { inValue = nil }
        if inValue == nil, text == "=" { inValue = depth }
        if inValue == nil, isVariable(at, in: tokens) { names.insert(text) }
      }
    }
    for (at, token) in tokens.enumerated() where at + 1 < tokens.count {
      if ["const", "let"].contains(token.text) {
        take(at + 1..<end(of: at + 1, in: tokens))
      } else if token.text == "=>", at > 0 {
        take(start(of: at - 1, in: tokens)..<at)
      }
    }
    return names
  }

  /// Names that a shorthand ties to a property, and those of methods.
  private static func fixed(_ tokens: [ScriptTokens.Token]) -> Set<String> {
    var names: Set<String> = []
    var open: [String] = []
    for (at, token) in tokens.enumerated() {
      if ["{", "(", "["].contains(token.text) || token.text.hasSuffix("${") {
        open.append(token.text)
      } else if ["}", ")", "]"].contains(token.text) || isTemplateEnd(token) {
        _ = open.popLast()
        if token.text.hasSuffix("${") { open.append(token.text) }
      }
      guard token.kind == .word, at > 0, at + 1 < tokens.count, open.last == "{",
        ["{", ","].contains(tokens[at - 1].text)
      else {
        if token.kind == .word, at > 0, ["function", "var"].contains(tokens[at - 1].text) {
          names.insert(token.text)
        }
        continue
      }
      let after = tokens[at + 1].text
      let isMethod = after == "(" && isBody(end(of: at + 1, in: tokens), tokens)
      if [",", "}", "="].contains(after) || isMethod { names.insert(token.text) }
    }
    return names
  }

  private static func isTemplateEnd(_ token: ScriptTokens.Token) -> Bool {
    token.kind == .literal && token.text.hasPrefix("}")
  }

  private static func isBody(_ at: Int, _ tokens: [ScriptTokens.Token]) -> Bool {
    at < tokens.count && tokens[at].text == "{"
  }

  /// The place after a word, or after the bracket that closes the one at `at`.
  private static func end(of at: Int, in tokens: [ScriptTokens.Token]) -> Int {
    var (depth, at) = (0, at)
    repeat {
      if ["{", "(", "["].contains(tokens[at].text) { depth += 1 }
      if ["}", ")", "]"].contains(tokens[at].text) { depth -= 1 }
      at += 1
    } while depth > 0 && at < tokens.count
    return at
  }

  /// The place of a word, or of the bracket that opens what the one at `at` closes.
  private static func start(of at: Int, in tokens: [ScriptTokens.Token]) -> Int {
    var (depth, at) = (0, at)
    while true {
      if ["}", ")", "]"].contains(tokens[at].text) { depth += 1 }
      if ["{", "(", "["].contains(tokens[at].text) { depth -= 1 }
      if depth <= 0 || at == 0 { return at }
      at -= 1
    }
  }
}
