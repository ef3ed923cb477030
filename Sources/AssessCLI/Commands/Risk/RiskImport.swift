internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess risk import`: takes in risk registers that came back, all of them or nothing.
struct RiskImport: Command {
  private static let files = ArgumentSpec(
    "FILE", .many, Text(ja: "返ってきたリスク登録簿", en: "Risk registers that came back"),
    completion: .file)
  static let spec = CommandSpec(
    "risk import", Text(ja: "返ってきたリスク登録簿を取り込む", en: "Take in risk registers that came back"),
    discussion: Text(
      ja: "欄ごとに、渡したときの値と比べます。向こうだけが変えた欄は入り、両方で変わった欄は食い違いとして並べ、--prefer で決めるまで何も取り込みません。"
        + "同じファイルを二度取り込んでも何も変わりません。枠のない欄の書き換えは取り込まず、セルごとに知らせます。",
      en:
        "Each part is held against the value that was given out. What only they changed goes in; what "
        + "both changed is listed as a conflict, and nothing is taken in until --prefer settles it. "
        + "The same file once more changes nothing. What was changed outside the framed cells is not taken "
        + "in, and is told by its cell."),
    arguments: [files], options: [PreferOption.spec, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "risk import 返却/リスク登録簿.xlsx --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let paths: [String]
  private let preference: RegisterMerge<Scenario>.Preference
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    let paths = said.words(Self.files)
    self.paths = paths
    preference = try said.preferred(among: paths).preference()
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let read = try Self.read(paths)
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let workspace = try store.workspaceIdentity()
    let foreign = read.filter { $0.workspace != workspace }
    guard foreign.isEmpty else { throw Self.foreign(foreign.map(\.file)) }
    var returns: [RegisterMerge<Scenario>.Return] = []
    for file in read { returns += try Self.returns(file, store) }
    var before: [String: Scenario] = [:]
    let changed = try store.changeRegister(
      Scenario.self, as: "import", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { entries throws(Failure) in
      before = Dictionary(entries.map { ($0.value.id, $0.value) }) { first, _ in first }
      let merge = RegisterMerge(returns, into: entries.map(\.value), preferring: preference)
      guard merge.conflicts.isEmpty else { throw Self.undecided(merge.conflicts) }
      let problems = merge.changed.flatMap { $0.problems(at: .word($0.id)) }
      guard problems.isEmpty else { throw Failure(.input, problems) }
      return RegisterEdit(writing: merge.changed)
    }
    return page(changed.written, before, notes: read.flatMap(\.notes))
  }

  // MARK: Reading

  /// What the files say; all that is wrong with any of them is told at once.
  private static func read(_ paths: [String]) throws(Failure) -> [RiskReturn] {
    var problems: [Problem] = []
    var returns: [RiskReturn] = []
    for path in paths {
      do throws(Failure) {
        returns.append(try RiskRegisterReader.read(try WorkbookReader.read(path)))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return returns
  }

  /// The rows of a file beside the versions that were given out.
  private static func returns(
    _ file: RiskReturn, _ store: borrowing Store
  ) throws(Failure) -> [RegisterMerge<Scenario>.Return] {
    try file.rows.map { row throws(Failure) in
      let versions = try store.history(of: row.id, Scenario.self)
      guard let base = versions.last(where: { $0.revision <= row.revision })?.value,
        versions.last?.value != nil
      else {
        throw Failure(
          .input, at: row.place,
          Text(
            ja: "シナリオ「\(row.id)」は、この作業フォルダーにないか、外されました",
            en: "this workspace has no '\(row.id)', or it was taken out"),
          remedy: Text(ja: "行を消して返してもらってください", en: "have the row deleted"))
      }
      return .init(file: file.file, base: base, value: row.applied(to: base))
    }
  }

  private static func foreign(_ files: [String]) -> Failure {
    Failure(
      .input,
      files.map {
        Problem(
          at: .file($0),
          Text(ja: "ほかの作業フォルダーから出されたリスク登録簿です", en: "it was given out by another workspace"),
          remedy: Text(ja: "元の作業フォルダーで取り込んでください", en: "take it in there"))
      })
  }

  private static func undecided(_ conflicts: [RegisterMerge<Scenario>.Conflict]) -> Failure {
    Failure(
      .input,
      conflicts.map { conflict in
        let words = RiskWords(conflict.part)
        let values = [conflict.stored] + conflict.said.map(\.value)
        let part = words.title
        let stored = words.readable(conflict.stored, unlike: values)
        let said = Text.joined(
          conflict.said.map {
            Text(same: "\($0.file): ") + words.readable($0.value, unlike: values)
          }, separator: Text(same: " / "))
        return Problem(
          at: .word(conflict.id),
          Text(
            ja: "「\(part.japanese)」が両方で変わりました(保存: \(stored.japanese)、\(said.japanese))",
            en:
              "'\(part.english)' was changed on both sides (stored: \(stored.english); \(said.english))"
          ),
          remedy: Text(
            ja: "--prefer store か --prefer ファイル で、どちらを採るかを決めてください",
            en: "settle it with --prefer store or --prefer FILE"))
      })
  }

  // MARK: Printing

  private func page(
    _ changed: [Scenario], _ before: [String: Scenario], notes: [Problem]
  ) -> Page {
    let count = changed.count
    let sentence =
      changed.isEmpty
      ? Text(ja: "すでに同じ内容です。", en: "All of it was there already.")
      : isRehearsal
        ? Text(
          ja: "取り込むと、シナリオが\(count)件変わります(何も変更していません)。",
          en: "Scenarios that it would change: \(count) (nothing was changed).")
        : Text(ja: "シナリオを\(count)件変えました。", en: "Scenarios changed: \(count).")
    let table = Table(
      "changes", Text(ja: "変更", en: "Changes"),
      columns: [
        .id, .init("part", Text(ja: "欄", en: "Part")), .init("from", Text(ja: "前", en: "From")),
        .init("to", Text(ja: "後", en: "To")),
      ],
      rows: changed.flatMap { scenario in
        RiskWords.changes(from: before[scenario.id]?.json, to: scenario.json).map { change in
          [.text(scenario.id), .code(change.part, change.title), change.before, change.after]
        }
      })
    return Page(
      "risk.import/1",
      [.sentence(sentence), .table(table)] + (notes.isEmpty ? [] : [.table(Table(notes: notes))]))
  }
}
