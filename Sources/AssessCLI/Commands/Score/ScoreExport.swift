internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess score export`: the ratings of a period in a form that other programs work on.
struct ScoreExport: Command {
  private enum Form: String, CaseIterable {
    case json
    case csv
  }

  static let spec = CommandSpec(
    "score export", Text(ja: "評価を JSON か CSV に書き出す", en: "Write ratings out as JSON or CSV"),
    discussion: Text(
      ja: "形はファイル名の末尾(.json、.csv)で決まります。どの評価の版から書き出したかも入るので、"
        + "書き直して「assess score import」に渡せば、変えたところだけが取り込まれます。",
      en:
        "The form goes by the end of the file's name, .json or .csv. It says from which version each "
        + "rating was written; edited and given to 'assess score import', what was changed goes in."
    ),
    arguments: [ScoreList.controls],
    options: [
      ScoreOptions.period, ScoreOptions.scope, CommonOptions.output, CommonOptions.force,
    ],
    examples: [
      CommandSpec.Example(
        "score export --output 評価.json", Text(ja: "全部を JSON に書き出す", en: "Write all as JSON")),
      CommandSpec.Example(
        "score export 5.1 --output 5.1の評価.csv",
        Text(ja: "5.1の評価を CSV に書き出す", en: "Write the ratings of 5.1 as CSV")),
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scope: Scope?
  private let path: String
  private let form: Form
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    let lower = path.lowercased()
    guard let form = Form.allCases.first(where: { lower.hasSuffix(".\($0.rawValue)") }) else {
      throw UsageError(
        path, Text(ja: "ファイル名から形が決まりません", en: "the name does not say which form is wanted"),
        remedy: Text(ja: "末尾を .json か .csv にしてください", en: "let it end with .json or .csv"))
    }
    self.form = form
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let store = try surroundings.store()
    let period = try store.period(meant: period)
    let profile = try surroundings.profile(of: period, in: store)
    let register = try store.register()
    let wanted = try RatingSelection(words, scope: scope).ratings(of: profile, register)
    let stored = Dictionary(
      uniqueKeysWithValues: try store.ratings(of: period.id).map { ($0.rating.key, $0) })
    let issued = IssuedRatings(
      workspace: try store.workspaceIdentity(), organisation: register.organisation.name,
      period: period.id, sets: profile.sets, ratings: wanted.compactMap { stored[$0.key] })
    let text =
      switch form {
      case .json: RatingDocument.text(issued)
      case .csv: RatingTableText.csv(issued, in: surroundings.language)
      }
    try OutputFile.write(Array(text.utf8), to: path, existing: existing)
    return Page(
      "score.export/1", said: Text(ja: "書き出しました。", en: "The ratings are written."),
      Fields(
        "export",
        [
          .init("period", Text(ja: "期", en: "Period"), .text(period.id.description)),
          .init("ratings", Text(ja: "評価", en: "Ratings"), .integer(issued.ratings.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}
