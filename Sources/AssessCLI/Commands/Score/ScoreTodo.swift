internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score todo`: the questions that somebody still has to look at, and why.
struct ScoreTodo: Command {
  static let spec = CommandSpec(
    "score todo", Text(ja: "残っている設問", en: "List what is left to do"),
    discussion: Text(
      ja: "未回答、要確認、わからない、証跡の期限切れ、見直し日を過ぎた対象外・不採用を、この順に並べます。",
      en:
        "Questions without an answer come first, then drafts, answers 'not known', stale evidence, "
        + "and exclusions whose review is due."),
    arguments: [ScoreList.controls],
    options: [ScoreOptions.period, ScoreOptions.scope, ScoreList.owner],
    examples: [
      CommandSpec.Example("score todo", Text(ja: "残りを並べる", en: "List what is left")),
      CommandSpec.Example(
        "score todo 5.1 --owner 情報システム部", Text(ja: "担当ごとに見る", en: "See what one owner has left")),
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scope: Scope?
  private let owner: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    owner = said.text(ScoreList.owner)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let profile = try surroundings.profile(of: try store.period(meant: period), in: store)
    let register = try store.register()
    let meant = try RatingSelection(words, scope: scope, owner: owner)
      .ratings(of: profile, register)
    let owners = QuestionOwners(register)
    let rows = Duty.allCases.flatMap { duty in
      meant.filter { Duty(of: $0, on: profile.asOf) == duty }
        .map { row(duty, $0, profile, register, owners) }
    }
    let table = Table(
      "todo", Text(ja: "残り", en: "To do"),
      columns: [
        Table.Column("todo", Text(ja: "すること", en: "What to do")),
        Table.Column(
          "catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: profile.sets.count < 2),
        Table.Column("control", Text(ja: "項目", en: "Control")),
        Table.Column("scope", Text(ja: "範囲", en: "Scope")),
        Table.Column("owner", Text(ja: "担当", en: "Owner")),
        Table.Column("title", Text(ja: "対策項目", en: "Title")),
      ], rows: rows)
    if rows.isEmpty, !surroundings.isForPrograms {
      return Page(
        "score.todo/1",
        [.sentence(Text(ja: "残っている設問はありません。", en: "Nothing is left to do."))])
    }
    return Page("score.todo/1", [.table(table)])
  }

  private func row(
    _ duty: Duty, _ rating: Rating, _ profile: Profile, _ register: OrganisationRegister,
    _ owners: QuestionOwners
  ) -> [Cell] {
    let key = rating.key
    let title = profile.set(key.catalog)?.control(key.control)?.title ?? Text(same: key.control)
    return [
      .code(duty.rawValue, duty.readable), .text(key.catalog), .text(key.control),
      .code(key.scope.description, key.scope.readable(in: register)),
      .text(orNone: owners.owner(of: rating)), .wording(title),
    ]
  }
}

/// What is left to be done about a question, the most pressing first.
enum Duty: String, CaseIterable {
  case answer
  case confirm
  case findOut = "find-out"
  case renewEvidence = "renew-evidence"
  case review

  /// What is to be done about a rating on a day; nothing where it is settled.
  init?(of rating: Rating, on day: CivilDate) {
    if !rating.answer.isGiven {
      self = .answer
    } else if rating.isDraft {
      self = .confirm
    } else if rating.answer == .unknown {
      self = .findOut
    } else if EvidenceOnDay(rating.evidence, on: day).isStale {
      self = .renewEvidence
    } else if let review = rating.reviewOn, review < day {
      self = .review
    } else {
      return nil
    }
  }

  /// What is to be done, in words.
  var readable: Text {
    switch self {
    case .answer: Text(ja: "回答する", en: "answer it")
    case .confirm: Text(ja: "確認する", en: "confirm it")
    case .findOut: Text(ja: "調べる", en: "find out")
    case .renewEvidence: Text(ja: "証跡を更新する", en: "renew its evidence")
    case .review: Text(ja: "見直す", en: "review it")
    }
  }
}
