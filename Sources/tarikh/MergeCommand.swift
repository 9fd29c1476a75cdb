import ArgumentParser
import TarikhCore
import TarikhKit

/// `tarikh merge`: the decisions of two people in one file.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges two people's decisions, three ways.",
    discussion: """
      What one side added, changed or took back since the common file is done. Where both touched one matter \
      differently, or make an actor one and two, both stand between marks as git writes them, and nothing is lost. \
      Exits with 0 where all is settled, 1 where conflicts are marked, 2 on trouble.

      EXAMPLE:
        tarikh merge base.tarikh mine.tarikh new.tarikh -o decisions.tarikh
        git config merge.tarikh.driver 'tarikh merge %O %A %B -o %A'
        echo '*.tarikh merge=tarikh' >> .gitattributes
      """)

  @Argument(help: ArgumentHelp("The file that both started from.", valueName: "base"))
  var base: String

  @Argument(help: ArgumentHelp("Your file.", valueName: "mine"))
  var mine: String

  @Argument(help: ArgumentHelp("The other one.", valueName: "new"))
  var new: String

  @OptionGroup var output: OutputOption

  func run() throws { try Trouble.exit(2, merge) }

  private func merge() throws {
    let merging = try DecisionMerging(base: base, mine: mine, new: new)
    try output.write(merging.artifact)
    for conflict in merging.conflicts { StandardError.line(conflict) }
    if !merging.conflicts.isEmpty { throw ExitCode(1) }
  }
}
