internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess diff`: what changed from one period to another.
struct DiffCommand: Command {
  private static let before = ArgumentSpec(
    "BEFORE", .one, Text(ja: "前の期", en: "The earlier period"))
  private static let after = ArgumentSpec("AFTER", .one, Text(ja: "後の期", en: "The later period"))
  private static let controls = OptionSpec(
    "--controls", .flag,
    Text(
      ja: "設問ごとではなく、範囲をまとめた対策項目ごとに示す",
      en: "By control, its scopes taken together, in place of by question"))

  static let spec = CommandSpec(
    "diff", Text(ja: "二つの期を比べる", en: "Compare two periods"),
    discussion: Text(
      ja: "上がった、下がった、回答された、期限切れになったなどを、だれがいつなぜ変えたかとともに示します。"
        + "カタログの版が違うときは、変わらない項目だけを比べます。別のカタログに移ったときは、"
        + "対応表が「同じ」か「言い換え」とする項目の組を比べ、その数を示します。",
      en:
        "What rose, fell, was answered or became stale, with who changed it, when and why. Over two "
        + "editions of a catalogue only unchanged controls are compared; where another catalogue took "
        + "its place, the pairs that a crosswalk calls the same or reworded, and how many they are."
    ),
    arguments: [before, after], options: [controls],
    examples: [
      CommandSpec.Example(
        "diff 2026Q2 2026Q3", Text(ja: "前の四半期からの変化を見る", en: "See what changed since last quarter"))
    ])

  private let before: PeriodID
  private let after: PeriodID
  private let isByControl: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    before = try PeriodPrinting.period(said.word(Self.before) ?? "")
    after = try PeriodPrinting.period(said.word(Self.after) ?? "")
    isByControl = said.has(Self.controls)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let old = try profile(of: before, in: store, surroundings)
      let new = try profile(of: after, in: store, surroundings)
      let links = try EditionMatching.links(over: [old.sets, new.sets], in: store)
      let comparable = { (catalog: String) -> Set<String> in
        guard let from = old.set(catalog), let to = new.set(catalog) else { return [] }
        return to.controls(unchangedSince: from)
      }
      let diff = ProfileDiff(old, new, comparable: comparable, links: links)
      let printing = DiffPrinting(
        diff, old, new, FigureNames(register: try store.register()), surroundings)
      if isByControl {
        return Page(
          "diff.controls/1", [.context(printing.about), .table(printing.controls)])
      }
      return Page(
        "diff/1",
        [
          .context(printing.about),
          .table(printing.questions(by: try authors(of: diff, in: store))),
        ])
    }
  }

  private func profile(
    of id: PeriodID, in store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> Profile {
    let period = try store.period(id)
    return try surroundings.profile(of: period, in: store)
  }

  /// Who last wrote each answer that changed; what only grew old was written by nobody.
  private func authors(
    of diff: ProfileDiff, in store: borrowing Store
  ) throws(Failure) -> [RatingKey: Authorship] {
    var authors: [RatingKey: Authorship] = [:]
    let changes = try store.lastChanges(of: after)
    for change in diff.questions where change.after != nil && change.changes != [.becameStale] {
      guard let last = changes[change.key] else { continue }
      authors[change.key] = Authorship(
        actor: last.actor.name, time: last.time, reason: last.why ?? change.after?.reason)
    }
    return authors
  }
}
