internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What changed between two profiles, as pieces of a page.
struct DiffPrinting {
  private let diff: ProfileDiff
  private let before: Profile
  private let after: Profile
  private let names: FigureNames
  private let surroundings: Surroundings

  init(
    _ diff: ProfileDiff, _ before: Profile, _ after: Profile, _ names: FigureNames,
    _ surroundings: Surroundings
  ) {
    self.diff = diff
    self.before = before
    self.after = after
    self.names = names
    self.surroundings = surroundings
  }

  /// Which periods are compared, how far they can be, and how much of what happened.
  var about: Fields {
    let counts = Change.allCases.map { ($0, diff.count(of: $0)) }.filter { $0.1 > 0 }
    return Fields(
      "diff",
      [
        .init("before", Text(ja: "前の期", en: "Before"), .text(diff.before.description)),
        .init("after", Text(ja: "後の期", en: "After"), .text(diff.after.description)),
        .init(
          "changed", Text(ja: "変わった設問", en: "Changed questions"), .integer(diff.questions.count)),
        .init(
          "changes", Text(ja: "内訳", en: "Changes"),
          .record(
            counts.map { change, count in
              .init(change.rawValue.asMember, change.readable, .integer(count))
            })),
        .init("coverage", Text(ja: "比較対象", en: "Compared"), .list(diff.coverage.map(coverage))),
      ])
  }

  private func coverage(_ coverage: ProfileDiff.Coverage) -> Cell {
    let names = [coverage.before, coverage.after].map { $0.map { Cell.text($0.name) } ?? .none }
    let state: Cell =
      switch (coverage.before, coverage.after) {
      case (nil, _): .code("added", Text(ja: "新たに評価", en: "newly asked"))
      case (_, nil): .code("removed", Text(ja: "評価をやめた", en: "no longer asked"))
      case _ where coverage.pairs != nil:
        .code(
          "linked",
          Text(ja: "別のカタログ(対応する項目だけ比較)", en: "another catalogue, linked controls compared"))
      default:
        coverage.isNewEdition
          ? .code(
            "new", Text(ja: "基準変更(変わらない項目だけ比較)", en: "new, unchanged controls compared"))
          : .code("same", Text(ja: "同じ版", en: "same"))
      }
    return .record(
      [
        .init("before", Text(ja: "前", en: "before"), names[0]),
        .init("after", Text(ja: "後", en: "after"), names[1]),
        .init("edition", Text(ja: "版", en: "edition"), state),
      ]
        + (coverage.pairs.map { [.init("pairs", Text(ja: "対応する組", en: "pairs"), .integer($0))] }
          ?? [])
        + [
          .init("share", Text(ja: "比べた割合", en: "compared"), .share(coverage.compared)),
          .init(
            "compared", Text(ja: "比べた項目", en: "controls"), .integer(orNone: coverage.compared?.part)
          ),
          .init("asked", Text(ja: "評価した項目", en: "of"), .integer(orNone: coverage.compared?.whole)),
        ])
  }

  /// The questions to which something happened, with whoever wrote what they say now.
  func questions(by authors: [RatingKey: Authorship]) -> Table {
    Table(
      "questions", Text(ja: "変わった設問", en: "Changed questions"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: true),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
        Table.Column("scope", Text(ja: "範囲", en: "Scope")),
        Table.Column("changes", Text(ja: "変化", en: "What happened")),
        Table.Column("before", Text(ja: "前", en: "Before")),
        Table.Column("after", Text(ja: "後", en: "After")),
        Table.Column("draft", Text(ja: "要確認", en: "Draft"), isForData: true),
        Table.Column("actor", Text(ja: "だれが", en: "Who")),
        Table.Column("time", Text(ja: "いつ", en: "When")),
        Table.Column("why", Text(ja: "理由", en: "Why")),
      ],
      rows: diff.questions.map { change in
        let author = authors[change.key]
        return [
          .text(change.key.catalog), .text(change.key.control), title(of: change.key),
          .code(
            change.key.scope.description, change.key.scope.readable(in: names.register)),
          changes(change.changes, isDraft: change.after?.isDraft ?? false),
          answer(change.before, in: before), answer(change.after, in: after),
          change.after?.isDraft == true ? .code("yes", Text(ja: "要確認", en: "draft")) : .none,
          .text(orNone: author?.actor),
          author.map { .day($0.time, offset: surroundings.clockOffset($0.time)) } ?? .none,
          .text(orNone: author?.reason),
        ]
      })
  }

  /// The controls to which something happened, their scopes taken together.
  var controls: Table {
    Table(
      "controls", Text(ja: "変わった対策項目", en: "Changed controls"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: true),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
        Table.Column("changes", Text(ja: "変化", en: "What happened")),
        Table.Column("before", Text(ja: "前", en: "Before")),
        Table.Column("after", Text(ja: "後", en: "After")),
      ],
      rows: diff.controls.map { change in
        [
          .text(change.catalog), .text(change.control.id), .wording(change.control.title),
          changes(change.changes, isDraft: false), change.before?.declared.cell ?? .none,
          change.after?.declared.cell ?? .none,
        ]
      })
  }

  private func title(of key: RatingKey) -> Cell {
    let control =
      after.set(key.catalog)?.control(key.control) ?? before.set(key.catalog)?.control(key.control)
    return control.map { .wording($0.title) } ?? .none
  }

  private func changes(_ changes: [Change], isDraft: Bool) -> Cell {
    let words = Text.joined(changes.map(\.readable), separator: Text(ja: "、", en: ", "))
    return .codes(
      changes.map(\.rawValue), isDraft ? words + Text(ja: "(要確認)", en: " (draft)") : words)
  }

  private func answer(_ rating: Rating?, in profile: Profile) -> Cell {
    // What was asked in another catalogue stands under its later id, on the same scale.
    guard let rating, let set = profile.set(rating.key.catalog) ?? after.set(rating.key.catalog),
      let control = set.control(rating.key.control)
    else { return .none }
    return Standing(rating.answer, to: control, on: set.scale).cell
  }
}

extension Change {
  /// The change in a word or two.
  var readable: Text {
    switch self {
    case .rose: Text(ja: "上昇", en: "rose")
    case .fell: Text(ja: "低下", en: "fell")
    case .answered: Text(ja: "回答", en: "answered")
    case .lostAnswer: Text(ja: "回答がなくなった", en: "lost its answer")
    case .becameUnknown: Text(ja: "わからなくなった", en: "became unknown")
    case .becameNotApplicable: Text(ja: "対象外になった", en: "became not applicable")
    case .becameApplicable: Text(ja: "対象に戻った", en: "became applicable")
    case .becameNotAdopted: Text(ja: "不採用になった", en: "became not adopted")
    case .adoptedAgain: Text(ja: "採用に戻った", en: "adopted again")
    case .becameStale: Text(ja: "証跡が期限切れ", en: "evidence became stale")
    case .lostEvidence: Text(ja: "証跡がなくなった", en: "lost its evidence")
    case .added: Text(ja: "新たに評価", en: "newly asked")
    case .removed: Text(ja: "評価をやめた", en: "no longer asked")
    }
  }
}
