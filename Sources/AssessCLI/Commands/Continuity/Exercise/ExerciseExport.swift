internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess continuity exercise export`: exercises as a file to edit.
struct ExerciseExport: Command {
  static let spec = CommandSpec(
    "continuity exercise export", Text(ja: "演習をJSONに書き出す", en: "Write the exercises as JSON"),
    discussion: Text(
      ja: "直して「continuity exercise import」で取り込みます。",
      en: "Edit the file, and give it to 'continuity exercise import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "continuity exercise export -o 演習.json", Text(ja: "書き出す", en: "Write them"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let exercises = try surroundings.store().register(Exercise.self)
    try OutputFile.write(
      Array(RegisterDocument.text(exercises).utf8), to: path, existing: existing)
    return Page(
      "continuity.exercise.export/1",
      said: Text(ja: "書き出しました。", en: "The exercises are written."),
      Fields(
        "export",
        [
          .init("exercises", Text(ja: "演習", en: "Exercises"), .integer(exercises.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
