import TarikhCore
import TarikhExtraction
import TarikhResolution
import TarikhStore

/// Extracts all articles of a run, several at a time, and takes from the store what it has already.
struct ArticleExtraction: Sendable {
  let extractor: @Sendable () -> Extractor
  let keys: ExtractionKey
  let jobs: Int

  /// How many articles are extracted between two visits to the store.
  private static let portion = 512

  /// What resolution takes of each article, in the order of the articles.
  struct Result: Sendable {
    var inputs: [ResolutionInput] = []
    var reusedCount = 0
  }

  /// Goes through `articles`; `progress` hears how many are done.
  func run(
    _ articles: [Article], store: (any RunStore)?, progress: @escaping (Int) -> Void
  ) throws -> Result {
    var result = Result()
    var start = 0
    while start < articles.count {
      let end = min(articles.count, start + Self.portion)
      try extract(Array(articles[start..<end]), store: store, into: &result) {
        progress(start + $0)
      }
      start = end
    }
    return result
  }

  private struct Task: Sendable {
    let article: Article
    let key: String
    let known: Extraction?
  }

  private struct Done: Sendable {
    let key: String
    let new: Extraction?
    let input: ResolutionInput
  }

  private func extract(
    _ articles: [Article], store: (any RunStore)?, into result: inout Result,
    progress: @escaping (Int) -> Void
  ) throws {
    let keyed = articles.map { ($0, keys.key(of: $0, articleKey: $0.key)) }
    let known = try store?.extractions(forKeys: keyed.map(\.1)) ?? [:]
    // Loading the lexicon takes longer than reusing a whole run.
    let extractor = known.count == Set(keyed.map(\.1)).count ? nil : self.extractor()
    let collected = Collected()
    var work = OrderedWork(jobs: jobs) { (task: Task) in
      let extraction = task.known ?? extractor?.extract(task.article)
      return extraction.map { extraction in
        Done(
          key: task.key, new: task.known == nil ? extraction : nil,
          input: ResolutionInput(task.article, extraction))
      }
    } receive: { done in
      if let done { collected.done.append(done) }
      progress(collected.done.count)
    }
    for (article, key) in keyed {
      try work.add(Task(article: article, key: key, known: known[key]))
    }
    try work.finish()
    var new: [String: Extraction] = [:]
    for done in collected.done { new[done.key] = done.new }
    try store?.save(new)
    result.inputs += collected.done.map(\.input)
    result.reusedCount += known.count
  }

  private final class Collected {
    var done: [Done] = []
  }
}
