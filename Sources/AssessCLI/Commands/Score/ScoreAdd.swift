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
  private let batch: QuestionBatch
  private let scopes: [Scope]

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    batch = try QuestionBatch(said)
    scopes = try said.scopes(Self.scopes)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try batch.page(
      "score.add/1", in: surroundings,
      done: { Text(ja: "\($0)問を加えました。", en: "\($0) questions are added.") },
      tried: {
        Text(
          ja: "\($0)問が加わります(何も変更していません)。",
          en: "\($0) questions would be added (nothing was changed).")
      }
    ) { store, bench throws(Failure) in
      try bench.register.check(scopes)
      let plan = QuestionPlan(of: bench.period, for: bench.register)
      let found = try QuestionLookup(bench.profile).controls(words)
      return try store.changeRatings(
        in: bench.period, by: bench.stamp, rehearsing: bench.isRehearsal
      ) { stored in
        found.flatMap { set, control in
          scopes.isEmpty
            ? plan.questions(about: control, of: set)
            : scopes.map { plan.question(about: control, of: set, in: $0) }
        }.filter { stored[$0.key] == nil }
      }
    }
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
