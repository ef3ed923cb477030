internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan add`: registers a document of the organisation's own.
struct ContinuityPlanAdd: Command {
  static let spec = CommandSpec(
    "continuity plan add", Text(ja: "計画文書を登録する", en: "Register a plan document"),
    discussion: Text(
      ja: "名称は自組織での呼び名で構いません。一つの文書が CP と BCP を兼ねてもよく、保安規程のようにどれにもあたらない文書も登録できます。",
      en:
        "The name is your own. One document may be both CP and BCP, and one that is neither, such as "
        + "safety rules, can be registered too."),
    arguments: [ContinuityOptions.plan], options: ContinuityPlanEdits.options,
    examples: [
      CommandSpec.Example(
        "continuity plan add BCP-dispatch --name 送配電事業継続計画 --kind bcp --service grid "
          + "--date 2026-10-01 --owner 給電部 --review 2027-09-30",
        Text(ja: "サービスを限ったBCPを登録する", en: "Register a BCP for one service"))
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
    let done = try writing.add(edits.edited(try edits.new(id)), in: store)
    return Page(
      "continuity.plan.add/1",
      [.sentence(ContinuityWriting<ContinuityPlan>.said(done.isUnchanged))]
        + ContinuityPlanPrinting.page(done.value))
  }
}
