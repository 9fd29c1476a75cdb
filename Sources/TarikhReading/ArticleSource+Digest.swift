import Foundation
import TarikhCore

extension ArticleSource {
  /// A hash of all that `read` would find: names and bytes of every file, in order; nil where an input can be read once only.
  ///
  /// It goes by content and by nothing else: a file may change within a tick of the clock and keep its size.
  package func digest() -> String? {
    var digest = SHA256()
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    for path in paths {
      Self.add(path, to: &digest)
      if FolderWalk.isFolder(path) {
        try? FolderWalk(path, leavingOut: options.leavingOut).forEach { item in
          switch item {
          case .file(let file): Self.add(file, to: &digest, by: room)
          case .passedOver(let diagnostic), .unreadable(let diagnostic):
            Self.add(diagnostic.description, to: &digest)
          }
        }
      } else if FolderWalk.isRegularFile(path) {
        Self.add(InputFile(named: path), to: &digest, by: room)
      } else {
        return nil
      }
    }
    return digest.finalizedHex()
  }

  private static func add(_ text: String, to digest: inout SHA256) {
    digest.update("\(text)\u{0}".utf8)
  }

  private static func add(
    _ file: InputFile, to digest: inout SHA256, by room: UnsafeMutableRawBufferPointer
  ) {
    add(file.file, to: &digest)
    var contents = SHA256()
    do {
      let bytes = try FileBytes(opening: file.path, file: file.file)
      while case let count = try bytes.read(into: room), count > 0 {
        contents.update(UnsafeRawBufferPointer(rebasing: room[..<count]))
      }
      add(contents.finalizedHex(), to: &digest)
    } catch {
      add(error.diagnostic.description, to: &digest)
    }
  }
}
