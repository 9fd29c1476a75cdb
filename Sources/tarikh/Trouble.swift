import ArgumentParser

/// Commands whose statuses compare two things say trouble with 2, since 1 means that they differ.
enum Trouble {
  /// Runs `body` and turns what it throws into a message and the status.
  static func exit(_ status: Int32, _ body: () throws -> Void) throws {
    do { try body() } catch let code as ExitCode { throw code } catch {
      StandardError.line("Error: \(error)")
      throw ExitCode(status)
    }
  }
}
