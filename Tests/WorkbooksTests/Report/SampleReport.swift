import Files
import GapAnalysis
import ProfileModel
import Reports
import Sheets
import TestSupport
import Testing
import Wording

@testable import Workbooks

/// A report like that for a board, of as many controls and quarters as a test wants.
struct SampleReport {
  var controls = 24
  var quarters = 8
  /// What the remark of the first row of the plan says.
  var remark = "=HYPERLINK(\"x\")"

  static func share(_ part: Int, _ whole: Int) -> ReportValue {
    Share(part, of: whole).map { .share($0...$0) } ?? .missing(.uncomputable)
  }

  static func span(_ low: Int, _ high: Int, of whole: Int) -> ReportValue {
    guard let low = Share(low, of: whole), let high = Share(high, of: whole) else {
      return .missing(.uncomputable)
    }
    return .share(low...high)
  }

  private static func head() throws -> ReportHead {
    ReportHead(
      organisation: "みほん電力株式会社(架空)", period: try #require(PeriodID("2026Q3")),
      label: Text(ja: "TLP:AMBER・関係者限り", en: "TLP:AMBER, restricted"), snapshot: nil,
      journal: "0123456789abcdef0123", workspace: "workspace",
      made: Instant(secondsSinceEpoch: 1_795_192_200), offset: 32_400)
  }

  // MARK: Facts

  private var keyFigures: ReportTable {
    ReportTable(
      [.init("item", .text), .init("now", .integer), .init("before", .integer)],
      rows: [
        .init("gaps", ["now": .integer(12), "before": .integer(15)]),
        .init("unanswered", ["now": .integer(3), "before": .missing(.unknown)], tone: .warning),
        .init("late", ["now": .integer(1), "before": .integer(0)], tone: .problem),
      ])
  }

  static let functions = [
    "GV ガバナンス", "ID 識別", "PR 防御", "DE 検知", "RS 対応", "RC 復旧", "SC サプライチェーン", "OT 制御システム",
  ]

  private var profile: ReportTable {
    ReportTable(
      [
        .init("group", .text), .init("current", .tier), .init("target", .tier),
        .init("previous", .tier), .init("share", .share), .init("t1", .integer),
        .init("t2", .integer), .init("t3", .integer), .init("t4", .integer),
      ],
      rows: Self.functions.enumerated().map { index, name in
        .init(
          "g\(index)",
          [
            "group": .text(name), "current": .tier(1 + index % 3...1 + index % 3),
            "target": .tier(3...3),
            "previous": index == 2 ? .missing(.unknown) : .tier(1 + index % 2...1 + index % 2),
            "share": index == 3
              ? Self.span(2, 5, of: 9) : Self.share(index + 1, 9),
            "t1": .integer(index), "t2": .integer(3), "t3": .integer(8 - index), "t4": .integer(1),
          ], tone: index == 4 ? .strong : .plain)
      })
  }

  private var gaps: ReportTable {
    ReportTable(
      [
        .init("number", .text), .init("control", .text), .init("current", .tier),
        .init("target", .tier), .init("gap", .amount(decimals: 2)), .init("verdict", .code),
        .init("services", .text), .init("due", .date), .init("reason", .text),
      ],
      rows: (0..<controls).map { index in
        let tones: [ReportTone] = [.plain, .good, .warning, .problem, .muted]
        var row = ReportTable.Row(
          "C-\(index + 1)",
          [
            "number": .text("\(index / 10 + 1)-\(index % 10 + 1)"),
            "control": .text("外部委託先の情報セキュリティ対策の実施状況を契約に基づいて定期的に確認している(\(index + 1))"),
            "current": .tier(1...2), "target": .tier(3...3),
            "gap": index % 5 == 0
              ? .amount(0.25...1.5, decimals: 2) : .amount(Double(index) / 7, decimals: 2),
            "verdict": .code("gap", Text(ja: "差異あり", en: "gap")),
            "services": .list(["grid", "heat"]),
            "due": .date(CivilDate(firstOf: 1 + index % 12, year: 2027)),
            "reason": .wording(
              Text(ja: "業務影響が大きく、目標まで二段階の開きがあるため", en: "It matters and is two tiers away")),
          ], depth: index % 6 == 0 ? 0 : 1)
        if index < 5 { row.tones = ["verdict": tones[index]] }
        return row
      })
  }

  private var trend: ReportTable {
    ReportTable(
      [
        .init("quarter", .text), .init("share", .share), .init("target", .share),
        .init("cost", .money),
      ],
      rows: (0..<quarters).map { index in
        .init(
          "q\(index)",
          [
            "quarter": .text("\(2020 + index / 4)Q\(index % 4 + 1)"),
            "share": index == 1 ? .missing(.unknown) : Self.share(index % 9 + 1, 10),
            "target": Self.share(8, 10), "cost": .money(1_234_000 * (index + 1)),
          ])
      })
  }

