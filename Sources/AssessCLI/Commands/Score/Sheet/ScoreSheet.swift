internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Sheets
internal import Wording
internal import Workbooks

/// `assess score sheet`: questions as a workbook that a department fills in offline.
struct ScoreSheet: Command {
  private static let unit = OptionSpec(
    "--unit", .value(standIn: "ID"),
    Text(
      ja: "この部門に問うもの(所管するシステムについての設問も入る)",
      en: "What this unit is asked, about the systems it owns too"))
  private static let scopes = OptionSpec(
    "--scope", .repeated(standIn: "SCOPE"),
    Text(
      ja: "この範囲について問うもの(organisation、unit:部門ID、system:システムID)",
      en: "What is asked about a scope: organisation, unit:ID or system:ID"))
  private static let due = OptionSpec(
    "--due", .value(standIn: "DATE"), Text(ja: "返送の締切", en: "The last day for sending it back"))
  private static let contact = OptionSpec(
    "--contact", .value(standIn: "TEXT"),
    Text(ja: "返送先と問い合わせ先", en: "Where to send it and whom to ask"))
  private static let each = OptionSpec(
    "--each", .value(standIn: "FOLDER"),
    Text(
      ja: "部門ごとに一つのファイルをフォルダーに書き出す", en: "Write a file for each unit into a folder"),
    completion: .folder)

  static let spec = CommandSpec(
    "score sheet", Text(ja: "部門に配る評価記入シートを Excel で書き出す", en: "Write a workbook to be filled in"),
    discussion: Text(
      ja: "設問、ティアの目安、前回の回答が入り、選択肢から選んで答えられます。記入されたブックは「assess score import」で"
        + "取り込みます。--each では、部門に属さない設問(組織全体、所管のないシステム)は部門名のないファイルに入ります。",
      en:
        "It holds the questions, what each tier looks like and last time's answers, with choices to answer "
        + "from; 'assess score import' takes it in again. With --each, questions that belong to no unit go "
        + "into a file that names none."),
    arguments: [ScoreList.controls],
    options: [
      ScoreOptions.period, unit, scopes, due, contact, each, CommonOptions.output,
      CommonOptions.force,
    ],
    examples: [
      CommandSpec.Example(
        "score sheet --unit it --due 2026-12-10 -o 情報システム部.xlsx",
        Text(ja: "ある部門のシートを書き出す", en: "Write the sheet of a unit")),
      CommandSpec.Example(
        "score sheet --each 配布", Text(ja: "部門ごとのシートを書き出す", en: "Write a sheet for each unit")),
    ])

  private enum Target {
    case file(String)
    case folder(String)
  }

  private let words: [String]
  private let period: PeriodID?
  private let unit: String?
  private let scopes: [Scope]
  private let due: CivilDate?
  private let contact: String?
  private let target: Target
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    period = try said.chosenPeriod()
    unit = said.text(Self.unit)
    var scopes: [Scope] = []
    for word in said.texts(Self.scopes) {
      guard let scope = Scope(word) else {
        throw UsageError(
          word, Text(ja: "範囲として読めません", en: "this is not a scope"), remedy: Scope.rule)
      }
      scopes.append(scope)
    }
    self.scopes = scopes
    due = try said.day(Self.due)
    contact = said.text(Self.contact)
    if let folder = said.text(Self.each) {
      guard said.text(CommonOptions.output) == nil, unit == nil, scopes.isEmpty else {
        throw UsageError(
          Self.each.name,
          Text(
            ja: "--unit、--scope、--output と一緒には使えません",
            en: "not together with --unit, --scope or --output"),
          remedy: Text(ja: "どちらかにしてください", en: "use the one or the others"))
      }
      target = .folder(folder)
    } else {
      target = .file(try said.required(CommonOptions.output))
    }
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if case .file(let path) = target { try surroundings.checkOutput(path) }
    let store = try surroundings.store()
    let maker = try store.read { () throws(Failure) in
      try ScoringSheetMaker(
        store, in: try store.period(meant: period), words: words,
        request: (due: due, contact: FreeText.kept(contact)), surroundings)
    }
    let files: [ScoringSheetMaker.File]
    switch target {
    case .file(let path):
      let asked = try unit.map { id throws(Failure) in try maker.unit(id) }
      files = [try maker.file(path, unit: asked, scopes: Set(scopes))]
    case .folder(let folder):
      files = try maker.files(in: folder)
      if !Folder.exists(folder) { try Folder.createPrivate(folder) }
      if existing == .keep { try Self.checkFree(files.map(\.path)) }
    }
    try write(files)
    return page(of: files)
  }

  /// Writes all files; where one cannot be written, those that are new go again.
  private func write(_ files: [ScoringSheetMaker.File]) throws(Failure) {
    var written: [String] = []
    do throws(Failure) {
      for file in files {
        try WorkbookWriter.write(file.workbook.content, to: file.path, existing: existing)
        written.append(file.path)
      }
    } catch {
      if existing == .keep { for path in written { try? Folder.remove(path) } }
      throw error
    }
  }

  /// Refuses before the first file is written where one of them is in the way.
  private static func checkFree(_ paths: [String]) throws(Failure) {
    let problems = paths.filter(Folder.exists).map { path in
      Problem(
        at: .file(path), Text(ja: "同じ名前のファイルがあります", en: "a file of this name exists"),
        remedy: Text(
          ja: "別のフォルダーを指定するか、--force を付けてください", en: "give another folder, or add --force"))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  private func page(of files: [ScoringSheetMaker.File]) -> Page {
    let questions = files.reduce(0) { $0 + $1.questions }
    let sentence = Text(
      ja: "\(questions)問を\(files.count)件のファイルに書き出しました。",
      en: "\(questions) questions are written to \(files.count) files.")
    let table = Table(
      "files", Text(ja: "ファイル", en: "Files"),
      columns: [
        Table.Column("file", Text(ja: "ファイル", en: "File")),
        Table.Column("unit", Text(ja: "部門", en: "Unit")),
        Table.Column("questions", Text(ja: "設問", en: "Questions")),
      ],
      rows: files.map { file in
        [.text(file.path), .text(orNone: file.unit?.id), .integer(file.questions)]
      })
    return Page("score.sheet/1", [.sentence(sentence), .table(table)])
  }
}
