internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score add`: asks controls of further parts of the organisation.
struct ScoreAdd: Command {
  private static let scopes = OptionSpec(
    "--scope", .repeated(standIn: "SCOPE"),
    Text(
      ja: "問う範囲(繰り返せる。なければカタログと部門の役割から提案されるもの)",
      en: "What to ask about (repeatable; by default what catalogue and roles of units propose)"))

  static let spec = CommandSpec(
    "score add", Text(ja: "設問を加える", en: "Add questions to an open period"),
    discussion: Text(
      ja: "期を開いた後に部門やシステムを登録したときや、特定のシステムだけを別に評価したいときに使います。",
      en: "For units and systems that were registered after the period was opened, and for systems "
        + "that are to be rated on their own."),
    arguments: [ScoreOptions.controls],
    options: [ScoreOptions.period, scopes, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "score add 5.1.3.3-1 --scope system:scada",
        Text(ja: "一つのシステムについても問う", en: "Ask about one system too"))
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scopes: [Scope]
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    period = try said.chosenPeriod()
    scopes = try said.scopes(Self.scopes)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let period = try store.period(meant: period)
    let register = try store.register()
    let profile = try surroundings.profile(of: period, in: store)
    try register.check(scopes)
    let plan = QuestionPlan(of: period.id, for: register)
    let found = try QuestionLookup(profile).controls(words)
    let added = try store.changeRatings(
      in: period.id, by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored in
      found.flatMap { set, control in
        scopes.isEmpty
          ? plan.questions(about: control, of: set)
          : scopes.map { plan.question(about: control, of: set, in: $0) }
      }.filter { stored[$0.key] == nil }
    }
    let sentence =
      isRehearsal
      ? Text(
        ja: "\(added.count)問が加わります(何も変更していません)。",
        en: "\(added.count) questions would be added (nothing was changed).")
      : Text(ja: "\(added.count)問を加えました。", en: "\(added.count) questions are added.")
    return Page(
      "score.add/1",
      [.sentence(sentence), .table(RatingTable(profile, register).table(added))])
  }
}

extension ParsedCommand {
  /// The scopes that a repeated option names.
  func scopes(_ option: OptionSpec) throws(UsageError) -> [Scope] {
    var scopes: [Scope] = []
    for word in texts(option) {
      guard let scope = Scope(word) else {
        throw UsageError(
          word, Text(ja: "範囲として読めません", en: "this is not a scope"), remedy: Scope.rule)
      }
      scopes.append(scope)
    }
    return scopes
  }
}

extension OrganisationRegister {
  /// Throws unless every scope is the organisation or registered.
  func check(_ scopes: [Scope]) throws(Failure) {
    for scope in scopes {
      switch scope {
      case .organisation: continue
      case .unit(let id):
        guard unit(id) == nil else { continue }
        throw .notRegistered(id, among: units.map(\.id), listedBy: "assess org unit list")
      case .system(let id):
        guard !systems.contains(where: { $0.id == id }) else { continue }
        throw .notRegistered(id, among: systems.map(\.id), listedBy: "assess org system list")
      }
    }
  }
}
