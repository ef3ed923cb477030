internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Ratings as pieces of a page.
enum RatingPrinting {
  /// One rating with all that is known of it.
  static func items(
    _ rating: Rating, about found: QuestionLookup.Found, in register: OrganisationRegister,
    _ profile: Profile
  ) -> [Page.Item] {
    let fields = fields(rating, about: found, in: register, profile)
    return [.fields(fields)] + (rating.evidence.isEmpty ? [] : [.table(table(rating, profile))])
  }

  /// Ratings of one control as a table for programs, with all that is known of any of them.
  static func records(
    of ratings: [Rating], about found: QuestionLookup.Found, in register: OrganisationRegister,
    _ profile: Profile
  ) -> Table {
    let known = ratings.map { fields($0, about: found, in: register, profile).fields }
    var columns: [Fields.Field] = []
    for field in known.joined() where !columns.contains(where: { $0.id == field.id }) {
      columns.append(field)
    }
    return Table(
      "ratings", Text(ja: "評価", en: "Ratings"),
      columns: columns.map { Table.Column($0.id, $0.title) }
        + [Table.Column("evidence", Text(ja: "証跡", en: "Evidence"))],
      rows: zip(ratings, known).map { rating, fields in
        columns.map { column in fields.first { $0.id == column.id }?.cell ?? .none }
          + [.list(rating.evidence.map { .record(self.fields($0, profile)) })]
      })
  }

  private static func fields(
    _ rating: Rating, about found: QuestionLookup.Found, in register: OrganisationRegister,
    _ profile: Profile
  ) -> Fields {
    let evidence = EvidenceOnDay(rating.evidence, on: profile.asOf)
    let declared = Standing(rating.answer, to: found.control, on: found.set.scale)
    return Fields(
      "rating",
      [
        .init("period", Text(ja: "期", en: "Period"), .text(profile.period.description)),
        .init("catalog", Text(ja: "カタログ", en: "Catalogue"), .text(rating.key.catalog)),
        .init("control", Text(ja: "項目", en: "Control"), .text(rating.key.control)),
        .init("title", Text(ja: "対策項目", en: "Title"), .wording(found.control.title)),
        .init(
          "scope", Text(ja: "範囲", en: "Scope"),
          .code(rating.key.scope.description, rating.key.scope.readable(in: register))),
        .init("answer", Text(ja: "回答", en: "Answer"), answer(rating.answer)),
        .init("tier", Text(ja: "ティア(申告)", en: "Tier (declared)"), tier(declared)),
        .init(
          "evidenced_tier", Text(ja: "ティア(証跡あり)", en: "Tier (evidenced)"),
          tier(declared.borne(by: evidence.grade, on: found.set.scale))),
      ] + details(rating))
  }

  private static func details(_ rating: Rating) -> [Fields.Field] {
    let texts: [(String, Text, String?)] = [
      ("reason", Text(ja: "理由・説明", en: "Reason"), rating.reason),
      ("approver", Text(ja: "承認者", en: "Approved by"), rating.approver),
      ("exceptions", Text(ja: "例外", en: "Exceptions"), rating.exceptions),
      ("compensating", Text(ja: "代替策", en: "Compensating"), rating.compensating),
      ("remark", Text(ja: "備考", en: "Remark"), rating.remark),
      ("owner", Text(ja: "担当", en: "Owner"), rating.owner),
      ("respondent", Text(ja: "回答者", en: "Answered by"), rating.respondent),
      ("checker", Text(ja: "確認者", en: "Checked by"), rating.checker),
    ]
    let days: [(String, Text, CivilDate?)] = [
      ("review_on", Text(ja: "見直し日", en: "Review on"), rating.reviewOn),
      ("answered_on", Text(ja: "回答日", en: "Answered on"), rating.answeredOn),
    ]
    let items = rating.answer.items.map { items in
      Fields.Field(
        "items", Text(ja: "確認項目", en: "Check items"),
        .record(
          items.sorted { $0.key < $1.key }.map { id, answer in
            .init(id, Text(same: id), .code(answer.rawValue, answer.readable))
          }))
    }
    return [items].compactMap(\.self)
      + texts.compactMap { id, title, text in text.map { .init(id, title, .text($0)) } }
      + days.compactMap { id, title, day in day.map { .init(id, title, .date($0)) } }
      + [rating.draft.map { .init("draft", Text(ja: "要確認", en: "To be confirmed"), draft($0)) }]
      .compactMap(\.self)
  }

