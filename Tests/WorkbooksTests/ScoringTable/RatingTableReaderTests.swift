import ProfileModel
import Testing

@testable import Sheets
@testable import Workbooks

/// Tables with our own headings.
@Suite struct RatingTableReaderTests {
  @Test func `a row is read by the titles of its columns, in any width`() throws {
    let found = try SampleQuestions.read(
      """
      証跡,対策項目ＩＤ,範囲,評価,ティア,理由,回答日,証跡の種類
      規程,５.１-２,浄水場,採用,３,定めた,2026/11/01,運用記録
      """)
    let row = try #require(found.rows.first)
    #expect(found.issue == nil)
    #expect(row.base == nil)
    #expect(row.rating.key == SampleScoring.key("5.1-2"))
    #expect(row.rating.answer == .adopted(.tier(3)))
    #expect(row.rating.reason == "定めた")
    #expect(row.rating.answeredOn == CivilDate(year: 2026, month: 11, day: 1))
    #expect(row.rating.evidence == [Evidence(title: "規程", grade: .record)])
    #expect(row.parts == [.answer, .evidence])
    #expect(row.place(of: .answer).description == "t.csv:2")
  }

  @Test(arguments: [
    ("answer\nunit:plant,対象外", Answer.notApplicable),
    ("answer\nunit:plant,not-adopted", .notAdopted), ("answer\nunit:plant,わからない", .unknown),
    ("answer\nunit:plant,3 運用・定期見直し", .adopted(.tier(3))),
    ("tier\nunit:plant,Tier 2", .adopted(.tier(2))),
    ("tier\nunit:plant,対象外", .notApplicable),
    ("answer,tier\nunit:plant,採用,4", .adopted(.tier(4))),
    (
      "items\nunit:plant,5.1-1.i1=FI; 5.1-1.i2=一部実施",
      .adopted(.items(["5.1-1.i1": .full, "5.1-1.i2": .partial]))
    ),
    ("answer,items\nunit:plant,adopted,5.1-1.i1=NI", .adopted(.items(["5.1-1.i1": .none]))),
    ("answer\nunit:plant,未回答", .unanswered), ("answer,remark\nunit:plant,,見た", .unanswered),
  ])
  func `an answer is read from whichever column gives it`(
    _ text: String, _ expected: Answer
  ) throws {
    let found = try SampleQuestions.read("control,scope," + text.replacing("\n", with: "\n5.1-2,"))
    #expect(found.rows.map(\.rating.answer) == [expected])
  }

  @Test(arguments: [
    ("answer\n採用", "'adopted' alone does not say how far it has come"),
    ("answer,tier\n対象外,3", "rating, tier and check items of this row say different things"),
    ("tier,items\n3,5.1-1.i1=FI", "rating, tier and check items of this row say different things"),
    ("answer\n5", "the rating '5' is none of the choices"),
    ("items\n5.1-1.i1=はい", "'5.1-1.i1=はい' is not the answer to a check item"),
    ("evidence_date\n2026-01-01", "a piece of evidence has no title"),
    ("evidence,evidence_grade\n規程,紙", "'紙' is no kind of evidence"),
    ("evidence,sha256\n規程,0123", "this is not a SHA-256"),
    ("draft\n来期", "'来期' is not a period"),
    ("remark\n〃", "found '〃': expected the value itself"),
    ("review_on\n来月", "found '来月': expected a date such as 2026-11-20"),
    ("anser\n3", "the column 'anser' is unknown"),
  ])
  func `what cannot be read is told with its line`(_ text: String, _ what: String) throws {
    let problems = try SampleQuestions.problems(
      "control," + text.replacing("\n", with: "\n5.1-2,"))
    #expect(problems.map(\.what.english) == [what])
    #expect(problems.allSatisfy { $0.place.name == "t.csv" })
  }

