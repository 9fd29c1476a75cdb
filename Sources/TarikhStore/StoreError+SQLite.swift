import GRDB

extension StoreError {
  /// Runs `body`, and gives what SQLite throws in it our words.
  static func mapping<Value>(_ file: String, _ body: () throws -> Value) throws(StoreError) -> Value
  {
    do { return try body() } catch let error as StoreError { throw error } catch let error
      as DatabaseError
    { throw StoreError(error, file: file) } catch {
      throw .failed(file: file, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, file: String) {
    let reason = error.message ?? error.resultCode.description
    switch error.extendedResultCode {
    case .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC:
      // Making room in the shared memory file is what fails first on a full disk.
      self = .diskFull(file: file)
      return
    case .SQLITE_READONLY_DBMOVED:
      self = .missing(file: file)
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt(file: file, reason: reason)
    case .SQLITE_FULL: self = .diskFull(file: file)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(file: file)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(file: file)
    case .SQLITE_CANTOPEN: self = .unreachable(file: file, reason: reason)
    default: self = .failed(file: file, reason: reason)
    }
  }
}
