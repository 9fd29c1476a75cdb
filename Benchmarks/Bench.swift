import Foundation

/// Measures whole extraction on one core beside `wc -w` on the same file, and the time that starting up takes.
///
/// usage: bench TARIKH FOLDER, from the root of the project; the corpus is kept in FOLDER.
@main
enum Bench {
  private static let size = 24_000_000
  private static let rounds = 5

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      throw Measurement.Failure(description: "usage: bench TARIKH FOLDER")
    }
    let (tarikh, file) = (arguments[1], "\(arguments[2])/corpus.jsonl")
    var corpus = Corpus(words: try CorpusWords(root: FileManager.default.currentDirectoryPath))
    let (bytes, count) = corpus.jsonl(size: size)
    try bytes.write(to: URL(filePath: file))
    let megabytes = Double(bytes.count) / 1e6
    print(
      "corpus      \(fixed(megabytes)) MB of varied Arabic, \(count) articles, best of \(rounds) runs on one core"
    )

    let start = try Measurement.best(of: rounds * 4) {
      try Measurement(running: tarikh, ["--version"])
    }
    let reference = try Measurement.best(of: rounds) {
      try Measurement(running: "/usr/bin/wc", ["-w", file])
    }
    let extraction = try Measurement.best(of: rounds) {
      try Measurement(running: tarikh, ["extract", "--jsonl", "--jobs", "1", file])
    }
    print(line("reference", "LC_ALL=C.UTF-8 wc -w", megabytes, reference))
    print(line("extraction", "tarikh extract --jsonl", megabytes, extraction))
    print("ratio       \(fixed(reference.wall / extraction.wall, 3)) of the reference")
    print("start       \(fixed(start.wall * 1000)) ms for tarikh --version")
  }

  private static func line(
    _ name: String, _ command: String, _ megabytes: Double, _ run: Measurement
  )
    -> String
  {
    let columns = [
      name.padding(toLength: 11, withPad: " ", startingAt: 0),
      command.padding(toLength: 22, withPad: " ", startingAt: 0),
    ]
    return columns.joined(separator: " ")
      + "  \(fixed(megabytes / run.wall)) MB/s  (\(fixed(run.wall, 2)) s, \(fixed(run.processor, 2)) s of processor time)"
  }

  private static func fixed(_ value: Double, _ digits: Int = 1) -> String {
    String(format: "%.\(digits)f", value)
  }
}
