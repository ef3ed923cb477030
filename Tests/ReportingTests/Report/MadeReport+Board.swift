import GapAnalysis
import ProfileModel
import Reports
import Wording

extension MadeReport {
  /// A report as a board could get it.
  static var board: MadeReport {
    var report = MadeReport()
    report.addSentences()
    report.addAreas()
    report.addSpread()
    report.addGaps()
    report.addBudget()
    report.addTrend()
    return report
  }

  private mutating func addSentences() {
    facts.sentences["verdict"] = [
      ReportSentence(
        Text(
          ja: "改善: 目標に届いた対策は前四半期の48.1%から55.6%になりました。",
          en: "Better: controls at target rose from 48.1% to 55.6% since last quarter."), .strong),
      ReportSentence(
        Text(ja: "電力供給の復旧目標を守れません。", en: "The supply cannot keep its time."), .problem),
      ReportSentence(Text(ja: "未回答が3件あります。", en: "3 questions are unanswered."), .warning),
      ReportSentence(Text(ja: "計画は予定どおりです。", en: "The plan is on time."), .good),
      ReportSentence(Text(ja: "二つの対策は評価から外れています。", en: "2 controls do not count."), .muted),
    ]
    add(
      sheet: "summary", Text(ja: "総括", en: "Summary"), fit: .page,
      [
        .sentences("verdict", title: Text(ja: "結論", en: "Verdict"), line: 1),
        .table("gaps", columns: ["item", "service", "cost", "due", "state"], line: 1),
        Self.chart(
          .bars, "areas", [("now", .current), ("target", .target), ("before", .previous)],
          title: Text(ja: "領域ごとの達成率", en: "Share at target by area"),
          values: Text(ja: "目標に届いた割合", en: "Share at target")),
        Self.chart(
          .radar, "areas", [("now", .current), ("target", .target), ("before", .previous)],
          title: Text(ja: "領域ごとの達成率", en: "Share at target by area")),
      ])
  }

  private mutating func addAreas() {
    let names = [
      ("統治", "Governance"), ("資産の管理", "Assets"), ("アクセスの制御", "Access"),
      ("検知と監視", "Detection"), ("インシデント対応と関係機関への連絡", "Response and reporting"),
      ("復旧", "Recovery"),
    ]
    let figures: [(ReportValue, Int, ReportValue)] = [
      (Self.share(7, 9), 9, Self.share(6, 9)), (Self.share(4, 6, 9), 8, Self.share(4, 9)),
      (Self.share(3, 9), 9, Self.share(3, 9)), (.missing(.unknown), 7, Self.share(2, 9)),
      (Self.share(5, 9), 9, .missing(.nothing)), (Self.share(0, 9), 6, Self.share(0, 9)),
    ]
    add(
      "areas",
      [
        ("item", Text(ja: "領域", en: "Area"), .text), ("now", Text(ja: "現在", en: "Now"), .share),
        ("target", Text(ja: "目標", en: "Target"), .share),
        ("before", Text(ja: "前四半期", en: "Last quarter"), .share),
      ],
      rows: zip(names, figures).enumerated().map { index, pair in
        Row(
          "area-\(index)",
          [
            "item": .wording(Text(ja: pair.0.0, en: pair.0.1)), "now": pair.1.0,
            "target": Self.share(pair.1.1, 9), "before": pair.1.2,
          ], depth: index % 2)
      }, note: Text(ja: "四捨五入しています。", en: "Figures are rounded."))
    add(
      sheet: "areas", Text(ja: "現在と目標", en: "Now and target"),
      [.table("areas", columns: ["item", "now", "target", "before"], line: 1)])
  }

  private mutating func addSpread() {
    let rows = ["本社", "制御センター", "需給運用部門とその委託先", "未評価の部門"].enumerated().map { index, name in
      Row(
        "unit-\(index)",
        [
          "item": .text(name), "t1": .integer(index == 3 ? 0 : 3 - index),
          "t2": .integer(index == 3 ? 0 : 4 + index), "t3": .integer(index == 3 ? 0 : 8),
          "t4": .integer(index == 3 ? 0 : index * 2),
          "open": index == 1 ? .missing(.unknown) : .integer(index == 3 ? 0 : 1),
        ])
    }
    add(
      "spread",
      [("item", Text(ja: "部門", en: "Unit"), .text)]
        + (1...4).map { ("t\($0)", Text(ja: "ティア\($0)", en: "Tier \($0)"), .integer) }
        + [("open", Text(ja: "未回答", en: "Unanswered"), .integer)], rows: rows)
    add(
      sheet: "spread", Text(ja: "分布", en: "Spread"),
      [
        Self.chart(
          .strips, "spread", ["t4", "t3", "t2", "t1", "open"].map { ($0, .part) },
          title: Text(ja: "ティアの分布", en: "Tiers by unit"),
          values: Text(ja: "対策の割合", en: "Share of controls")),
        .table("spread", columns: ["item", "t1", "t2", "t3", "t4", "open"], line: 1),
      ])
  }

