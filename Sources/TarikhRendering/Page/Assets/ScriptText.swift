/// A script with as few bytes as it can be said in without changing what it does.
package enum ScriptText {
  /// The script without comments and white space, the names of its own constants shortened; as it is where it can't be read.
  package static func compact(_ script: String) -> String {
    guard let read = ScriptTokens(script) else { return script }
    let tokens = joined(ScriptNames(read.tokens).shortened(read.tokens))
    var text = ""
    for (at, token) in tokens.enumerated() {
      guard at > 0 else {
        text = token.text
        continue
      }
      let before = tokens[at - 1]
      if token.text == "}", before.text == ";", at > 1, tokens[at - 2].text != ")" {
        text.removeLast()
      } else if token.startsLine, !goesOn(before, token) {
        text += "\n"
      } else if touches(before, token) {
        text += " "
      }
      text += token.text
    }
    return text
  }

  /// The pieces with constants that follow each other in one declaration.
  private static func joined(_ tokens: [ScriptTokens.Token]) -> [ScriptTokens.Token] {
    var result: [ScriptTokens.Token] = []
    var declares = [false]
    var hasEnded = false
    for token in tokens {
      let last = result.last
      let begins =
        [nil, ";", "{"].contains(last?.text) || last?.text == "}" && token.kind != .sign
        || token.startsLine && last.map { !goesOn($0, token) } ?? true
      if token.text == "const", last?.text == ";", hasEnded {
        result[result.count - 1].text = ","
        continue
      }
      if begins { declares[declares.count - 1] = token.text == "const" }
      hasEnded = token.text == ";" && declares[declares.count - 1]
      if ["{", "(", "["].contains(token.text) || token.text.hasSuffix("${") {
        declares.append(false)
      } else if ["}", ")", "]"].contains(token.text) || token.text.hasPrefix("}") {
        if declares.count > 1 { declares.removeLast() }
      }
      result.append(token)
    }
    return result
  }

  /// Signs after which no statement can end.
  private static let open: Set<String> = [
    "{", "(", "[", ",", ";", ":", "?", "=", "=>", "&&", "||", "??", "+", "-", "*", "%", "<", ">",
    "<=", ">=", "==", "!=", "===", "!==", "+=", "-=", "*=", "??=", "||=", "&&=", ".", "?.", "...",
    "!", "&", "|", "^",
  ]
  /// Signs with which no statement can begin.
  private static let closing: Set<String> = [
    "}", ")", "]", ",", ";", ":", "?", "=", "=>", "&&", "||", "??", ".", "?.", "*", "%", "<", ">",
    "<=", ">=", "==", "!=", "===", "!==", "&", "|", "^",
  ]

  /// Whether a line end between two pieces means nothing.
  private static func goesOn(_ first: ScriptTokens.Token, _ second: ScriptTokens.Token) -> Bool {
    first.kind == .sign && open.contains(first.text)
      || second.kind == .sign && closing.contains(second.text)
  }

  /// Whether two pieces would be read as one, or as something else, without a space.
  private static func touches(_ first: ScriptTokens.Token, _ second: ScriptTokens.Token) -> Bool {
    guard let last = first.text.unicodeScalars.last, let next = second.text.unicodeScalars.first
    else { return false }
    if ScriptTokens.isWord(last), ScriptTokens.isWord(next) { return true }
    if first.kind == .number, next == "." { return true }
    return "+-/".unicodeScalars.contains(last) && (next == last || last == "/" && next == "*")
      || last == "<" && next == "!"
  }
}