  var plan: ReportTable {
    let states = ReportEntry.choice([
      .init("open", Text(ja: "未着手", en: "Not begun")),
      .init("running", Text(ja: "実施中", en: "Running")),
      .init("done", Text(ja: "完了", en: "Done")),
    ])
    let rows: [ReportTable.Row] = (0..<4).map { index in
      .init(
        "A-\(index + 1)",
        [
          "title": .text("ログの集中監視を始める"), "cost": .money(10_000_000 * (index + 1)),
          "state": index == 0
            ? .code("running", Text(ja: "実施中", en: "Running")) : .missing(.nothing),
          "spent": index == 0 ? .money(1_234_567) : .missing(.nothing),
          "finished": index == 1
            ? .date(CivilDate(firstOf: 4, year: 2026)) : .missing(.nothing),
          "count": .integer(index), "remark": index == 0 ? .text(remark) : .missing(.nothing),
        ], revision: 7 + index)
    }
    let total = ReportTable.Row(
      "total", ["title": .wording(Text(ja: "合計", en: "Total")), "cost": .money(100_000_000)],
      tone: .total)
    return ReportTable(
      [
        .init("id", .text), .init("title", .text), .init("cost", .money),
        .init("state", .code, entry: states),
        .init("spent", .money, entry: .money), .init("finished", .date, entry: .date),
        .init("count", .integer, entry: .integer), .init("remark", .text, entry: .text),
      ], rows: rows + [total])
  }

  var facts: ReportFacts {
    var facts = ReportFacts()
    facts.sentences["verdict"] = [
      .init(
        Text(ja: "目標との差は12項目で、前の四半期より3項目減った。", en: "Twelve gaps, three fewer than before."), .strong
      ),
      .init(
        Text(
          ja:
            "未回答が3項目残り、うち1項目は重要サービスに関わるため、次の四半期までに担当部署が回答し、確認者が証跡を確かめたうえで取締役会に報告することが望ましい。判断に使う数値は最良と最悪の幅で示している。",
          en: "Three questions are open.")),
      .init(Text(ja: "予算の承認が要る。", en: "A budget is to be approved."), .warning),
    ]
    facts.tables = [
      "key": keyFigures, "profile": profile, "gaps": gaps, "trend": trend, "plan": plan,
    ]
    return facts
  }

  // MARK: Layout

  private static func columns(_ pairs: [(String, String, String)]) -> [ReportLayout.Column] {
    pairs.map { id, ja, en in
      .init(
        id: id, heading: Text(ja: ja, en: en), origin: Text(ja: "評価から計算", en: "From the ratings"),
        line: 1)
    }
  }

  private static var tables: [ReportLayout.Table] {
    [
      .init(
        id: "key", title: Text(ja: "主な指標", en: "Key figures"),
        data: Text(ja: "主な指標", en: "Key"),
        columns: columns([
          ("item", "指標", "Figure"), ("now", "現在", "Now"), ("before", "前期", "Before"),
        ]),
        rows: [
          "gaps": Text(ja: "目標との差", en: "Gaps"), "unanswered": Text(ja: "未回答", en: "Open"),
          "late": Text(ja: "期限超過", en: "Late"),
        ], line: 1),
      .init(
        id: "profile", title: Text(ja: "分類ごとのティア", en: "Tiers by group"),
        note: Text(
          ja: "幅のある値は、未回答を最悪と最良に置いたもの。", en: "Ranges put what is unanswered at worst and at best."),
        data: Text(ja: "プロファイル", en: "Profile"),
        columns: columns([
          ("group", "分類", "Group"), ("current", "現在", "Current"), ("target", "目標", "Target"),
          ("previous", "前期", "Previous"), ("share", "目標達成", "At target"), ("t1", "ティア1", "Tier 1"),
          ("t2", "ティア2", "Tier 2"), ("t3", "ティア3", "Tier 3"), ("t4", "ティア4", "Tier 4"),
        ]), line: 1),
      .init(
        id: "gaps", title: Text(ja: "ギャップ", en: "Gaps"), data: Text(ja: "ギャップ", en: "Gaps"),
        columns: columns([
          ("number", "番号", "Number"), ("control", "対策項目", "Control"), ("current", "現在", "Current"),
          ("target", "目標", "Target"), ("gap", "差異", "Gap"), ("verdict", "判定", "Verdict"),
          ("services", "サービス", "Services"), ("due", "期限", "Due"), ("reason", "理由", "Reason"),
        ]), line: 1),
      .init(
        id: "trend", title: Text(ja: "推移", en: "Trend"), data: Text(ja: "推移", en: "Trend"),
        columns: columns([
          ("quarter", "四半期", "Quarter"), ("share", "達成率", "Reached"), ("target", "目標", "Target"),
          ("cost", "費用", "Cost"),
        ]), line: 1),
      .init(
        id: "plan", title: Text(ja: "対応計画", en: "Plan"),
        note: Text(ja: "枠のあるセルだけを書き換えて返してください。", en: "Change the framed cells only."),
        data: Text(ja: "計画", en: "Plan"),
        columns: columns([
          ("id", "行ID", "Row ID"), ("title", "実施事項", "Action"), ("cost", "費用", "Cost"),
          ("state", "状況", "State"),
          ("spent", "支出", "Spent"), ("finished", "完了日", "Finished"), ("count", "件数", "Count"),
          ("remark", "備考", "Remark"),
        ]), line: 1),
    ]
  }

