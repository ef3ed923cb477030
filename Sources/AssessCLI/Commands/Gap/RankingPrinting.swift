internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// The ranking of actions as pieces of a page.
struct RankingPrinting {
  private let desk: RankingDesk
  private let titles: [String: Text]

  init(_ desk: RankingDesk) {
    self.desk = desk
    titles = Dictionary(desk.gap.actions.map { ($0.id, $0.title) }) { first, _ in first }
  }

  private var ranking: Ranking { desk.ranking }

  /// By what it was ranked.
  var context: Fields {
    let weights = desk.criteria.weights
    return Fields(
      "ranking",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(desk.gap.risk.period.id.description)),
        .init("edition", Text(ja: "基準の版", en: "Criteria"), .text(desk.criteria.edition)),
        .init(
          "approved_by", Text(ja: "承認者", en: "Approved by"),
          desk.criteria.approval.map { .text($0.approver) }
            ?? .nothing(Text(ja: "未承認", en: "not approved"))),
        .init("motivation", Text(ja: "動機(%)", en: "Motivation (%)"), .integer(weights.motivation)),
        .init("risk", Text(ja: "リスク(%)", en: "Risk (%)"), .integer(weights.risk)),
        .init(
          "cost_effect", Text(ja: "費用対効果(%)", en: "Cost-effect (%)"), .integer(weights.costEffect)),
      ])
  }

  /// The actions, first to last, each with how firmly it stands there.
  var actions: Table {
    let stability = ranking.acceptability(over: .simplex).stability
    return Table(
      "ranking", Text(ja: "対応策の優先順位", en: "Ranking of actions"),
      columns: [
        .init("rank", Text(ja: "順位", en: "Rank")), .id,
        .init("title", Text(ja: "対応策", en: "Action")),
        .init("class", Text(ja: "区分", en: "Class")),
        .init("score", Text(ja: "スコア", en: "Score")),
        .init("motivation", Text(ja: "動機", en: "Motivation")),
        .init("risk", Text(ja: "リスク", en: "Risk")),
        .init("cost_effect", Text(ja: "費用対効果", en: "Cost-effect")),
        .init("cost", Text(ja: "費用(円)", en: "Cost (yen)")),
        .init("inherited", Text(ja: "何の前提か", en: "Needed for")),
        .init("labels", Text(ja: "ラベル", en: "Labels")),
        .init("stability", Text(ja: "順位の安定度", en: "Stability")),
        .init("total", Text(ja: "スコア(百万分の一)", en: "Score (millionths)"), isForData: true),
        .init("readies", Text(ja: "備えが整う要件", en: "Makes ready"), isForData: true),
        .init("doubts", Text(ja: "確かでないこと", en: "Doubts"), isForData: true),
      ],
      rows: zip(ranking.entries, stability).map { entry, share in
        let shown = entry.contributions.shown
        return [
          .integer(entry.rank), .text(entry.action.id),
          .wording(titles[entry.action.id] ?? Text(same: "")),
          .code(
            entry.standingClass.rawValue,
            Text(same: "\(entry.standingClass.rawValue) ") + entry.standingClass.readable),
          .integer(entry.contributions.shownTotal), .integer(shown[0]), .integer(shown[1]),
          .integer(shown[2]), .integer(entry.action.cost), .text(orNone: entry.inheritedFrom),
          .codes(
            entry.labels.map(\.rawValue),
            entry.labels.isEmpty
              ? Text(same: "-")
              : .joined(entry.labels.map(\.readable), separator: Text(ja: "、", en: ", "))),
          Self.stability(share), .integer(entry.contributions.total),
          AssetPrinting.ids(entry.action.readies), .list(entry.action.doubts.map(Cell.wording)),
        ]
      })
  }

  private static func stability(_ share: Share) -> Cell {
    let stability = RankStability(share)
    let percent = share.part * 100 / max(1, share.whole)
    return .code(
      stability.rawValue, stability.readable + Text(same: " \(percent)%"))
  }

  /// Why an action stands where it stands: in sentences, and the figures that they rest on.
  func explanation(_ found: PriorityExplanation) -> [Page.Item] {
    found.sentences.map { .sentence($0) } + [
      .fields(contributions(found)), .table(moves(found.entry)),
    ]
  }

  private func contributions(_ found: PriorityExplanation) -> Fields {
    let (entry, parts) = (found.entry, found.entry.contributions)
    return Fields(
      "explanation",
      [
        .init("id", Text(ja: "対応策", en: "Action"), .text(entry.action.id)),
        .init("rank", Text(ja: "順位", en: "Rank"), .integer(entry.rank)),
        .init(
          "class", Text(ja: "区分", en: "Class"),
          .code(entry.standingClass.rawValue, entry.standingClass.readable)),
        .init(
          "motivation", Text(ja: "動機の分(百万分の一)", en: "Motivation (millionths)"),
          .integer(parts.motivation)),
        .init("risk", Text(ja: "リスクの分(百万分の一)", en: "Risk (millionths)"), .integer(parts.risk)),
        .init(
          "cost_effect", Text(ja: "費用対効果の分(百万分の一)", en: "Cost-effect (millionths)"),
          .integer(parts.costEffect)),
        .init("total", Text(ja: "合計(百万分の一)", en: "Total (millionths)"), .integer(parts.total)),
        .init(
          "readies", Text(ja: "備えが整う要件", en: "Makes ready"),
          AssetPrinting.ids(entry.action.readies)),
        .init("needs", Text(ja: "前提", en: "Needs"), AssetPrinting.ids(found.needs)),
        .init("unlocks", Text(ja: "これを前提とするもの", en: "Needed by"), AssetPrinting.ids(found.unlocks)),
        .init(
          "alternatives", Text(ja: "択一の相手", en: "Alternatives"),
          AssetPrinting.ids(found.alternatives.map(\.id))),
        .init("rival", Text(ja: "最も近い競合", en: "Nearest rival"), .text(orNone: found.rival?.id)),
        .init(
          "rival_criterion", Text(ja: "入れ替わる重み", en: "Weight that turns it"),
          found.rival.map {
            .code($0.critical.criterion.rawValue, $0.critical.criterion.readable)
          } ?? .none),
        .init(
          "rival_weight", Text(ja: "入れ替わる値(%)", en: "At (%)"),
          found.rival.map { .figure($0.critical.percent) } ?? .none),
      ])
  }

  private func moves(_ entry: Ranking.Entry) -> Table {
    Table(
      "moves", Text(ja: "動くシナリオ(単独で実施した場合)", en: "Scenarios moved, when done alone"),
      columns: [
        .init("scenario", Text(ja: "シナリオ", en: "Scenario")),
        .init("unit", Text(ja: "単位", en: "Unit")),
        .init("before", Text(ja: "前", en: "Before")), .init("after", Text(ja: "後", en: "After")),
      ],
      rows: entry.action.moves.map { move in
        [
          .text(move.scenario), .code(move.unit.rawValue, move.unit.reckoned),
          RiskPrinting.amount(Double(move.before) / 1_000_000),
          RiskPrinting.amount(Double(move.after) / 1_000_000),
        ]
      })
  }

  /// How firmly each action stands, and what becomes of the first five when inputs are otherwise.
  func sensitivity() throws(Failure) -> [Page.Item] {
    [
      .sentence(
        Text(
          ja: "重みの組231通りで並べ直したとき、その順位以上にとどまる割合と、1位になる割合です。",
          en:
            "Over 231 sets of weights: how often an action keeps its place or a better one, and how often "
            + "it comes first.")),
      .table(acceptability), .table(critical), .table(disturbed(try desk.disturbed())),
    ]
  }

  private var acceptability: Table {
    let found = ranking.acceptability(over: .simplex)
    let near = ranking.acceptability(over: .near(desk.criteria.weights))
    return Table(
      "acceptability", Text(ja: "順位の安定度", en: "Stability of ranks"),
      columns: [
        .init("rank", Text(ja: "順位", en: "Rank")), .id,
        .init("stability", Text(ja: "安定度", en: "Stability")),
        .init("first", Text(ja: "1位になる割合", en: "Comes first")),
        .init("near", Text(ja: "重み±50%での安定度", en: "Stability, weights within 50%")),
        .init("points", Text(ja: "試した重みの数", en: "Sets of weights"), isForData: true),
      ],
      rows: zip(ranking.entries, zip(found.stability, near.stability)).map { entry, shares in
        [
          .integer(entry.rank), .text(entry.action.id), Self.stability(shares.0),
          found.share(of: entry.action.id, amongFirst: 1).map(Self.percent) ?? .none,
          Self.stability(shares.1), .integer(found.points),
        ]
      })
  }

  private static func percent(_ share: Share) -> Cell {
    .figure("\(share.part * 100 / max(1, share.whole))%")
  }

  /// Each action against the next of its class: the weights at which they change places.
  private var critical: Table {
    let pairs = zip(ranking.entries, ranking.entries.dropFirst()).filter {
      $0.standingClass == $1.standingClass && $0.inheritedFrom == nil && $1.inheritedFrom == nil
    }
    return Table(
      "critical", Text(ja: "隣り合う対応策が入れ替わる重み", en: "Weights at which neighbours change places"),
      columns: [
        .init("first", Text(ja: "上", en: "Ahead")), .init("second", Text(ja: "下", en: "Behind")),
        .init("criterion", Text(ja: "重み", en: "Weight")),
        .init("now", Text(ja: "今(%)", en: "Now (%)")),
        .init("critical", Text(ja: "入れ替わる値(%)", en: "Turns at (%)")),
      ],
      rows: pairs.flatMap { first, second in
        let found = ranking.criticalWeights(first.action.id, against: second.action.id) ?? []
        return found.filter(\.turnsOrder).map { weight -> [Cell] in
          [
            .text(first.action.id), .text(second.action.id),
            .code(weight.criterion.rawValue, weight.criterion.readable),
            .integer(desk.criteria.weights[weight.criterion]), .figure(weight.percent),
          ]
        }
      })
  }

  private func disturbed(_ rankings: [DisturbedRanking]) -> Table {
    Table(
      "disturbed", Text(ja: "前提を変えたとき", en: "With other inputs"),
      columns: [
        .init("change", Text(ja: "変えたもの", en: "Change")),
        .init("overlap", Text(ja: "上位5件の重なり", en: "Overlap of the first five")),
        .init("tau", Text(ja: "順序の一致(τ)", en: "Agreement of order (tau)")),
        .init("entering", Text(ja: "上位に入るもの", en: "Entering")),
        .init("leaving", Text(ja: "上位から外れるもの", en: "Leaving")),
      ],
      rows: rankings.map { ranking in
        [
          .wording(ranking.disturbance.readable), Self.percent(ranking.overlap),
          .figure(Self.tau(ranking.agreement)), AssetPrinting.ids(ranking.entering),
          AssetPrinting.ids(ranking.leaving),
        ]
      })
  }

  /// A number between -1 and 1 in millionths, to two decimals.
  private static func tau(_ millionths: Int) -> String {
    let hundredths = (millionths.magnitude + 5000) / 10_000
    let rest = hundredths % 100
    return (millionths < 0 ? "-" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
