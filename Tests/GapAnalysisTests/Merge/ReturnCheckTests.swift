import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct ReturnCheckTests {
  @Test func `a file issued here for this period is taken in`() throws {
    let file = try Self.file(try Self.issue(), [Self.row("1"), Self.row("2", .unit("plant"))])
    #expect(try Self.problems([file]) == [])
  }

  @Test func `a table of somebody else's is looked at by its rows alone`() throws {
    #expect(try Self.problems([try Self.file(nil, [Self.row("1")])]) == [])
  }

  @Test(arguments: [
    (
      Said(workspace: "ffff"),
      "it was issued by another workspace, that of 'みほん'; this is that of 'みほん'"
    ),
    (Said(period: "2026Q2"), "it asks about 2026Q2, and this import is into 2026Q3"),
    (Said(edition: "2", digest: "dddd"), "it was issued with house@2, and 2026Q3 rests on house@1"),
    (
      Said(digest: "dddd"),
      "it was issued with house@1, and 2026Q3 rests on house@1 (the same edition, with other content)"
    ),
    (Said(catalog: "other"), "it was issued with other@1, which 2026Q3 does not ask about"),
  ])
  func `a file of elsewhere is refused by name and not looked into`(
    _ said: Said, _ expected: String
  ) throws {
    let file = try Self.file(try Self.issue(said), [Self.row("no such control")])
    let problems = try Self.problems([file])
    #expect(problems.map(\.what.english) == [expected])
    #expect(problems.map(\.place.description) == ["a.xlsx › 管理情報!B3"])
  }

  @Test(arguments: [
    ("2026Q1", "take it in with '--period 2026Q1', or leave it out"),
    ("2026Q2", "leave it out (2026Q2 is not open)"),
  ]) func `another period is suggested only where it is open`(
    _ period: String, _ remedy: String
  ) throws {
    let file = try Self.file(try Self.issue(Said(period: period)), [])
    #expect(try Self.problems([file]).map(\.remedy.english) == [remedy])
  }

  @Test func `a closed period takes nothing in`() throws {
    let problems = try Self.problems([try Self.file(nil, [Self.row("1")])], isClosed: true)
    #expect(problems.map(\.what.english) == ["this period is closed"])
    #expect(problems.first?.remedy.english.contains("assess period reopen 2026Q3") == true)
  }

  @Test(
    arguments: [
      (
        row("1", catalog: "hause"), "2026Q3 does not ask about the catalogue 'hause'",
        "did you mean 'house'?"
      ),
      (row("alfa"), "house@1 has no control 'alfa'", "did you mean 'alpha'?"),
      (
        row("somewhere else"), "house@1 has no control 'somewhere else'",
        "'assess catalog show house' lists what there is"
      ),
      (row("1", .unit("plnt")), "the scope 'unit:plnt' is not registered", "did you mean 'plant'?"),
      (
        row("1", .system("erp")), "the scope 'system:erp' is not registered",
        "'assess org system list' lists what there is"
      ),
      (
        row("1", .unit("plant")), "1 is not asked about 'unit:plant'",
        "add it first with 'assess score add 1 --scope unit:plant', or take the row out"
      ),
    ] as [(ScoringReturn.Row, String, String)])
  func `a row that answers no question is told`(
    _ row: ScoringReturn.Row, _ what: String, _ remedy: String
  ) throws {
    let problems = try Self.problems([try Self.file(nil, [row])])
    #expect(problems.map(\.what.english) == [what])
    #expect(problems.map(\.remedy.english) == [remedy])
    #expect(problems.map(\.place) == [row.place(of: .answer)])
  }

  @Test func `two rows of one question in a file are told`() throws {
    let file = try Self.file(nil, [Self.row("1", line: 2), Self.row("1", line: 5)])
    let problems = try Self.problems([file])
    #expect(problems.map(\.what.english) == ["there are two rows for 1"])
    #expect(problems.map(\.place.description) == ["a.csv:5"])
    #expect(problems.first?.remedy.english == "keep one, here or on line 2")
  }

  @Test func `all files are looked at before anything is said`() throws {
    let said = Said(period: "2026Q2")
    let files = [
      try Self.file(try Self.issue(said), []), try Self.file(nil, [Self.row("9"), Self.row("8")]),
    ]
    #expect(try Self.problems(files).count == 3)
  }

  @Test(arguments: [Answer.notApplicable, .notAdopted])
  func `who sets a control aside has to say why`(_ answer: Answer) throws {
    let stage = MergeStage()
    let bare = stage.issue("a.xlsx", [.first]) { $0.answer = answer }
    let problems = try Self.check().problems(in: try stage.merged([bare]).edits)
    #expect(
      problems.map(\.what.english) == ["'\(answer.kind.readable.english)' has no reason"])
    #expect(problems.map(\.place.description) == ["a.xlsx:2"])
    let told = stage.issue("a.xlsx", [.first]) {
      $0.answer = answer
      $0.reason = "該当する設備がない"
    }
    #expect(try Self.check().problems(in: try stage.merged([told]).edits) == [])
  }

  @Test(
    arguments: [
      (.adopted(.tier(5)), "there is no tier 5"), (.adopted(.tier(0)), "there is no tier 0"),
      (.adopted(.items(["1-b": .full])), "'1' has no check item '1-b'"),
    ] as [(Answer, String)])
  func `an answer that the catalogue does not know is told`(
    _ answer: Answer, _ what: String
  ) throws {
    let stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) {
      $0.answer = answer
      $0.remark = "見た"
    }
    let problems = try Self.check().problems(in: try stage.merged([file]).edits)
    #expect(problems.map(\.what.english) == [what])
  }

  @Test func `what the store left unexplained is not the file's fault`() throws {
    let stage = MergeStage([Rating(.first, answer: .notApplicable)])
    let file = stage.issue("a.xlsx") { $0.remark = "見た" }
    #expect(try Self.check().problems(in: try stage.merged([file]).edits) == [])
  }

  // MARK: Samples

  struct Said: Sendable {
    var workspace = "abcd"
    var period = "2026Q3"
    var catalog = "house"
    var edition = "1"
    var digest = "cccc"
  }

  private static func issue(_ said: Said = Said()) throws -> ScoringReturn.Issue {
    ScoringReturn.Issue(
      workspace: said.workspace, organisation: "みほん",
      period: try #require(PeriodID(said.period)),
      catalogs: [
        LoadedCatalog(
          id: said.catalog, edition: said.edition, kind: "controls", digest: said.digest)
      ],
      place: .cell("B3", sheet: "管理情報", of: "a.xlsx"))
  }

  private static func file(
    _ issue: ScoringReturn.Issue?, _ rows: [ScoringReturn.Row]
  ) throws -> ScoringReturn {
    ScoringReturn(file: issue == nil ? "a.csv" : "a.xlsx", issue: issue, rows: rows)
  }

  private static func row(
    _ control: String, _ scope: Scope = .organisation, catalog: String = "house",
    answer: Answer = .unknown, line: Int = 2
  ) -> ScoringReturn.Row {
    ScoringReturn.Row(
      Rating(RatingKey(catalog: catalog, control: control, scope: scope), answer: answer),
      parts: [.answer], base: nil, at: .line(line, of: "a.csv"))
  }

  private static func problems(
    _ files: [ScoringReturn], isClosed: Bool = false
  ) throws -> [Problem] {
    try check(isClosed: isClosed).problems(in: files)
  }

  private static func check(isClosed: Bool = false) throws -> ReturnCheck {
    let catalog = LoadedCatalog(id: "house", edition: "1", kind: "controls", digest: "cccc")
    let name = Text(ja: "一", en: "One")
    let set = ControlSet(
      catalog: catalog, title: name,
      scale: TierScale(
        name: "tiers@1",
        levels: (1...4).map {
          .init(tier: $0, name: name, evidence: 0, effectiveness: 0, support: 0, matrix: 1)
        }),
      groups: [ControlGroup(id: "g", within: nil, title: name)],
      controls: [
        Control(id: "1", group: "g", title: name, items: [.init(id: "1-a", level: 2)]),
        Control(id: "2", group: "g", title: name),
        Control(id: "alpha", group: "g", title: name),
      ])
    let id = try #require(PeriodID("2026Q3"))
    let instant = Instant(secondsSinceEpoch: 0)
    let period = Period(
      id: id, days: FiscalCalendar.april.days(of: id), opened: instant,
      asked: [AskedCatalog(catalog, controls: "ffff")],
      closing: isClosed ? Period.Closing(time: instant, snapshot: "eeee") : nil)
    let register = OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "みほん"),
      units: [OrganisationUnit(id: "plant", name: "工場", roles: [])], services: [], systems: [])
    return ReturnCheck(
      workspace: "abcd", register: register, period: period, sets: [set],
      asked: [
        RatingKey(catalog: "house", control: "1"),
        RatingKey(catalog: "house", control: "2", scope: .unit("plant")),
      ], open: Set(["2026Q1", "2026Q3"].compactMap { PeriodID($0) }))
  }
}