  private static func chart(
    _ kind: ReportLayout.Chart.Kind, _ title: Text, of table: String, by categories: String,
    _ series: [(String, ReportLayout.Chart.Series.Role)], height: Int = 14
  ) -> ReportLayout.Block {
    .chart(
      .init(
        id: "\(kind)", kind: kind, title: title, table: table, categories: categories,
        categoryTitle: Text(ja: "分類", en: "Group"), valueTitle: Text(ja: "値", en: "Value"),
        series: series.map { .init(column: $0.0, role: $0.1) }, height: height, line: 1))
  }

  private static var sheets: [ReportLayout.Sheet] {
    [
      .init(
        id: "summary", name: Text(ja: "総括", en: "Summary"),
        heading: Text(ja: "総括", en: "Summary"), fit: .page, grid: [26, 14, 14, 14, 14, 14, 14],
        blocks: [
          .sentences("verdict", title: Text(ja: "結論", en: "Verdict"), line: 1),
          .table("key", columns: ["item", "now", "before"], line: 1),
          chart(
            .columns, Text(ja: "費用の推移", en: "Cost"), of: "trend", by: "quarter",
            [("cost", .current)], height: 10),
        ], line: 1),
      .init(
        id: "profile", name: Text(ja: "プロファイル", en: "Profile"),
        heading: Text(ja: "現在・目標プロファイル", en: "Profiles"), fit: .wide,
        grid: [24, 12, 12, 12, 12, 10, 10, 10, 10],
        blocks: [
          .table(
            "profile",
            columns: ["group", "current", "target", "previous", "share", "t1", "t2", "t3", "t4"],
            line: 1),
          chart(
            .bars, Text(ja: "分類ごとの現在と目標", en: "Current and target"), of: "profile", by: "group",
            [("current", .current), ("target", .target), ("previous", .previous)], height: 20),
          chart(
            .radar, Text(ja: "目標達成の割合", en: "Share at target"), of: "profile", by: "group",
            [("share", .current)], height: 16),
          chart(
            .strips, Text(ja: "ティアの分布", en: "Distribution"), of: "profile", by: "group",
            [("t1", .part), ("t2", .part), ("t3", .part), ("t4", .part)], height: 18),
        ], line: 1),
      .init(
        id: "gaps", name: Text(ja: "ギャップ", en: "Gaps"), heading: Text(ja: "ギャップ", en: "Gaps"),
        fit: .wide, grid: [8, 34, 8, 8, 10, 10, 12, 16, 24],
        blocks: [
          .table(
            "gaps",
            columns: [
              "number", "control", "current", "target", "gap", "verdict", "services", "due",
              "reason",
            ],
            line: 1)
        ], line: 1),
      .init(
        id: "trend", name: Text(ja: "推移表", en: "Trends"), heading: Text(ja: "推移", en: "Trend"),
        fit: .wide, grid: [16, 16, 16, 20, 16, 16, 16],
        blocks: [
          chart(
            .lines, Text(ja: "達成率の推移", en: "Reached over time"), of: "trend", by: "quarter",
            [("share", .current), ("target", .target)], height: 16),
          .table("trend", columns: ["quarter", "share", "target", "cost"], line: 1),
        ], line: 1),
      .init(
        id: "plan", name: Text(ja: "対応計画", en: "Plan"), heading: Text(ja: "リスク対応計画", en: "Plan"),
        fit: .wide, grid: [8, 30, 14, 12, 14, 14, 8, 24],
        blocks: [
          .table(
            "plan",
            columns: ["id", "title", "cost", "state", "spent", "finished", "count", "remark"],
            line: 1)
        ], line: 1),
    ]
  }

  // MARK: The document and the workbook

  func document(_ facts: ReportFacts? = nil) throws -> ReportDocument {
    let layout = ReportLayout(
      report: "board", version: 3, title: Text(ja: "取締役会報告", en: "Report to the board"),
      tables: Self.tables, sheets: Self.sheets, file: "board.yaml")
    return try ReportDocument(facts ?? self.facts, laidOutBy: layout, Self.head())
  }

  /// Writes the workbook, perhaps with something done to it, and names its file.
  func file(
    _ style: ReportStyle = ReportStyle(.japanese), brand: ReportBrand = ReportBrand(),
    facts: ReportFacts? = nil, _ edit: (inout WorkbookContent) -> Void = { _ in }
  ) throws -> String {
    var content = ReportWorkbook(try document(facts), style: style, brand: brand).content
    edit(&content)
    let path = try TemporaryFolder.path + "/report.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .replace)
    return path
  }
}
