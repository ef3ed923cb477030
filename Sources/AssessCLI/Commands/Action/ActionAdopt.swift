internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action adopt`: takes actions from the library into the register.
struct ActionAdopt: Command {
  private static let ids = ArgumentSpec(
    "ID", .anyNumber, Text(ja: "対応策集にあるID", en: "Ids in the library"))
  private static let forGaps = OptionSpec(
    "--for-gaps", .flag,
    Text(
      ja: "目標に届かない対策項目を引き上げるものをすべて採る",
      en: "All that raise a control which is short of its target"))
  private static let forPlans = OptionSpec(
    "--for-plans", .flag,
    Text(
      ja: "計画の不足を埋める計画改訂と演習を作る(対応策集にはない、自組織のもの)",
      en: "Revisions and exercises for what the plans lack, made up for this organisation"))

  static let spec = CommandSpec(
    "action adopt", Text(ja: "対応策集から採用する", en: "Adopt actions from the library"),
    discussion: Text(
      ja: "前提となる対応策も一緒に採ります。費用と工数は編集者の見積りで、「action edit ID --confirmed-by」で確かめるまで未確認です。",
      en:
        "What an action needs is adopted with it. Cost and effort are the editors' estimates, unconfirmed "
        + "until 'action edit ID --confirmed-by'."),
    arguments: [ids],
    options: [forGaps, forPlans, ScoreOptions.period, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "action adopt A-governance-setup", Text(ja: "一つを採る", en: "Adopt one")),
      CommandSpec.Example(
        "action adopt --for-gaps --dry-run",
        Text(ja: "目標との差を埋めるものを先に見る", en: "See first which ones close a gap")),
      CommandSpec.Example(
        "action adopt --for-plans --dry-run",
        Text(ja: "計画改訂と演習を先に見る", en: "See first which revisions and exercises there would be")),
    ])

  private let ids: [String]
  private let isForGaps: Bool
  private let isForPlans: Bool
  private let period: PeriodID?
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    ids = try said.identifiers(Self.ids)
    isForGaps = said.has(Self.forGaps)
    isForPlans = said.has(Self.forPlans)
    period = try said.chosenPeriod()
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
    guard [isForGaps, isForPlans, !ids.isEmpty].count(where: \.self) == 1 else {
      throw UsageError(
        Self.forGaps.name, Text(ja: "採るものがはっきりしません", en: "it is not clear which are meant"),
        remedy: Text(
          ja: "ID、--for-gaps、--for-plans のどれか一つを書いてください",
          en: "give ids, --for-gaps or --for-plans, and one of them only"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let library =
      try isForPlans
      ? PlanWorkActions(
        ContinuityDesk(store, surroundings, period: period), in: surroundings.language
      ).made
      : surroundings.actionLibrary(in: store)
    let wanted =
      try isForPlans
      ? library.map(\.id) : isForGaps ? closing(library, store, surroundings) : ids
    let edit = try store.changeRegister(
      Action.self, as: "adopt", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { entries throws(Failure) in
      let known = Set(entries.map(\.value.id))
      if let id = ids.first(where: known.contains) { throw Self.taken(id) }
      let taken = try Self.withNeeds(wanted.filter { !known.contains($0) }, library, known)
      let names = try surroundings.namesForActions(taken, in: store)
      let all = known.union(taken.map(\.id))
      let tied = taken.map { $0.naming(only: all) }
      for action in tied { try action.check(among: names) }
      return RegisterEdit(writing: tied)
    }
    return page(edit.written, asked: Set(wanted))
  }

  /// The ids of those that raise a control from where it stands towards its target.
  private func closing(
    _ library: [Action], _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> [String] {
    let gaps = try GapDesk(store, surroundings, period: period).gaps
    let wanted = Dictionary(
      gaps.map { (ControlID(catalog: $0.key.catalog, control: $0.key.control), $0) }
    ) { first, _ in first }
    return library.filter { action in
      action.raises.contains { raise in
        wanted[raise.control].map { $0.current.lowerBound < raise.to && raise.from < $0.target }
          ?? false
      }
    }.map(\.id)
  }

  /// Some actions of a library with all that they need and that is not there yet.
  private static func withNeeds(
    _ ids: [String], _ library: [Action], _ known: Set<String>
  ) throws(Failure) -> [Action] {
    var taken: [Action] = []
    var open = ids
    while let id = open.popLast() {
      guard !known.contains(id), !taken.contains(where: { $0.id == id }) else { continue }
      guard let action = library.first(where: { $0.id == id }) else {
        throw .notRegistered(id, among: library.map(\.id), listedBy: "assess action library")
      }
      taken.append(action)
      open += action.needs
    }
    return taken.sorted { $0.id < $1.id }
  }

  private static func taken(_ id: String) -> Failure {
    Failure(
      .input, at: .word(id), Text(ja: "すでに登録されています", en: "it is registered already"),
      remedy: Text(
        ja: "直すなら「assess action edit \(id)」を使ってください",
        en: "change it with 'assess action edit \(id)'"))
  }

  private func page(_ taken: [Action], asked: Set<String>) -> Page {
    let (count, beside) = (taken.count, taken.count { !asked.contains($0.id) })
    return Page(
      "action.adopt/1",
      [
        .sentence(
          isRehearsal
            ? Text(
              ja: "\(count)件を採用することになります。うち前提として\(beside)件(何も変更していません)。",
              en:
                "Actions that would be adopted: \(count), of which as prerequisites: \(beside) (nothing was "
                + "changed).")
            : Text(
              ja: "\(count)件を採用しました。うち前提として\(beside)件。",
              en: "Actions adopted: \(count), of which as prerequisites: \(beside).")),
        .table(ActionPrinting.actions(taken)),
      ])
  }
}

extension Action {
  /// The same action without alternatives that are not there.
  fileprivate func naming(only ids: Set<String>) -> Action {
    var action = self
    action.alternatives = alternatives.filter(ids.contains)
    return action
  }
}
