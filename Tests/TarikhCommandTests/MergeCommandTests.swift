import Testing

struct MergeCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func merge(_ base: String, _ mine: String, _ new: String, _ more: String...) throws
    -> Binary.Outcome
  {
    let files = try [base, mine, new].enumerated().map { try scratch.write($1, "\($0).tarikh") }
    return try Binary.run(["merge"] + files + more)
  }

  @Test func whatIsSettledGoesOut() throws {
    let outcome = try merge("strike a\n", "strike a\n\nstrike b\n", "note c x\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "strike b\n\nnote c x\n")
  }

  @Test func conflictsAreMarkedAndNamed() throws {
    let file = "\(scratch.path)/out.tarikh"
    let outcome = try merge("", "date a 2025\n", "date a 2026\n", "-o", file)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "conflict: mine: 'date a 2025'; new: 'date a 2026'\n")
    #expect(
      try scratch.text("out.tarikh")
        == "<<<<<<< mine\ndate a 2025\n=======\ndate a 2026\n>>>>>>> new\n")
    #expect(try Binary.run("merge", file, file, file).status == 2)
  }

  @Test func troubleHasItsOwnStatus() throws {
    #expect(try merge("", "dat a\n", "").status == 2)
    #expect(try Binary.run("merge", "a", "\(scratch.path)/none", "c").status == 2)
    #expect(try Binary.run("merge", "a").status == 64)
  }

  @Test(.enabled(if: (try? Shell.run("git --version"))?.status == 0))
  func gitMergesBranchesWithIt() throws {
    let tarikh = "\(Binary.folder.path)/tarikh"
    let script = """
      set -e; cd '\(scratch.path)'; export HOME=. GIT_CONFIG_NOSYSTEM=1
      git init -q -b main .; git config user.name a; git config user.email a@example.org
      git config merge.tarikh.driver "'\(tarikh)' merge %O %A %B -o %A"
      echo '*.tarikh merge=tarikh' > .gitattributes
      printf 'strike a\\n' > d.tarikh; git add -A; git commit -qm base
      git checkout -qb new; printf 'strike a\\n\\ndate b 2026\\n' > d.tarikh; git commit -qam new
      git checkout -q main; printf 'strike a\\n\\nnote b x\\n' > d.tarikh; git commit -qam mine
      git merge -q new -m merged; cat d.tarikh
      git checkout -q new; printf 'strike a\\n\\ndate b 2027\\n' > d.tarikh; git commit -qam newer
      git checkout -q main; printf 'date b 2025\\n\\nnote b x\\n' > d.tarikh; git commit -qam mine2
      git merge -q new -m merged || cat d.tarikh
      """
    let outcome = try Shell.run(script)
    let clean = "strike a\n\ndate b 2026\n\nnote b x\n"
    #expect(outcome.output.contains(clean))
    #expect(
      outcome.output.contains("<<<<<<< mine\ndate b 2025\n=======\ndate b 2027\n>>>>>>> new\n"))
  }
}