  private static func table(_ rating: Rating, _ profile: Profile) -> Table {
    let pieces = rating.evidence.map { fields($0, profile) }
    return Table(
      "evidence", Text(ja: "証跡", en: "Evidence"),
      columns: (pieces.first ?? []).map {
        Table.Column($0.id, $0.title, isForData: $0.id == digest)
      },
      rows: pieces.map { $0.map(\.cell) })
  }

  private static let digest = "sha256"

  private static func fields(_ piece: Evidence, _ profile: Profile) -> [Fields.Field] {
    [
      .init("title", Text(ja: "名称", en: "Title"), .text(piece.title)),
      .init(
        "grade", Text(ja: "種類", en: "Grade"), .code(piece.grade.code, piece.grade.readable)),
      .init("date", Text(ja: "日付", en: "Date"), piece.date.map { .date($0) } ?? .none),
      .init(
        "counts_until", Text(ja: "有効期限", en: "Counts until"),
        piece.lastDay().map { .date($0) } ?? .none),
      .init("state", Text(ja: "状態", en: "State"), state(of: piece, on: profile.asOf)),
      .init("place", Text(ja: "所在", en: "Place"), .text(orNone: piece.place)),
      .init(digest, Text(ja: "ハッシュ値(SHA-256)", en: "SHA-256"), .text(orNone: piece.digest)),
    ]
  }

  private static func state(of piece: Evidence, on day: CivilDate) -> Cell {
    if piece.isStale(on: day) {
      return .code("stale", Text(ja: "期限切れ(一段低く数える)", en: "stale, counts one grade lower"))
    }
    return piece.lastDay() == nil
      ? .code("undated", Text(ja: "日付なし", en: "undated"))
      : .code("valid", Text(ja: "有効", en: "valid"))
  }

  /// Answers to check items in one line.
  static func words(of items: [String: ItemAnswer]) -> String {
    items.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }
      .joined(separator: " ")
  }

  /// An answer, by its kind.
  static func answer(_ answer: Answer) -> Cell {
    .code(answer.kind.rawValue, answer.kind.readable)
  }

  /// The tier that a standing comes to, or both ends of what is open.
  static func tier(_ standing: Standing) -> Cell {
    switch standing {
    case .tier(let tier): .integer(tier)
    case .between(let tiers): .text("\(tiers.lowerBound)-\(tiers.upperBound)")
    case .notAdopted, .unanswered, .unknown, .notApplicable, .declined: .none
    }
  }

  /// Where a draft came from.
  static func draft(_ draft: RatingDraft) -> Cell {
    let sources = draft.sources.map { source in
      Text(same: source.key.full)
        + (source.edge.map { edge in
          Text(same: " (") + Vocabulary.words(for: edge, of: "kind") + Text(same: ")")
        } ?? Text(same: ""))
    }
    var words =
      sources.isEmpty
      ? Text(ja: "カタログからの提案", en: "proposed by the catalogue")
      : Text(ja: "\(draft.period)から引き継ぎ: ", en: "carried over from \(draft.period): ")
        + .joined(sources, separator: Text(ja: "、", en: ", "))
    if let proposal = draft.proposal {
      words =
        words + Text(ja: "、提案は「", en: "; the proposal is '") + proposal.readable
        + Text(ja: "」", en: "'")
    }
    return .code(draft.period.description, words)
  }
}

extension Answer {
  /// The answer in a few words.
  var readable: Text {
    declaredTier.map { Text(ja: "ティア\($0)", en: "tier \($0)") } ?? kind.readable
  }
}
