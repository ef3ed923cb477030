internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Ratings as the rows of a table.
struct RatingTable {
  private let profile: Profile
  private let register: OrganisationRegister
  private let owners: QuestionOwners

  init(_ profile: Profile, _ register: OrganisationRegister) {
    self.profile = profile
    self.register = register
    owners = QuestionOwners(register)
  }

  /// The table of some ratings; the catalogue and the scope show where there are several of them.
  func table(_ ratings: [Rating]) -> Table {
    let catalogs = Set(ratings.map(\.key.catalog)).count > 1
    let scopes = ratings.contains { $0.key.scope != .organisation }
    return Table(
      "ratings", Text(ja: "評価", en: "Ratings"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: !catalogs),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("scope", Text(ja: "範囲", en: "Scope"), isForData: !scopes),
        Table.Column("answer", Text(ja: "回答", en: "Answer")),
        Table.Column("tier", Text(ja: "申告", en: "Declared")),
        Table.Column("evidenced_tier", Text(ja: "証跡あり", en: "Evidenced")),
        Table.Column("draft", Text(ja: "要確認", en: "Draft")),
        Table.Column("stale", Text(ja: "期限切れ", en: "Stale")),
        Table.Column("owner", Text(ja: "担当", en: "Owner")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
      ], rows: ratings.map(row))
  }

  private func row(_ rating: Rating) -> [Cell] {
    let key = rating.key
    guard let set = profile.set(key.catalog), let control = set.control(key.control) else {
      return []
    }
    let evidence = EvidenceOnDay(rating.evidence, on: profile.asOf)
    let declared = Standing(rating.answer, to: control, on: set.scale)
    let yes = Text(ja: "あり", en: "yes")
    return [
      .text(key.catalog), .text(key.control),
      .code(key.scope.description, key.scope.readable(in: register)),
      RatingPrinting.answer(rating.answer), RatingPrinting.tier(declared),
      RatingPrinting.tier(declared.borne(by: evidence.grade, on: set.scale)),
      rating.isDraft ? .code("yes", yes) : .none, evidence.isStale ? .code("yes", yes) : .none,
      .text(orNone: owners.owner(of: rating)), .wording(control.title),
    ]
  }
}
