import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// The table of plan documents, out and back in.
@Suite(.temporaryFolder) struct ContinuityPlanTableTests {
  private static let names = RegisteredNames([
    .planKind: ["cp", "bcp"], .service: ["grid", "generation"], .system: ["scada"],
    .requirement: ["K3-2", "K4-1", "K5-3"],
  ])

  private static var plans: [ContinuityPlan] {
    var plan = ContinuityPlan(id: "CP-1", name: "=初動対応要領")
    (plan.kinds, plan.services, plan.systems) = (["bcp", "cp"], ["generation", "grid"], ["scada"])
    (plan.version, plan.owner, plan.kept) = ("第3版", "統括室", "文書管理 12")
    (plan.trigger, plan.decider, plan.note) = ("重大な障害", "本部長", "備考")
    (plan.date, plan.review) = (CivilDate("2026-04-01"), CivilDate("2027-03-31"))
    plan.clauses = [
      .init("K3-2", clause: "第4章3(2)", extent: .procedures, note: "別表1"),
      .init("K4-1", clause: "第5章", extent: .written),
    ]
    return [plan, ContinuityPlan(id: "rules", name: "保安規程")]
  }

  private static func read(
    _ text: String, over stored: [ContinuityPlan] = []
  ) throws -> [ContinuityPlan] {
    let path = try TemporaryFolder.path + "/plans.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try ContinuityPlanTableReader.plans(
      in: try ContinuityPlanTableReader.table(in: path), over: stored, among: names)
  }

  @Test func `what goes out as CSV comes back the same`() throws {
    #expect(try Self.read(ContinuityPlanTable.csv(Self.plans)) == Self.plans)
  }

  @Test(arguments: Language.allCases)
  func `what goes out as a workbook comes back the same`(_ language: Language) throws {
    let content = ContinuityPlanTable.workbook(
      Self.plans, of: Organisation(name: "みほん電力", label: nil),
      at: Instant(secondsSinceEpoch: 1_795_192_200), offset: 0, in: language)
    let path = try TemporaryFolder.path + "/plans.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .replace)
    #expect(try WorkbookStructure.faults([path]) == [])
    let table = try ContinuityPlanTableReader.table(in: path)
    #expect(
      try ContinuityPlanTableReader.plans(in: table, over: [], among: Self.names) == Self.plans)
  }

  @Test func `words of people are understood, a missing column keeps, hand-overs stay`() throws {
    var stored = Self.plans[0]
    stored.handOvers = [.init(to: "rules")]
    let read = try Self.read(
      """
      文書ID,名称,日付,所管,要件,条項,あるもの
      ＣＰ-1,新しい名称,2026年10月1日,-,Ｋ3-2,第4章,手順・責任者・連絡先あり
      CP-1,,,,K5-3,第6章,記載

      """, over: [stored])
    let plan = try #require(read.first)
    #expect(plan.name == "新しい名称" && plan.date == CivilDate("2026-10-01") && plan.owner == nil)
    #expect(plan.version == "第3版" && plan.kinds == ["bcp", "cp"])
    #expect(plan.handOvers == stored.handOvers)
    #expect(plan.clauses.map(\.requirement) == ["K3-2", "K5-3"])
    #expect(plan.clauses.map(\.extent) == [.procedures, .written])
    let kept = try Self.read("id,name\nCP-1,名\n", over: [stored])
    #expect(kept.first?.clauses == stored.clauses, "a table without clauses keeps them")
  }

  @Test func `all that is wrong with rows is told at once`() throws {
    let text = """
      id,name,kinds,date,services,requirement,clause,extent,clause_note
      a b,名,,,,,,,
      p,,drp,2026-02-30,gird,K9-9,,maybe,
      q,名,cp,,,K3-2,1,written,
      q,別の名,,,,K3-2,1,written,
      q,,,,,,,,
      r,名,,,,,第4章,,

      """
    let failure = #expect(throws: Failure.self) { try Self.read(text) }
    let told = (failure?.problems ?? []).map { problem in
      let line = problem.place.description.split(separator: ":").last ?? ""
      return "\(line): \(problem.what.english)"
    }
    #expect(
      told == [
        "2: 'a b' cannot be used as document id",
        "3: the name is missing",
        "3: there is no kind of plan 'drp'",
        "3: there is no service 'gird'",
        "3: found '2026-02-30': expected a date such as 2026-11-20",
        "3: there is no requirement 'K9-9'",
        "3: the clause is missing",
        "3: 'maybe' cannot be used",
        "5: the same document says otherwise on line 4",
        "5: the same clause for the requirement 'K3-2' stands twice",
        "6: the document id 'q' stands twice",
        "7: it does not say which requirement the clause holds",
      ])
  }

  @Test(arguments: [
    "", "id\n", "id,id,name\nx,y,z\n", "name\nx\n", "\u{0}\u{1}", "id,name\n\"x", "<html></html>",
  ])
  func `what is no such table is refused`(_ text: String) {
    #expect(throws: Failure.self) { try Self.read(text) }
  }
}
