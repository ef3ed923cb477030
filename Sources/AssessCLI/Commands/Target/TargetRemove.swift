internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target remove`: takes out what somebody asked for.
struct TargetRemove: Command {
  static let spec = CommandSpec(
    "target remove", Text(ja: "目標を取り外す", en: "Take targets out"),
    discussion: Text(
      ja: "条件に合うものをすべて外します。外したことは理由とともに監査ログに残り、「assess target history」で見られます。",
      en:
        "All that fits is taken out. The journal keeps it with the reason, and 'assess target history' "
        + "shows it."),
    arguments: [TargetOptions.someControls],
    options: [
      TargetOptions.scope, TargetOptions.source, TargetOptions.origin, TargetOptions.clause,
      TargetOptions.by, TargetOptions.why, CommonOptions.dryRun,
    ],
    examples: [
      CommandSpec.Example(
        "target remove 5.4.2-1 --source policy --why 計画を見直した",
        Text(ja: "方針の目標を外す", en: "Take management's target out")),
      CommandSpec.Example(
        "target remove --origin mid-size --dry-run",
        Text(ja: "ひな形から入れた目標を外すとどうなるか見る", en: "See what taking a template's targets out would do")),
    ])

  private let words: [String]
  private let scope: Scope?
  private let source: Target.Source?
  private let origin: String?
  private let clause: String?
  private let by: TargetOptions.When?
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(TargetOptions.someControls)
    scope = try said.scope(TargetOptions.scope)
    source = try said.choice(TargetOptions.source)
    origin = FreeText.kept(said.text(TargetOptions.origin))
    clause = FreeText.kept(said.text(TargetOptions.clause))
    by = try said.when(TargetOptions.by)
    why = FreeText.kept(said.text(TargetOptions.why))
    isRehearsal = said.has(CommonOptions.dryRun)
    guard words.isEmpty, origin == nil else { return }
    throw UsageError(
      TargetOptions.someControls.name,
      Text(ja: "何を外すかがありません", en: "it is not said what to take out"),
      remedy: Text(
        ja: "対策項目を書くか、--origin で文書やひな形を指定してください",
        en: "name controls, or a document or template with --origin"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let bench = try TargetBench(in: store, surroundings)
    let meant = words.isEmpty ? nil : Set(try bench.controls(words).map(Self.key))
    let from = by?.day(by: bench.register.organisation.calendar)
    let edit = try store.changeRegister(
      Target.self, as: "remove", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored throws(Failure) in
      let gone = stored.map(\.value).filter { fits($0, meant, from) }
      guard !gone.isEmpty else { throw nothing }
      return RegisterEdit(removing: gone.map(\.registerID))
    }
    return TargetChangePage(edit, over: bench, isRehearsal: isRehearsal).page(
      "target.remove/1", today: surroundings.today)
  }

  private static func key(_ found: QuestionLookup.Found) -> RatingKey {
    RatingKey(catalog: found.set.catalog.id, control: found.control.id)
  }

  private func fits(_ claim: Target, _ meant: Set<RatingKey>?, _ from: CivilDate?) -> Bool {
    let key = RatingKey(catalog: claim.key.catalog, control: claim.key.control)
    return (meant?.contains(key) ?? true) && (scope.map { $0 == claim.key.scope } ?? true)
      && (scope != nil || meant == nil || claim.key.scope == .organisation)
      && (source.map { $0 == claim.source } ?? true)
      && (origin.map { $0 == claim.id.origin } ?? true)
      && (clause.map { $0 == claim.id.clause } ?? true)
      && (from.map { $0 == claim.id.from } ?? true)
  }

  private var nothing: Failure {
    let subject = words.isEmpty ? origin ?? "" : words.joined(separator: " ")
    return Failure(
      .input, at: .word(subject),
      Text(ja: "外すものがありません", en: "there is nothing to take out"),
      remedy: Text(
        ja: "「assess target show」で何があるかを見てください", en: "see what there is with 'assess target show'"))
  }
}
