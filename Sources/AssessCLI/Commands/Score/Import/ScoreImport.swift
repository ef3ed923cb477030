internal import Arguments
internal import Files
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess score import`: what came back from departments, all of it or nothing.
struct ScoreImport: Command {
  private static let files = ArgumentSpec(
    "FILE", .many,
    Text(
      ja: "返ってきた記入表、評価の表(Excel、CSV)、評価の JSON",
      en: "Scoring sheets that came back, tables of ratings (Excel, CSV), or ratings as JSON"),
    completion: .file)
  private static let conflicts = OptionSpec(
    "--conflicts", .value(standIn: "FILE"),
    Text(
      ja: "決まらない食い違いの表を書き出す(CSV)", en: "Write the table of undecided conflicts (CSV)"),
    completion: .file)
  private static let returns = OptionSpec(
    "--returns", .value(standIn: "FOLDER"),
    Text(
      ja: "誤りのあるブックに印とコメントを付けて、ここに書き出す",
      en: "Write faulty workbooks here, marked and commented, to be sent back"),
    completion: .file)

  static let spec = CommandSpec(
    "score import", Text(ja: "返ってきた評価を取り込む", en: "Take in what came back"),
    discussion: Text(
      ja: "行ごとに、発行したときの版と今の保存値とを比べます。ファイルだけが変えた部分は取り込み、"
        + "両方が別々に変えた部分は食い違いとして示し、決まるまで何も取り込みません。"
        + "同じファイルを二度取り込んでも変わりません。ほかの組織、期、版の記入表は受け付けません。"
        + "誤りは全部のファイルの分を一度に示します。",
      en:
        "Each row is held against the version it was issued from and what is stored now. What only "
        + "the file changed goes in; what both changed otherwise is a conflict, and until all are "
        + "decided nothing goes in. A file taken in twice changes nothing. Sheets of another "
        + "organisation, period or edition are refused. What is wrong is told for all files at "
        + "once."),
    arguments: [files],
    options: [ScoreOptions.period] + ResolutionOptions.all + [conflicts, returns] + MapOptions.all
      + [ScoreOptions.why, CommonOptions.dryRun, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "score import 返却/火力部.xlsx 返却/情報システム部.xlsx --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change")),
      CommandSpec.Example(
        "score import 返却/火力部.xlsx --conflicts 食い違い.csv --returns 差し戻し",
        Text(
          ja: "食い違いは表に、誤りは印を付けたブックにする",
          en: "Have conflicts in a table, and errors marked in the workbooks")),
      CommandSpec.Example(
        "score import 返却/火力部.xlsx --answers 食い違い.csv",
        Text(ja: "食い違いの表に記入した通りに取り込む", en: "Take it in as the table of conflicts decides")),
    ])

  private let paths: [String]
  private let period: PeriodID?
  private let resolution: ResolutionOptions
  private let maps: MapOptions
  private let conflicts: String?
  private let returns: String?
  private let why: String?
  private let isRehearsal: Bool
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    var paths: [String] = []
    for path in said.words(Self.files) where !paths.contains(path) { paths.append(path) }
    self.paths = paths
    period = try said.chosenPeriod()
    resolution = try ResolutionOptions(said, files: paths)
    maps = try MapOptions(said)
    conflicts = said.text(Self.conflicts)
    returns = said.text(Self.returns)
    why = FreeText.kept(said.text(ScoreOptions.why))
    isRehearsal = said.has(CommonOptions.dryRun)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if let conflicts { try surroundings.checkOutput(conflicts) }
    var undecided: Set<Problem> = []
    do throws(Failure) {
      return try take(in: surroundings, &undecided)
    } catch {
      guard let returns else { throw error }
      let told = try FaultyReturns(into: returns, by: surroundings, existing)
        .write(error.problems.filter { !undecided.contains($0) })
      throw Failure(error.kind, error.problems + told)
    }
  }

  /// Takes everything in, or says what keeps it out, and what of that somebody has only to decide.
  private func take(
    in surroundings: Surroundings, _ undecided: inout Set<Problem>
  ) throws(Failure) -> Page {
    let read = ReturnedFile.read(all: paths)
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let (map, mapToSave) = try maps.map(of: store)
    let desk = try ImportDesk(store, try periodMeant(read, store), map, surroundings)
    let (returned, problems) = desk.answers(in: read, store)
    let resolutions = try resolution.resolutions(
      files: paths, sets: desk.sets, by: surroundings)
    guard problems.isEmpty else {
      let also = try desk.alsoTold(of: returned, store, resolutions)
      throw try refusal(problems + also.faults, also.conflicts, desk, surroundings, &undecided)
    }
    var outcome = MergeOutcome()
    var before: [RatingKey: StoredRating] = [:]
    _ = try store.changeRatings(
      in: desk.period.id, as: "rating.import", because: why, by: surroundings.stamp,
      rehearsing: isRehearsal
    ) { stored throws(Failure) in
      before = stored
      outcome = try desk.merge(returned, into: stored, store, resolutions)
      let faults = desk.check.problems(in: outcome.edits)
      guard faults.isEmpty, outcome.conflicts.isEmpty else {
        throw try refusal(faults, outcome.conflicts, desk, surroundings, &undecided)
      }
      return outcome.ratings
    }
    if let mapToSave, !isRehearsal {
      _ = try store.saveMapping(mapToSave, by: surroundings.stamp)
    }
    return page(
      ImportPrinting(outcome, of: returned, over: before), outcome, returned, surroundings)
  }

  /// The period that is named, or that the files were issued for, or the one that is open.
  private func periodMeant(
    _ read: [Result<ReturnedFile, Failure>], _ store: borrowing Store
  ) throws(Failure) -> Period {
    if let period { return try store.period(period) }
    let workspace = try store.workspaceIdentity()
    let said = read.lazy.compactMap { try? $0.get().period(issuedBy: workspace) }.first
    return try store.period(meant: said)
  }

  /// All that keeps the files out; the table in which conflicts may be decided is written if it is
  /// wanted.
  private func refusal(
    _ faults: [Problem], _ found: [MergeConflict], _ desk: ImportDesk,
    _ surroundings: Surroundings, _ undecided: inout Set<Problem>
  ) throws(Failure) -> Failure {
    guard !found.isEmpty else { return Failure(.input, faults) }
    var problems = ImportPrinting.problems(found)
    undecided = Set(problems)
    if let conflicts {
      let table = ConflictTable.csv(found, sets: desk.sets, in: surroundings.language)
      try OutputFile.write(Array(table.utf8), to: conflicts, existing: existing)
      problems.append(ImportPrinting.tableWritten(conflicts, found.count))
    }
    return Failure(.input, faults + problems)
  }

  // MARK: The page

  private func page(
    _ printing: ImportPrinting, _ outcome: MergeOutcome, _ returned: [ScoringReturn],
    _ surroundings: Surroundings
  ) -> Page {
    let changes = printing.changes(withTaken: isRehearsal || surroundings.isForPrograms)
    let notes = returned.flatMap(\.notes)
    return Page(
      "score.import/1",
      [
        .sentence(sentence(outcome)),
        .fields(
          Fields(
            "import",
            [
              .init(
                "ratings", Text(ja: "変わる評価", en: "Ratings changed"), .integer(outcome.ratings.count)
              ),
              .init("untouched", Text(ja: "発行時のまま", en: "As issued"), .integer(outcome.untouched)),
            ])), .table(printing.files),
      ] + (changes.rows.isEmpty && !surroundings.isForPrograms ? [] : [.table(changes)])
        + (notes.isEmpty ? [] : [.table(Table(notes: notes))]))
  }

  private func sentence(_ outcome: MergeOutcome) -> Text {
    if outcome.ratings.isEmpty {
      return Text(ja: "変わるものはありません。", en: "Nothing changes.")
    }
    return isRehearsal
      ? Text(
        ja: "取り込むと次のようになります(何も変更していません)。", en: "This is what it would do (nothing was changed).")
      : Text(ja: "取り込みました。", en: "What came back is taken in.")
  }
}
