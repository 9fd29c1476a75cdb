/// Trouble with a store: what is wrong with which file, and what to do about it.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store there.
  case missing(file: String)
  /// The file or its folder can't be opened.
  case unreachable(file: String, reason: String)
  /// The file is a database, but not one of ours.
  case foreign(file: String)
  /// The file is damaged, or no database at all.
  case corrupt(file: String, reason: String)
  /// A newer Tarikh has written it.
  case newerSchema(file: String, found: Int, supported: Int)
  /// No room is left on the disk.
  case diskFull(file: String)
  /// The file or its folder must not be written to.
  case readOnly(file: String)
  /// Another process has kept it locked for longer than we wait.
  case locked(file: String)
  /// No run fits a reference.
  case noSuchRun(RunReference, file: String)
  /// More than one run fits a reference, each given by its number.
  case ambiguousRun(RunReference, numbers: [Int], file: String)
  /// The name is taken by another run, or can't be a name.
  case unusableName(String, file: String)
  /// Anything else that SQLite reports.
  case failed(file: String, reason: String)
}

extension StoreError: CustomStringConvertible {
  /// Two sentences: what is wrong with which file, and the remedy.
  public var description: String { "\(file): \(problem). \(remedy)." }

  /// The store's file as the user named it.
  public var file: String {
    switch self {
    case .missing(let file), .unreachable(let file, _), .foreign(let file), .corrupt(let file, _),
      .newerSchema(let file, _, _), .diskFull(let file), .readOnly(let file), .locked(let file),
      .noSuchRun(_, let file), .ambiguousRun(_, _, let file), .unusableName(_, let file),
      .failed(let file, _):
      file
    }
  }

  private var problem: String {
    switch self {
    case .missing: "there is no store here"
    case .unreachable(_, let reason): "the store can't be opened (\(reason))"
    case .foreign: "this database belongs to another program"
    case .corrupt(_, let reason): "the store is damaged (\(reason))"
    case .newerSchema(_, let found, let supported):
      "a newer Tarikh wrote this store (schema \(found), this one knows \(supported))"
    case .diskFull: "the disk is full, so nothing was recorded"
    case .readOnly: "the store can't be written to"
    case .locked: "another process is using the store"
    case .noSuchRun(let reference, _): "no run is called '\(reference)'"
    case .ambiguousRun(let reference, let numbers, _):
      "'\(reference)' fits the runs \(numbers.map(String.init).joined(separator: ", "))"
    case .unusableName(let name, _): "'\(name)' can't name this run"
    case .failed(_, let reason): "the store failed (\(reason))"
    }
  }

  private var remedy: String {
    switch self {
    case .missing: "Run 'tarikh build' first, or name another file with --store"
    case .unreachable: "Name a file in a folder that you may write to with --store"
    case .foreign: "Name another file with --store"
    case .corrupt: "Move the file away and build again, or put back a copy of it"
    case .newerSchema: "Update Tarikh, or name another file with --store"
    case .diskFull: "Free some space and run the command again"
    case .readOnly: "Change its permissions, or name another file with --store"
    case .locked: "Wait until it has finished and run the command again"
    case .noSuchRun: "'tarikh runs list' shows those that there are"
    case .ambiguousRun: "Give more of its digits, or its number"
    case .unusableName: "Choose a name without spaces, / and @ that no other run has"
    case .failed: "Run the command again; if it fails again, move the file away and build anew"
    }
  }
}
