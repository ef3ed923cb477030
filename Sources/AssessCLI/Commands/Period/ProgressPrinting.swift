internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// How far a period has come, as pieces of a page.
struct ProgressPrinting {
  private let profile: Profile
  private let register: OrganisationRegister

  init(_ profile: Profile, _ register: OrganisationRegister) {
    self.profile = profile
    self.register = register
  }

  /// The progress over all questions.
  func overall(_ period: Period) -> Fields {
    let all = Progress.overall(profile)
    return Fields(
      "progress",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(period.id.description)),
        .init(
          "catalogs", Text(ja: "カタログ", en: "Catalogues"),
          .codes(period.asked.map(\.catalog.name), catalogNames)),
        .init("asked", Text(ja: "設問", en: "Questions"), .integer(all.asked)),
        .init("answered", Text(ja: "回答・確認済み", en: "Answered or confirmed"), .integer(all.answered)),
        .init(
          "unknown", Text(ja: "うち「わからない」", en: "'Not known' among them"), .integer(all.unknown)),
        .init("drafts", Text(ja: "要確認", en: "To be confirmed"), .integer(all.drafts)),
        .init("unanswered", Text(ja: "未回答", en: "Unanswered"), .integer(all.unanswered)),
        .init("stale", Text(ja: "証跡の期限切れ", en: "Stale evidence"), .integer(all.stale)),
        .init("percent", Text(ja: "進み具合(%)", en: "Done (%)"), percent(all)),
      ])
  }

  private var catalogNames: Text {
    profile.sets.isEmpty
      ? Text(same: "-") : .joined(profile.sets.map(\.title), separator: Text(ja: "、", en: ", "))
  }

  /// The progress of several subjects.
  func table(_ id: String, _ title: Text, _ found: [Progress]) -> Table {
    Table(
      id, title,
      columns: [
        Table.Column("subject", title),
        Table.Column("asked", Text(ja: "設問", en: "Questions")),
        Table.Column("answered", Text(ja: "回答済み", en: "Answered")),
        Table.Column("unknown", Text(ja: "わからない", en: "Not known")),
        Table.Column("drafts", Text(ja: "要確認", en: "Drafts")),
        Table.Column("unanswered", Text(ja: "未回答", en: "Unanswered")),
        Table.Column("stale", Text(ja: "期限切れ", en: "Stale")),
        Table.Column("percent", Text(same: "%")),
      ],
      rows: found.map { progress in
        [
          name(progress.subject), .integer(progress.asked), .integer(progress.answered),
          .integer(progress.unknown), .integer(progress.drafts), .integer(progress.unanswered),
          .integer(progress.stale), percent(progress),
        ]
      })
  }

  /// What stands in the way of closing: open questions, and what rules find to be wrong.
  func obstacles(_ errors: [Finding]) -> Table {
    let wrong = Dictionary(grouping: errors, by: \.rule).sorted { $0.key < $1.key }.map(\.value)
    return Table(
      "obstacles", Text(ja: "締めるのを妨げているもの", en: "In the way of closing"),
      columns: [
        .id,
        Table.Column("what", Text(ja: "内容", en: "What")),
        Table.Column("count", Text(ja: "件数", en: "Count")),
        Table.Column("example", Text(ja: "例", en: "Example")),
        Table.Column("remedy", Text(ja: "すること", en: "What to do")),
      ],
      rows: Obstacle.all(in: profile).map { obstacle in
        [
          .text(obstacle.id), .wording(obstacle.what), .integer(obstacle.count),
          .text(obstacle.example.description), .wording(obstacle.remedy),
        ]
      }
        + wrong.map { found in
          [
            .text(found[0].rule), .wording(found[0].message), .integer(found.count),
            .text(found[0].subject), .wording(found[0].remedy),
          ]
        })
  }

  /// The whole percent that is done: 100 only where nothing is left.
  private func percent(_ progress: Progress) -> Cell {
    let settled = progress.answered + progress.stoodInFor
    return progress.asked == 0 ? .none : .integer(settled * 100 / progress.asked)
  }

  private func name(_ subject: Progress.Subject) -> Cell {
    switch subject {
    case .all: .code("all", Text(ja: "全体", en: "all"))
    case .scope(let scope): .code(scope.description, scope.readable(in: register))
    case .owner(let owner):
      owner.map { .text($0) } ?? .code("nobody", Text(ja: "(担当なし)", en: "(nobody)"))
    case .section(let catalog, let group):
      .code("\(catalog)/\(group)", title(of: group, in: catalog))
    }
  }

  private func title(of group: String, in catalog: String) -> Text {
    let title = profile.set(catalog)?.group(group)?.title
    return title.map { Text(same: "\(group) ") + $0 } ?? Text(same: group)
  }
}
