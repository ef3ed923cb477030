internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Reports
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess report import`: takes in report workbooks that came back filled in, all of them or nothing.
struct ReportImport: Command {
  private static let files = ArgumentSpec(
    "FILE", .many, Text(ja: "返ってきた報告書のブック", en: "Report workbooks that came back"),
    completion: .file)
  static let spec = CommandSpec(
    "report import", Text(ja: "記入された報告書を取り込む", en: "Take in reports that were filled in"),
    discussion: Text(
      ja: "計画の管理表(着手、完了、費用、見込み、備考、6項目)と差異分析のブック(希望する目標、対応策の責任者など)を取り込みます。"
        + "枠のあるセルのうち、渡したときから変わったものだけが入ります。両方で変わった欄は食い違いとして並べ、--prefer で決めるまで何も取り込みません。"
        + "同じファイルを二度取り込んでも何も変わりません。",
      en:
        "It takes in the plan kept through the year (begun, done, money, expected, notes, the six fields) and "
        + "the gap workbook (tiers wished for, owners of actions and more). Only framed cells that are no longer as "
        + "they were given out go in. What both sides changed is listed as a conflict, and nothing is taken in until "
        + "--prefer settles it. The same file once more changes nothing."),
    arguments: [files], options: [PreferOption.spec, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "report import 返却/計画管理表.xlsx --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let paths: [String]
  private let preferred: PreferOption.Preferred
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    paths = said.words(Self.files)
    preferred = try said.preferred(among: paths)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let returns = try ReportReturns(store, surroundings).read(paths)
    var changed = ReportChanges()
    try store.together(rehearsing: isRehearsal) { () throws(Failure) in
      try take(returns, into: store, surroundings, &changed)
    }
    return changed.page(isRehearsal: isRehearsal, notes: returns.flatMap(\.notes))
  }

  private func take(
    _ returns: [ReportReturn], into store: borrowing Store, _ surroundings: Surroundings,
    _ changed: inout ReportChanges
  ) throws(Failure) {
    var entries = ReturnedEntries(today: surroundings.today)
    var wishes = ReturnedWishes(try store.entries(Target.self), preferring: preferred.preference())
    for file in returns {
      try entries.take(file, from: store)
      try entries.takeContacts(file, from: store)
      wishes.take(file)
    }
    let problems = entries.problems + wishes.problems
    guard problems.isEmpty else { throw Failure(.input, problems) }
    changed.take(try merge(entries.actions, into: store, surroundings))
    changed.take(
      try merge(entries.progress, startingWith: ActionProgress.init, into: store, surroundings))
    changed.take(try merge(entries.contacts, into: store, surroundings))
    let before = try store.register(Target.self)
    let edit = try store.changeRegister(
      Target.self, as: "import", because: why, by: surroundings.stamp
    ) { _ throws(Failure) in wishes.edit }
    changed.take(edit, before)
  }

  /// Merges what came back; an entry that was not there yet begins as `start` makes it.
  private func merge<Value: Registered>(
    _ returns: [RegisterMerge<Value>.Return], startingWith start: ((String) -> Value)? = nil,
    into store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> (RegisterEdit<Value>, [Value]) {
    var before: [Value] = []
    let edit = try store.changeRegister(
      Value.self, as: "import", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      before = entries.map(\.value)
      let known = Set(before.map(\.registerID))
      let new = Set(returns.map(\.value.registerID)).subtracting(known).sorted()
      let merge = RegisterMerge(
        returns, into: before + new.compactMap { start?($0) }, preferring: preferred.preference())
      guard merge.conflicts.isEmpty else { throw ReportChanges.undecided(merge.conflicts) }
      return RegisterEdit(writing: merge.changed)
    }
    return (edit, before)
  }
}
