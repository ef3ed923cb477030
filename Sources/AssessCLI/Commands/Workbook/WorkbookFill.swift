internal import Arguments
internal import Files
internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

/// `assess workbook fill`: single cells of a workbook changed, all else as it was.
struct WorkbookFill: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "元の Excel ブック(変更しない)", en: "The workbook to start from; it stays"),
    completion: .file)
  private static let set = OptionSpec(
    "--set", .repeated(standIn: "CELL=VALUE"),
    Text(
      ja: "値を入れる(数、2026-11-20 の形の日付、true・false、文字列。空なら消す)",
      en: "Set a number, a date such as 2026-11-20, true or false, text, or nothing"))
  private static let text = OptionSpec(
    "--text", .repeated(standIn: "CELL=TEXT"),
    Text(ja: "数や日付に見えても文字列として入れる", en: "Set text, whatever it looks like"))
  private static let mark = OptionSpec(
    "--mark", .repeated(standIn: "CELL"),
    Text(ja: "誤りの印を付ける(太い実線の枠)", en: "Mark a problem, with a solid frame"))
  private static let markQuestion = OptionSpec(
    "--mark-question", .repeated(standIn: "CELL"),
    Text(ja: "確認の印を付ける(破線の枠)", en: "Mark a question, with a dashed frame"))
  private static let comment = OptionSpec(
    "--comment", .repeated(standIn: "CELL=TEXT"),
    Text(
      ja: "コメントを付ける(すでにあれば、その下に書き足す)",
      en: "Add a comment, below one that is there already"))
  private static let replaceFormulas = OptionSpec(
    "--replace-formulas", .flag,
    Text(ja: "数式のセルにも値を入れる", en: "Let values take the place of formulas"))
  private static let writeLocked = OptionSpec(
    "--write-locked", .flag,
    Text(
      ja: "保護されたシートのロックされたセルにも入れる",
      en: "Write into locked cells of protected sheets too"))
  private static let recalculate = OptionSpec(
    "--recalculate", .flag,
    Text(
      ja: "Excel で開いたときに、すべての数式を計算し直させる",
      en: "Have Excel compute every formula when it opens the result"))

  static let spec = CommandSpec(
    "workbook fill",
    Text(
      ja: "既存の Excel ブックのセルに書き入れ、印やコメントを付ける",
      en: "Fill in, mark and comment cells of an existing workbook"),
    discussion: Text(
      ja: "CELL は「シート!C12」か、定義された名前です。記号を含むシート名は「'シート 1'!C12」と書きます。"
        + "指定したセルのほかは、書式、非表示の行、名前、図形まで1バイトも変えません。"
        + "一つでもできない指定があれば、すべて示して何も書き出しません。"
        + "電子署名、パスワード、共有のあるブックは書き換えません。",
      en: "CELL is 'Sheet!C12' or a defined name; a sheet name with signs in it is quoted, as in "
        + "'Sheet 1'!C12. But for these cells, nothing changes: no style, hidden row, name or "
        + "drawing. If one change cannot be made, all such are told and nothing is written. A "
        + "workbook that is signed, locked with a password or shared is left alone."),
    arguments: [file],
    options: [
      CommonOptions.output, set, text, mark, markQuestion, comment, replaceFormulas, writeLocked,
      recalculate, CommonOptions.dryRun, CommonOptions.force,
    ],
    examples: [
      CommandSpec.Example(
        "workbook fill 台帳.xlsx --output 返却.xlsx --mark システム!C5 --comment システム!C5=担当部署は?",
        Text(ja: "返ってきた表の誤りに印とコメントを付ける", en: "Mark and comment an error in a returned sheet")),
      CommandSpec.Example(
        "workbook fill 台帳.xlsx --output 記入.xlsx --set データ_システム!B3=ot --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change")),
    ])

  private let file: String
  private let output: String
  private let isRehearsal: Bool
  private let existing: OutputFile.Existing
  private let values: [(WorkbookPatch.Target, WorkbookPatch.Value)]
  private let marks: [(WorkbookPatch.Target, WorkbookPatch.Mark)]
  private let comments: [(WorkbookPatch.Target, String)]
  private let permissions: WorkbookPatch.Permissions
  private let recalculates: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    file = said.word(Self.file) ?? ""
    output = try said.required(CommonOptions.output)
    isRehearsal = said.has(CommonOptions.dryRun)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    recalculates = said.has(Self.recalculate)
    var permissions: WorkbookPatch.Permissions = []
    if said.has(Self.replaceFormulas) { permissions.insert(.replacingFormula) }
    if said.has(Self.writeLocked) { permissions.insert(.writingLockedCell) }
    self.permissions = permissions
    values =
      try said.cellsWithWords(Self.set).map { ($0.target, TypedValue.value($0.words)) }
      + said.cellsWithWords(Self.text).map { ($0.target, .text($0.words)) }
    marks =
      try said.cells(Self.mark).map { ($0, .problem) }
      + said.cells(Self.markQuestion).map { ($0, .question) }
    comments = try said.cellsWithWords(Self.comment).map { ($0.target, $0.words) }
    guard !values.isEmpty || !marks.isEmpty || !comments.isEmpty else {
      throw UsageError(
        "workbook fill", Text(ja: "何を変えるかの指定がありません", en: "nothing is named that should change"),
        remedy: Text(
          ja: "「\(Self.set.usage)」などを付けてください", en: "add '\(Self.set.usage)' or the like"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(output)
    let patch = patch(by: surroundings.actor.name)
    let outcome =
      isRehearsal
      ? try WorkbookPatcher.rehearse(patch, on: file, as: output)
      : try WorkbookPatcher.apply(patch, to: file, as: output, existing: existing)
    return Page("workbook.fill/1", [.sentence(sentence)] + outcome.tables)
  }

  private func patch(by author: String) -> WorkbookPatch {
    WorkbookPatch(
      values.map { .init($0, .set($1, allowing: permissions)) }
        + marks.map { .init($0, .mark($1)) }
        + comments.map { .init($0, .comment($1, author: author)) },
      recalculatesOnOpening: recalculates)
  }

  private var sentence: Text {
    isRehearsal
      ? Text(
        ja: "「\(output)」は次のようになります(まだ書き出していません)。",
        en: "'\(output)' would become as follows (nothing was written).")
      : Text(ja: "「\(output)」を書き出しました。", en: "'\(output)' is written.")
  }
}
