import TarikhCore

/// The full names of persons by their tokens, to find the longer names that a name is part of.
struct NameIndex {
  /// A name and the nodes that bear it.
  struct Name {
    let form: NameForm
    var nodes: [Int]
  }

  private var names: [Name] = []
  private var byToken: [String: [Int]] = [:]

  /// The names of two tokens or more.
  init(_ nodes: [ActorNode]) {
    var indices: [String: Int] = [:]
    for (index, node) in nodes.enumerated() where node.key.kind == .person && node.isFull {
      if let known = indices[node.key.name] {
        names[known].nodes.append(index)
        continue
      }
      indices[node.key.name] = names.count
      for token in Set(node.form.tokens) { byToken[token, default: []].append(names.count) }
      names.append(Name(form: node.form, nodes: [index]))
    }
  }

  /// The numbers of tokens that names have, ascending.
  var tokenCounts: [Int] { Set(names.map(\.form.tokens.count)).sorted() }

  /// The names of so many tokens, earliest first.
  func names(ofCount count: Int) -> [Name] { names.filter { $0.form.tokens.count == count } }

  /// The names that hold all tokens of `name` in order, and others.
  func longerNames(than name: Name) -> [Name] {
    let postings = name.form.tokens.map { byToken[$0] ?? [] }
    let shortest = postings.min { $0.count < $1.count } ?? []
    return shortest.map { names[$0] }.filter { name.form.isPart(of: $0.form) }
  }
}