  private mutating func addGaps() {
    let states: [(ReportTone, ReportValue, Int, ReportTone)] = [
      (.problem, .tier(1...2), 12_345_678, .problem), (.warning, .tier(2...2), 4_000_000, .warning),
      (.good, .missing(.nothing), 0, .good), (.muted, .tier(3...3), -1_500_000, .plain),
    ]
    let rows = states.enumerated().map { index, state in
      var row = Row(
        "gap-\(index)",
        [
          "service": .list(["電力の供給", "需給の調整"]), "tier": state.1, "cost": .money(state.2),
          "due": .known(CivilDate("2027-03-\(10 + index)"), as: ReportValue.date),
          "effort": .amount(1.5, decimals: 2),
          "state": .code("open", Text(ja: "未着手", en: "not begun")),
        ], tone: state.0,
        origin: ReportOrigin(
          ratings: [RatingKey(catalog: "guideline", control: "5.1.1")],
          entries: [.init("action", "a-1")], command: "gap --explain 5.1.1"))
      row.tones["cost"] = state.3
      return row
    }
    let total = Row(
      "total", ["cost": .money(14_845_678), "effort": .amount(6...7.25, decimals: 2)], tone: .total)
    add(
      "gaps",
      [
        ("item", Text(ja: "差異", en: "Gap"), .text),
        ("service", Text(ja: "影響するサービス", en: "Services"), .text),
        ("tier", Text(ja: "ティア", en: "Tier"), .tier), ("cost", Text(ja: "費用", en: "Cost"), .money),
        ("effort", Text(ja: "人月", en: "Person-months"), .amount(decimals: 2)),
        ("due", Text(ja: "期限", en: "Due"), .date), ("state", Text(ja: "状態", en: "State"), .code),
      ], rows: rows + [total],
      names: [
        "gap-0": Text(ja: "遠隔接続の多要素認証", en: "Second factor for remote access"),
        "gap-1": Text(ja: "予備の制御端末", en: "Spare consoles"),
        "gap-2": Text(ja: "連絡網の更新", en: "Contact lists"),
        "gap-3": Text(ja: "資産台帳の棚卸し", en: "Stocktaking of assets"),
        "total": Text(ja: "合計", en: "Total"),
      ])
    add(
      sheet: "gaps", Text(ja: "差異と優先順位", en: "Gaps"),
      [
        .table(
          "gaps", columns: ["item", "service", "tier", "cost", "effort", "due", "state"], line: 1)
      ])
  }

  private mutating func addBudget() {
    let rows = (1...6).map { quarter in
      Row(
        "q\(quarter)",
        [
          "item": .text("2026Q\(quarter)"), "cost": .money(quarter * 3_750_000 - 2_000_000),
          "cap": quarter == 5 ? .missing(.nothing) : .money(quarter > 3 ? 20_000_000 : 15_000_000),
        ])
    }
    add(
      "budget",
      [
        ("item", Text(ja: "四半期", en: "Quarter"), .text),
        ("cost", Text(ja: "計画の費用", en: "Planned cost"), .money),
        ("cap", Text(ja: "上限", en: "Cap"), .money),
      ], rows: rows)
    add(
      sheet: "plan", Text(ja: "計画", en: "Plan"),
      [
        Self.chart(
          .columns, "budget", [("cost", .current), ("cap", .cap)],
          title: Text(ja: "四半期ごとの費用と上限", en: "Cost and cap by quarter"),
          values: Text(ja: "費用", en: "Cost"))
      ])
  }

  private mutating func addTrend() {
    let rows = (0..<8).map { index in
      Row(
        "p\(index)",
        [
          "item": .text("\(2025 + index / 4)Q\(index % 4 + 1)"),
          "now": index == 3
            ? .missing(.unknown) : Self.share(20 + index * 5, 22 + index * 5 + index, 100),
          "target": Self.share(60 + index / 2 * 5, 100),
        ])
    }
    add(
      "trend",
      [
        ("item", Text(ja: "期", en: "Period"), .text), ("now", Text(ja: "現在", en: "Now"), .share),
        ("target", Text(ja: "目標", en: "Target"), .share),
      ], rows: rows)
    add(
      sheet: "trend", Text(ja: "推移", en: "Trend"),
      [
        Self.chart(
          .lines, "trend", [("now", .current), ("target", .target)],
          title: Text(ja: "達成率の推移", en: "Share at target over time"),
          values: Text(ja: "目標に届いた割合", en: "Share at target")),
        .table("trend", columns: ["item", "now", "target"], line: 1),
      ])
  }
}
