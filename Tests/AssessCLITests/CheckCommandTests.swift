import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess check`: what it finds in a quarter, and what is let pass.
@Suite(.temporaryFolder) struct CheckCommandTests {
  private func check(_ words: String = "", in stage: Surroundings) -> FinishedRun {
    assess("check --format csv \(words)", in: stage)
  }

  private func rules(of run: FinishedRun) -> Set<String> {
    Set(run.output.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix(5)) })
  }

  @Test func `the open period is looked at, and the register with it`() throws {
    let stage = try quarter(units: true)
    let run = check(in: stage)
    #expect(run.status == .findings)
    #expect(rules(of: run) == ["ORG04", "PRF14"])
    try succeed("score set 5.1.3.3-1 --scope unit:it --tier 3 --exception 旧設備", in: stage)
    #expect(rules(of: check(in: stage)).isSuperset(of: ["PRF01", "PRF22"]))
  }

  @Test func `a workspace without a period has its register looked at`() throws {
    let stage = try stage()
    try succeed("init --kind operator --name みほん", in: stage)
    #expect(rules(of: check(in: stage)) == ["ORG01", "ORG04"])
    try succeed("period open 2026Q2", in: stage)
    #expect(rules(of: check(in: stage)) == ["ORG01", "ORG04"], "nothing is asked in it")
  }

  @Test func `the period before is compared with, and another can be named`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.3.3-1 --unknown", in: stage)
    try succeed("period open 2026Q3 --from 2026Q2", in: stage)
    let asked = check(in: stage)
    #expect(asked.status == .badInput)
    #expect(asked.errors.contains("2 periods are open (2026Q2, 2026Q3)"), "\(asked.errors)")
    #expect(rules(of: check("--period 2026Q3", in: stage)).contains("PRF19"))
    #expect(!rules(of: check("--period 2026Q2", in: stage)).contains("PRF19"))
    #expect(check("--period 2020Q1", in: stage).status == .badInput)
  }

  @Test func `what was corrected after it had been carried over is told`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.3.3-1 --tier 2", in: stage)
    try succeed("score set 5.1.1.1-1 --tier 2", in: stage)
    try succeed("period open 2026Q3 --from 2026Q2", in: stage)
    let line = "--period 2026Q3 --rule PRF23"
    #expect(check(line, in: stage).status == .done)
    try succeed("score set 5.1.3.3-1 --period 2026Q2 --unknown", in: stage)
    try succeed("score set 5.1.1.1-1 --period 2026Q2 --remark 備考だけ", in: stage)
    let found = check(line, in: stage).output
    #expect(
      found.contains("5.1.3.3-1") && found.contains("from 'adopted' to 'not known'"), "\(found)")
    #expect(!found.contains("5.1.1.1-1"), "its answer is what it was")
    try succeed("score set 5.1.3.3-1 --period 2026Q3 --confirm", in: stage)
    #expect(check(line, in: stage).status == .done)
  }

  @Test func `rules and severity decide what is shown and the status`() throws {
    let stage = try quarter(units: true)
    #expect(check("--severity error", in: stage).status == .done)
    #expect(rules(of: check("--rule prf14", in: stage)) == ["PRF14"])
    #expect(check("--rule PRF02 --rule PRF03", in: stage).status == .done)
    let unknown = assess("check --rule PRF2", in: stage)
    #expect(unknown.status == .badUsage)
    #expect(unknown.errors.contains("did you mean 'PRF02'?"), "\(unknown.errors)")
    #expect(assess("check --severity grave", in: stage).status == .badUsage)
    try succeed("score set 5.1.3.3-1 --scope unit:it --not-applicable --reason 理由", in: stage)
    #expect(rules(of: check("--severity error", in: stage)) == ["PRF02"])
    let listed = assess("check --rules --rule PRF02 --format csv", in: stage).output
    #expect(listed.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `what is allowed is put aside until its last day`() throws {
    var stage = try quarter(units: true)
    stage.isQuiet = false
    let allow = "check allow prf14 unit:plant --reason 照会中 --until"
    try succeed("\(allow) 2026-12-31", in: stage)
    let run = assess("check --rule PRF14", in: stage)
    #expect(run.output.contains("1 findings are allowed and not shown; --all lists them."))
    #expect(!run.output.contains("unit:plant"))
    let all = assess("check --rule PRF14 --all --format json", in: stage)
    #expect(all.output.contains(#""allowed_until": "2026-12-31""#))
    #expect(all.output.contains(#""allowed_because": "照会中""#))

    stage.now = { Instant(secondsSinceEpoch: 1_795_132_800 + 60 * 86_400) }
    let later = check(in: stage)
    #expect(rules(of: later) == ["ORG04", "PRF14", "CHK01"])
    #expect(later.output.contains("PRF14 unit:plant"))
    #expect(try succeed("check allowed --format csv", in: stage).output.contains("expired"))
    try succeed("check disallow PRF14 unit:plant", in: stage)
    #expect(rules(of: check(in: stage)) == ["ORG04", "PRF14"])
  }

  @Test func `a rule as a whole can be allowed, and what matches nothing is told`() throws {
    let stage = try quarter(units: true)
    try succeed("check allow PRF14 * --reason 集計前 --until 2026-12-31", in: stage)
    #expect(rules(of: check(in: stage)) == ["ORG04"])
    for scope in ["it", "plant"] {
      for rating in ["5.1.3.3-1"] {
        _ = assess("score add \(rating) --scope unit:\(scope)", in: stage)
        try succeed("score set \(rating) --scope unit:\(scope) --tier 1", in: stage)
      }
    }
    #expect(rules(of: check(in: stage)) == ["ORG04", "CHK02"])
  }

  @Test(arguments: [
    ("PRF99 a --reason x --until 2026-12-31", "there is no such rule"),
    ("CHK01 * --reason x --until 2026-12-31", "what is said of allowances cannot be let pass"),
    ("PRF14 unit:plan --reason x --until 2026-12-31", "did you mean 'unit:plant'?"),
    ("PRF14 5.1 --reason x --until 2026-12-31", "PRF14 has found nothing of this"),
    ("PRF14 unit:plant --until 2026-12-31", "--reason: this option is required"),
    ("PRF14 unit:plant --reason x", "--until: this option is required"),
    ("PRF14 unit:plant --reason x --until 2026-11-19", "cannot be let pass until 2026-11-19"),
    ("PRF14 unit:plant --reason x --until 2028-01-01", "give a day from 2026-11-20 to 2027-12-25"),
    ("PRF14 unit:plant --reason x --until 明日", "this is not a date"),
  ])
  func `an allowance that makes no sense is refused`(words: String, error: String) throws {
    let stage = try quarter(units: true)
    let run = assess("check allow \(words)", in: stage)
    #expect(run.status == .badInput || run.status == .badUsage)
    #expect(run.errors.contains(error), "\(run.errors)")
    #expect(!(try succeed("check allowed --format csv", in: stage).output.contains("PRF")))
  }

  @Test func `what was never allowed cannot be taken off`() throws {
    let stage = try quarter(units: true)
    try succeed("check allow PRF14 unit:plant --reason x --until 2026-12-31", in: stage)
    let run = assess("check disallow PRF14 unit:plan", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("did you mean 'PRF14 unit:plant'?"), "\(run.errors)")
  }

  @Test func `two catalogues that ask the same are held against each other`() throws {
    let stage = try quarter()
    let crosswalk = try TemporaryFolder.path + "/pair.yaml"
    try Self.crosswalk.write(toFile: crosswalk, atomically: true, encoding: .utf8)
    for catalog in ["nist-csf-2.0", crosswalk] { try succeed("catalog load \(catalog)", in: stage) }
    try succeed(
      "period open 2026Q3 --catalog nisc-guideline-2023 --catalog nist-csf-2.0", in: stage)
    for (control, tier) in [("5.1.3.3-1", 4), ("PR.DS-11", 2), ("PR.DS-10", 1)] {
      try succeed("score set \(control) --tier \(tier) --period 2026Q3", in: stage)
    }
    let found = check("--rule PRF12 --period 2026Q3", in: stage).output
    #expect(found.contains("5.1.3.3-1") && found.contains("nist-csf-2.0/PR.DS-11"))
    #expect(!found.contains("PR.DS-10"), "an edge of another kind links nothing")
  }

  private static let crosswalk = """
    format: 1
    kind: crosswalk
    id: pair
    edition: "1"
    title: {ja: 対応, en: Pair}
    issuer: {ja: 試験, en: Tests}
    source: {document: 試験, section: "1"}
    decided: "2026-01-01"
    status: {ja: 試験のための対応, en: Made for tests}
    from: nisc-guideline-2023
    to: nist-csf-2.0
    judged-by: {ja: 試験, en: Tests}
    edges:
      - {from: 5.1.3.3-1, to: PR.DS-11, kind: same, reason: {ja: 同じ, en: The same}}
      - {from: 5.1.3.3-1, to: PR.DS-10, kind: overlaps, reason: {ja: 一部, en: In part}}
    """
}
