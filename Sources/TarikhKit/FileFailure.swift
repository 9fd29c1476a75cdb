import Foundation

/// Trouble with a file that was to be written or read: which one, what is wrong, and what to do about it.
package struct FileFailure: Error, Hashable, CustomStringConvertible {
  /// The file as the user named it.
  package let file: String
  /// What is wrong.
  package let problem: String
  /// What the user can do.
  package let remedy: String

  /// Trouble with a file.
  package init(_ file: String, _ problem: String, remedy: String) {
    self.file = file
    self.problem = problem
    self.remedy = remedy
  }

  /// Two sentences for a terminal.
  package var description: String { "\(file): \(problem). \(remedy)." }

  /// What the system said about writing `file`, in our words.
  package static func writing(_ file: String, _ code: Int32 = errno) -> FileFailure {
    switch code {
    case ENOSPC, EDQUOT:
      FileFailure(
        file, "the disk is full, so nothing was written",
        remedy: "Free some space and run the command again")
    case EACCES, EPERM, EROFS:
      FileFailure(
        file, "there is no right to write here",
        remedy: "Name another place, or change its permissions")
    case ENOTDIR, EEXIST:
      FileFailure(
        file, "a part of this path is a file and no folder", remedy: "Name another place")
    case EISDIR:
      FileFailure(file, "this is a folder", remedy: "Move it away, or name another place")
    case ENAMETOOLONG: FileFailure(file, "the name is too long", remedy: "Name another place")
    default:
      FileFailure(
        file, "it can't be written (\(String(cString: strerror(code))))",
        remedy: "Name another place")
    }
  }

  /// What the system said about reading `file`, in our words.
  package static func reading(_ file: String, _ code: Int32 = errno) -> FileFailure {
    switch code {
    case ENOENT: FileFailure(file, "there is no such file", remedy: "Check the path")
    case EACCES, EPERM:
      FileFailure(file, "there is no right to read it", remedy: "Change its permissions")
    case EISDIR: FileFailure(file, "this is a folder", remedy: "Name a file in it")
    default:
      FileFailure(
        file, "it can't be read (\(String(cString: strerror(code))))", remedy: "Check the path")
    }
  }
}
