internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score list`: the questions of a period and what was answered.
struct ScoreList: Command {
  /// What a list may be cut down to.
  enum State: String, CaseIterable {
    case unanswered
    case unknown
    case notApplicable = "not-applicable"
    case notAdopted = "not-adopted"
    case adopted
    case draft
    case stale
  }

  static let controls = ArgumentSpec(
    "CONTROL", .anyNumber,
    Text(ja: "対策項目か分類のID(なければ全部)", en: "Ids of controls or groups (all without)"))
  static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"), Text(ja: "この担当のものだけ", en: "Only those of this owner"))
  private static let state = OptionSpec(
    "--state", .value(standIn: "STATE"),
    Text(
      ja: "unanswered、unknown、not-applicable、not-adopted、adopted、draft(要確認)、stale(証跡の期限切れ)",
      en: "Only unanswered, unknown, not-applicable, not-adopted, adopted, draft or stale"),
    completion: .words(State.allCases.map(\.rawValue)))

  static let spec = CommandSpec(
    "score list", Text(ja: "評価の一覧", en: "List the ratings"),
    arguments: [controls], options: [ScoreOptions.period, ScoreOptions.scope, owner, state],
    examples: [
      CommandSpec.Example("score list 5.1", Text(ja: "5.1の評価を並べる", en: "List the ratings of 5.1")),
      CommandSpec.Example(
        "score list --state draft", Text(ja: "要確認のものを並べる", en: "List what is to be confirmed")),
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scope: Scope?
  private let owner: String?
  private let state: State?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(Self.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    owner = said.text(Self.owner)
    state = try said.choice(Self.state)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let profile = try surroundings.profile(of: try store.period(meant: period), in: store)
    let register = try store.register()
    let ratings = try RatingSelection(words, scope: scope, owner: owner)
      .ratings(of: profile, register).filter { state.map($0.fits(profile.asOf)) ?? true }
    return Page("score.list/1", [.table(RatingTable(profile, register).table(ratings))])
  }
}

extension Rating {
  /// Tells of states whether this rating is in them on a day.
  fileprivate func fits(_ day: CivilDate) -> (ScoreList.State) -> Bool {
    { state in
      switch state {
      case .unanswered: answer == .unanswered
      case .unknown: answer == .unknown
      case .notApplicable: answer == .notApplicable
      case .notAdopted: answer == .notAdopted
      case .adopted: answer.kind == .adopted
      case .draft: isDraft
      case .stale: EvidenceOnDay(evidence, on: day).isStale
      }
    }
  }
}
