import Files
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A small profile that has one of everything a scoring sheet can show.
enum SampleScoring {
  static let scale = TierScale(
    name: "test@1",
    levels: [
      level(1, Text(ja: "Tier 1 場当たり", en: "Tier 1 Ad hoc"), 0),
      level(2, Text(ja: "Tier 2 整備済み", en: "Tier 2 Prepared"), 1),
      level(3, Text(ja: "Tier 3 運用・定期見直し", en: "Tier 3 Regularly reviewed"), 2),
      level(4, Text(ja: "Tier 4 適時見直し", en: "Tier 4 Adjusted in time"), 2),
    ])

  private static func level(_ tier: Int, _ name: Text, _ evidence: Int) -> TierScale.Level {
    TierScale.Level(
      tier: tier, name: name, evidence: evidence, effectiveness: tier * 20, support: tier - 1,
      matrix: min(tier, 3))
  }

  static let items = [
    Control.Item(id: "5.1-1.i1", level: 2), Control.Item(id: "5.1-1.i2", level: 3),
  ]

  static let set = ControlSet(
    catalog: LoadedCatalog(id: "guide", edition: "2023", kind: "controls", digest: "d1gest"),
    title: Text(ja: "指針", en: "Guideline"), scale: scale,
    groups: [
      ControlGroup(id: "5.1", within: nil, title: Text(ja: "組織的対策", en: "Organisation")),
      ControlGroup(id: "5.2", within: nil, title: Text(ja: "人的対策", en: "People")),
    ],
    controls: [
      Control(
        id: "5.1-1", group: "5.1", title: Text(ja: "資産目録", en: "Asset register"), items: items),
      Control(id: "5.1-2", group: "5.1", title: Text(ja: "構成図", en: "Diagrams")),
      Control(id: "5.2-1", group: "5.2", title: Text(ja: "教育", en: "Training")),
      Control(id: "5.2-10", group: "5.2", title: Text(ja: "演習", en: "Exercises")),
    ])

  static let texts: [String: [String: ControlTexts]] = [
    "guide": [
      "5.1-1": ControlTexts(
        question: Text(ja: "資産目録を最新に保っていますか。", en: "Is the asset register up to date?"),
        tiers: [
          1: Text(ja: "目録がない。", en: "There is none."),
          2: Text(ja: "主要なものだけある。", en: "The main ones."),
          3: Text(ja: "全資産がある。", en: "All assets."),
          4: Text(ja: "変化のたびに直す。", en: "With every change."),
        ],
        evidence: Text(ja: "資産目録、棚卸し記録", en: "Register, stocktaking"),
        items: [
          "5.1-1.i1": Text(ja: "項目を決めていますか。", en: "Are the fields set?"),
          "5.1-1.i2": Text(ja: "漏れなく載せていますか。", en: "Is it complete?"),
        ]),
      "5.1-2": ControlTexts(question: Text(ja: "構成図がありますか。", en: "Are there diagrams?")),
    ]
  ]

  static let plant = OrganisationUnit(
    id: "plant", name: "浄水場", roles: ["ot"], owner: "山田 太郎")

  static func register() throws -> OrganisationRegister {
    let base = try SampleRegister.register()
    return OrganisationRegister(
      kind: .operator, organisation: base.organisation, units: [plant], services: base.services,
      systems: base.systems)
  }

  static func key(
    _ control: String, _ scope: Scope = .unit("plant"), _ catalog: String = "guide"
  ) -> RatingKey {
    RatingKey(catalog: catalog, control: control, scope: scope)
  }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  /// Open, answered by tier, carried over, declined.
  static func ratings() throws -> [Rating] {
    var answered = Rating(key("5.1-2"), answer: .adopted(.tier(3)))
    answered.respondent = "佐藤"
    answered.answeredOn = try day("2026-11-02")
    answered.remark = "=図は2枚"
    answered.evidence = [
      Evidence(
        title: "構成図 第3版", grade: .document, place: "共有/図面", date: try day("2026-10-01"),
        validUntil: try day("2027-09-30"), digest: String(repeating: "ab", count: 32)),
      Evidence(title: "点検記録", grade: .record, date: try day("2026-10-20")),
    ]
    var carried = Rating(key("5.2-1"), answer: .adopted(.tier(2)))
    carried.answeredOn = try day("2026-08-01")
    carried.respondent = "鈴木"
    carried.draft = RatingDraft(
      period: try #require(PeriodID("2026Q2")), sources: [RatingDraft.Source(key("5.2-1"))])
    var declined = Rating(key("5.2-10"), answer: .notApplicable)
    declined.approver = "部長"
    declined.reviewOn = try day("2027-03-31")
    return [Rating(key("5.1-1")), answered, carried, declined]
  }

  static let issue = ScoringWorkbook.Issue(
    time: Instant(secondsSinceEpoch: 1_795_192_200), offset: 9 * 3600,
    journal: String(repeating: "0123456789abcdef", count: 4), workspace: "w0rkspace")

  static func workbook(
    _ ratings: [Rating]? = nil, sets: [ControlSet] = [set], language: Language = .japanese,
    texts: [String: [String: ControlTexts]] = texts
  ) throws -> ScoringWorkbook {
    let ratings = try ratings ?? Self.ratings()
    let days = try day("2026-10-01")...day("2026-12-31")
    let profile = Profile(
      period: try #require(PeriodID("2026Q3")), days: days, asOf: days.upperBound, sets: sets,
      ratings: ratings)
    let asked = ratings.enumerated().map { index, rating in
      var previous: Rating? = Rating(rating.key, answer: .adopted(.tier(2)))
      if rating.answer == .unanswered { previous = nil }
      return (
        rating.key,
        ScoringWorkbook.Asked(revision: 100 + index, digest: "sha\(index)", previous: previous)
      )
    }
    return ScoringWorkbook(
      profile, asked: Dictionary(uniqueKeysWithValues: asked), texts: texts,
      register: try register(),
      request: ScoringWorkbook.Request(
        unit: plant, due: try day("2026-12-10"), contact: "リスク管理室 内線1234"),
      issue: issue, language: language)
  }

  /// The workbook as a file of a test.
  static func file(_ workbook: ScoringWorkbook) throws -> String {
    let path = try TemporaryFolder.path + "/sheet.xlsx"
    try WorkbookWriter.write(workbook.content, to: path, existing: .replace)
    return path
  }

  /// What is read of a workbook that nobody touched.
  static func returned(_ workbook: ScoringWorkbook) throws -> ScoringReturn {
    try ScoringSheetReader.read(WorkbookReader.read(file(workbook)))
  }
}
