internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess target set`: says which tier a control is to have, and by whose word.
struct TargetSet: Command {
  static let spec = CommandSpec(
    "target set", Text(ja: "目標のティアを定める", en: "Say which tier a control is to have"),
    discussion: Text(
      ja: "書いた項目だけが変わります。方針は、理由(--why)、承認者(--approved-by)、期限(--expires)がそろって初めて数えます。"
        + "そろった方針は、リスクや分野が求めるティアを下げることもできますが、義務は下げられません。"
        + "ティア2も、理由があれば立派な目標です。",
      en:
        "Only what is named changes. A policy counts once it has a reason (--why), an approver "
        + "(--approved-by) and an expiry (--expires); it may then go below what risk or the sector "
        + "ask for, but never below an obligation. Tier 2 with a reason is as good a target as any."
    ),
    arguments: [ScoreOptions.controls],
    options: [TargetOptions.scope] + TargetWriting.options + [
      TargetOptions.source, TargetOptions.origin, TargetOptions.clause, CommonOptions.dryRun,
    ],
    examples: [
      CommandSpec.Example(
        "target set 5.4.2-1 --tier 3 --by 2027Q1 --why 停止許容時間を4時間に縮める --approved-by 真鍋洋一 --funding FY2026",
        Text(ja: "経営の方針として目標を定める", en: "Set a target as management's choice")),
      CommandSpec.Example(
        "target set 5.1.2 --tier 2 --source obligation --origin 保安規程 --clause 12条 --by 2027-04-01",
        Text(ja: "5.1.2の全項目に義務の下限を置く", en: "Put a floor that is owed under all of 5.1.2")),
    ])

  private let words: [String]
  private let scope: Scope
  private let source: Target.Source
  private let origin: String
  private let clause: String
  private let by: TargetOptions.When?
  private let writing: TargetWriting
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreOptions.controls)
    scope = try said.scope(TargetOptions.scope) ?? .organisation
    source = try said.choice(TargetOptions.source) ?? .policy
    origin = FreeText.kept(said.text(TargetOptions.origin)) ?? ""
    clause = FreeText.kept(said.text(TargetOptions.clause)) ?? ""
    by = try said.when(TargetOptions.by)
    writing = try TargetWriting(said)
    isRehearsal = said.has(CommonOptions.dryRun)
    guard origin.isEmpty, source == .obligation || source == .baseline else { return }
    throw UsageError(
      TargetOptions.origin.name,
      Text(
        ja: "どの文書が求めているかを書く必要があります", en: "it has to be said which document asks for it"),
      remedy: Text(ja: "「--origin 法令名」のように書いてください", en: "write '--origin DOCUMENT'"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let bench = try TargetBench(in: store, surroundings)
    try bench.register.check([scope])
    let found = try bench.controls(words)
    let from = by?.day(by: bench.register.organisation.calendar)
    let edit = try store.changeRegister(by: surroundings.stamp, rehearsing: isRehearsal) {
      stored throws(Failure) -> RegisterEdit<Target> in
      let known = Dictionary(stored.map { ($0.value.id, $0.value) }) { first, _ in first }
      return RegisterEdit(
        writing: try found.map { found throws(Failure) in
          let key = RatingKey(
            catalog: found.set.catalog.id, control: found.control.id, scope: scope)
          let id = Target.ID(key, source, origin: origin, clause: clause, from: from)
          return try writing.claim(
            id, over: known[id], on: found.set.scale, today: surroundings.today)
        })
    }
    return TargetChangePage(edit, over: bench, isRehearsal: isRehearsal).page(
      "target.set/1", today: surroundings.today)
  }
}
