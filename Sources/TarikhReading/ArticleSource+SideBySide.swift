import TarikhCore

extension ArticleSource {
  /// So many files of a folder are under way at a time.
  private static let portion = 256

  /// Hands over what `read` does, in the same order, but reads several files of a folder at once.
  ///
  /// For callers that keep all articles anyway: those of a few hundred files are in memory before the first is handed over.
  package func readSideBySide(_ receive: (Reading) throws -> Void) throws {
    for path in paths {
      guard path != "-", FolderWalk.isFolder(path) else {
        try ArticleSource(paths: [path], options: options, standardInput: standardInput)
          .read(receive)
        continue
      }
      var items: [FolderWalk.Item] = []
      var found = false
      try FolderWalk(path, leavingOut: options.leavingOut).forEach { item in
        items.append(item)
        if case .file = item { found = true }
        if items.count == Self.portion { try hand(over: &items, receive) }
      }
      try hand(over: &items, receive)
      if !found { try receive(.skipped(.noArticles(in: path))) }
    }
  }

  private func hand(
    over items: inout [FolderWalk.Item], _ receive: (Reading) throws -> Void
  ) throws {
    let results = ParallelMap.values(of: items, portion: 16) { item in
      Result { try readings(of: item) }
    }
    items.removeAll()
    for result in results { for reading in try result.get() { try receive(reading) } }
  }

  private func readings(of item: FolderWalk.Item) throws -> [Reading] {
    switch item {
    case .unreadable(let diagnostic): return [.skipped(diagnostic)]
    case .passedOver(let diagnostic): return [.note(diagnostic)]
    case .file(let file):
      var readings: [Reading] = []
      try read(file, named: false) { readings.append($0) }
      return readings
    }
  }
}
