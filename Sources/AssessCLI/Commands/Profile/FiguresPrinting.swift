internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// The figures of a profile as pieces of a page.
struct FiguresPrinting {
  private let profile: Profile
  private let groups: [(set: ControlSet, figures: GroupFigures, controls: [ControlStanding])]
  private let sets: [ControlSet]
  private let tier: Int
  private let names: FigureNames
  private let hasTargets: Bool

  init(
    _ profile: Profile, _ sets: [ControlSet], _ grouping: Grouping, atOrAbove tier: Int,
    targets: TargetProfile, _ names: FigureNames
  ) {
    self.profile = profile
    self.sets = sets
    self.tier = tier
    self.names = names
    groups = sets.flatMap { set in
      let found = ControlGroups(profile, of: set, by: grouping, in: names.register)
      let figures = found.figures { scope in
        targets.tiers(in: set.catalog.id, .inTheEnd(from: profile.asOf), of: scope)
      }
      return zip(found.groups, figures).map { (set, $1, $0.controls) }
    }
    hasTargets = groups.contains { $0.figures.targets != nil }
  }

  /// What the figures are about.
  var about: Fields {
    let titles = sets.map(\.title)
    return Fields(
      "profile",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(profile.period.description)),
        .init(
          "catalogs", Text(ja: "カタログ", en: "Catalogues"),
          .codes(sets.map(\.catalog.name), .joined(titles, separator: Text(ja: "、", en: ", ")))),
        .init("as_of", Text(ja: "証跡を見た日", en: "Evidence as of"), .date(profile.asOf)),
        .init("method", Text(ja: "方法の版", en: "Method version"), .text(Method.standard.version)),
      ] + warnings)
  }

  /// What a reader has to know before relying on any of it.
  private var warnings: [Fields.Field] {
    let all = sets.flatMap { GroupFigures.all(in: profile, of: $0, by: .all) }.map(\.confidence)
    let numbers = [
      ("drafts", Text(ja: "要確認の回答", en: "Drafts to be confirmed"), all.map(\.drafts)),
      ("stale", Text(ja: "期限切れの証跡", en: "Stale evidence"), all.map(\.stale)),
      (
        "reviews_overdue", Text(ja: "見直し日を過ぎた対象外・不採用", en: "Reviews overdue"),
        all.map(\.reviewsOverdue)
      ),
    ]
    return numbers.map { .init($0, $1, .integer($2.reduce(0, +))) }
  }

  /// What the marks mean.
  var legend: Text { Strip.legend(of: tiers) }

  private var tiers: [Int] { Set(sets.flatMap { $0.scale.levels.map(\.tier) }).sorted() }

  private func catalogColumn(_ set: ControlSet) -> Cell { .code(set.catalog.id, set.title) }

  /// The figures of every group.
  var figures: Table {
    let distribution = DistributionColumns(tiers: tiers, atOrAbove: tier)
    return Table(
      "groups", Text(ja: "現在プロファイル", en: "Current profile"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: sets.count < 2),
        Table.Column("subject", Text(ja: "区分", en: "Group")),
      ] + distribution.columns + targetColumns + Self.confidenceColumns,
      rows: groups.map { set, figures, _ in
        [catalogColumn(set), names.cell(figures.subject, in: set)]
          + distribution.cells(figures.declared) + targets(figures) + confidence(figures)
      })
  }

  /// How the tiers stand to their targets: people see it where there are any.
  private var targetColumns: [Table.Column] {
    let shown = [
      Table.Column("at_target", Text(ja: "目標以上", en: "At target"), isForPeople: true),
      Table.Column("steps", Text(ja: "不足段階", en: "Steps"), isForPeople: true),
    ]
    return (hasTargets ? shown : []) + [
      Table.Column("targeted", Text(ja: "目標のある項目", en: "With a target"), isForData: true),
      Table.Column("at_target_low", Text(ja: "目標以上(下限)", en: "At target, low"), isForData: true),
      Table.Column("at_target_high", Text(ja: "目標以上(上限)", en: "At target, high"), isForData: true),
      Table.Column("steps_low", Text(ja: "不足段階(下限)", en: "Steps, low"), isForData: true),
      Table.Column("steps_high", Text(ja: "不足段階(上限)", en: "Steps, high"), isForData: true),
    ]
  }

  private func targets(_ figures: GroupFigures) -> [Cell] {
    let (share, steps) = (figures.targets?.atTarget, figures.targets?.steps)
    return (hasTargets ? [.shares(share), .tiers(steps)] : []) + [
      .integer(orNone: share?.lowerBound.whole), .integer(orNone: share?.lowerBound.part),
      .integer(orNone: share?.upperBound.part), .integer(orNone: steps?.lowerBound),
      .integer(orNone: steps?.upperBound),
    ]
  }

  private static let confidenceColumns = [
    Table.Column("evidenced_minimum", Text(ja: "最低(立証)", en: "Min shown"), isForPeople: true),
    Table.Column("proven", Text(ja: "立証", en: "Shown"), isForPeople: true),
    Table.Column("assessed", Text(ja: "評価済み", en: "Assessed"), isForData: true),
    Table.Column("evidenced", Text(ja: "立証済み", en: "Evidenced"), isForData: true),
    Table.Column("unproven", Text(ja: "未立証", en: "Unproven"), isForData: true),
    Table.Column("evidenced_minimum_low", Text(ja: "最低(立証)", en: "Minimum shown"), isForData: true),
    Table.Column("evidence_age", Text(ja: "証跡の古さ(日)", en: "Age of evidence"), isForData: true),
    Table.Column("stale", Text(ja: "期限切れの証跡", en: "Stale evidence"), isForData: true),
    Table.Column("reviews_overdue", Text(ja: "見直し日超過", en: "Reviews overdue"), isForData: true),
    Table.Column("drafts", Text(ja: "要確認", en: "Drafts"), isForData: true),
    Table.Column("at_minimum", Text(ja: "最低の項目", en: "At the minimum"), isForData: true),
  ]

  private func confidence(_ figures: GroupFigures) -> [Cell] {
    let known = figures.confidence
    return [
      .tiers(figures.evidenced.minimum), .share(known.evidenced),
      .integer(orNone: known.assessed?.part),
      .integer(orNone: known.evidenced?.part), .integer(known.unproven),
      .integer(orNone: figures.evidenced.minimum?.lowerBound), .integer(orNone: known.evidenceAge),
      .integer(known.stale), .integer(known.reviewsOverdue), .integer(known.drafts),
      .codes(figures.atMinimum, Text(same: figures.atMinimum.joined(separator: " "))),
    ]
  }

  /// The controls that hold each minimum down, with who stands where.
  var minima: Table {
    Table(
      "minima", Text(ja: "最低ティアにとどまる対策項目", en: "Controls at the minimum"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: sets.count < 2),
        Table.Column("subject", Text(ja: "区分", en: "Group")),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
        Table.Column("standing", Text(ja: "位置", en: "Standing")),
        Table.Column("spread", Text(ja: "範囲ごと", en: "By scope")),
      ], rows: groups.flatMap(minimum))
  }

  private func minimum(
    _ set: ControlSet, _ figures: GroupFigures, _ controls: [ControlStanding]
  ) -> [[Cell]] {
    let lowest = Set(figures.atMinimum)
    return controls.filter { lowest.contains($0.control.id) }.map { standing in
      [
        catalogColumn(set), names.cell(figures.subject, in: set), .text(standing.control.id),
        .wording(standing.control.title), standing.declared.cell, spread(of: standing),
      ]
    }
  }

  /// Who stands where: one entry for each question that the standing rests on.
  private func spread(of standing: ControlStanding) -> Cell {
    let parts = standing.parts.map { part in
      let key = part.rating.key
      let point = key.control == standing.control.id ? "" : "\(key.control) "
      return Fields.Field(
        key.description, Text(same: point) + key.scope.readable(in: names.register),
        part.declared.cell)
    }
    return .record(parts)
  }
}