  @Test(arguments: [
    ("5.1-1,", Scope.organisation), ("5.1-2,", .unit("plant")), ("5.2-1,", .organisation),
    ("5.2-10,系統監視", .system("scada")), ("5.2-1,組織全体", .organisation),
    ("guide/5.1-2,Unit:plant", .unit("plant")),
  ])
  func `without a scope the only question is meant, or that of the organisation`(
    _ text: String, _ expected: Scope
  ) throws {
    let found = try SampleQuestions.read("control,scope,tier\n\(text),3")
    #expect(found.rows.map(\.rating.key.scope) == [expected])
  }

  @Test func `one of several scopes has to be named`() throws {
    let problems = try SampleQuestions.problems("control,tier\n5.2-10,3")
    #expect(problems.map(\.what.english) == ["the scope is missing"])
    #expect(problems.map(\.remedy.english) == ["write one of unit:plant, system:scada"])
    let unknown = try SampleQuestions.problems("control,scope,tier\n5.2-10,港,3")
    #expect(unknown.map(\.what.english) == ["the scope '港' is not known"])
  }

  @Test func `a name that two scopes have is told to be ambiguous, with their ids`() throws {
    let register = try SampleScoring.register()
    let twin = OrganisationUnit(id: "second", name: "浄水場", roles: ["ot"])
    let asked = AskedQuestions(
      period: try #require(PeriodID("2026Q3")), workspace: "abcd",
      register: OrganisationRegister(
        kind: .operator, organisation: register.organisation, units: [SampleScoring.plant, twin],
        services: register.services, systems: register.systems),
      sets: [SampleScoring.set], asked: [SampleScoring.key("5.2-10")])
    let text = try CSVFile.parse("control,scope,tier\n5.2-10,浄水場,3", path: "t.csv")
    let failure = #expect(throws: Failure.self) {
      try RatingTableReader.read(.text(text), for: asked)
    }
    #expect(failure?.problems.map(\.what.english) == ["2 scopes have the name '浄水場'"])
    #expect(failure?.problems.map(\.remedy.english) == ["write one of unit:plant, unit:second"])
  }

  @Test func `rows that only name evidence again add to it`() throws {
    let found = try SampleQuestions.read(
      "control,tier,evidence,evidence_grade\n5.1-2,3,規程,document\n5.1-2,,記録,record\n")
    #expect(found.rows.map(\.rating.evidence.count) == [2])
    #expect(found.rows.first?.rating.evidence.map(\.grade) == [.document, .record])
  }

  @Test func `blank rows and dashes say nothing`() throws {
    let found = try SampleQuestions.read(
      "control,answer,remark,evidence\n,,,\n5.1-2,,,\n5.1-1,3,－,該当なし\n")
    #expect(found.rows.map(\.rating.key.control) == ["5.1-2", "5.1-1"])
    #expect(found.rows.last?.rating.remark == nil)
    #expect(found.rows.first?.rating == Rating(SampleScoring.key("5.1-2")))
  }

  @Test func `a row without a control is told where it holds something`() throws {
    let problems = try SampleQuestions.problems("control,answer\n,3\n")
    #expect(problems.map(\.what.english) == ["a row without a control ID is filled in"])
  }

  @Test func `parts whose columns are missing are not spoken of`() throws {
    let found = try SampleQuestions.read("control,reason,evidence_date,owner\n5.1-2,なぜ,,佐藤\n")
    #expect(found.rows.map(\.parts) == [[.owner]])
  }

  @Test func `a table says for which period it is`() throws {
    let found = try SampleQuestions.read("control,tier,period,workspace\n5.1-2,3,2026Q2,ffff\n")
    #expect(found.issue?.period.description == "2026Q2")
    #expect(found.issue?.workspace == "ffff")
    #expect(found.rows.map(\.base) == [nil])
    let mixed = try SampleQuestions.problems(
      "control,tier,period\n5.1-2,3,2026Q2\n5.1-1,3,2026Q3\n")
    #expect(
      mixed.map(\.what.english) == [
        "period or workspace differ from those of an earlier row (on line 2)"
      ])
  }
}
