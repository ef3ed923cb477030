internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan edit`: changes a document.
struct ContinuityPlanEdit: Command {
  static let spec = CommandSpec(
    "continuity plan edit", Text(ja: "計画文書を直す", en: "Change a plan document"),
    discussion: Text(
      ja: "書いた項目だけが変わります。演習で見つかった問題に応じて改定したときは、--date をその版の日付にしてください。",
      en:
        "Only what is named changes. When it was revised after an exercise, give the day of the new version "
        + "with --date."),
    arguments: [ContinuityOptions.plan], options: ContinuityPlanEdits.options,
    examples: [
      CommandSpec.Example(
        "continuity plan edit CP-cyber --version-name 第4版 --date 2026-11-20 --why 演習の指摘を反映",
        Text(ja: "改定したことを記す", en: "Note that it was revised"))
    ])

  private let id: String
  private let edits: ContinuityPlanEdits
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
    edits = try ContinuityPlanEdits(said)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let writing = ContinuityWriting<ContinuityPlan>(id: id, why: why, surroundings: surroundings)
    let done = try writing.change(in: store) { before throws(Failure) in edits.edited(before) }
    return Page(
      "continuity.plan.edit/1",
      [.sentence(ContinuityWriting<ContinuityPlan>.said(done.isUnchanged))]
        + ContinuityPlanPrinting.page(done.value))
  }
}
