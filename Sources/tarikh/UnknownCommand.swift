import ArgumentParser
import TarikhKit

/// A word that stands where a command should, and is none.
enum UnknownCommand {
  /// What to say of the first word of `arguments` that is no command, with the one that may be meant; nil where all are.
  static func message(_ arguments: [String], root: any ParsableCommand.Type) -> String? {
    var command = root
    for argument in arguments {
      let subcommands = command.configuration.subcommands
      if argument.hasPrefix("-") || argument == "help" || subcommands.isEmpty { return nil }
      if let next = subcommands.first(where: { name(of: $0) == argument }) {
        command = next
      } else {
        return message(argument, among: subcommands.map(name), of: command)
      }
    }
    return nil
  }

  private static func message(
    _ word: String, among known: [String], of command: any ParsableCommand.Type
  ) -> String? {
    let unknown = UnknownName("command", word, known: known)
    // What is no slip may be an argument of the command that stands for all.
    if command.configuration.defaultSubcommand != nil, !unknown.isNear { return nil }
    return "\(unknown)"
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? "\(command)".lowercased()
  }
}
