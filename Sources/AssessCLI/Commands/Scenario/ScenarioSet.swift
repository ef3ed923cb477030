internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario set`: changes a scenario, or adds one of the organisation's own.
struct ScenarioSet: Command {
  static let spec = CommandSpec(
    "scenario set", Text(ja: "シナリオを直す、自組織のものを加える", en: "Change a scenario, or add one of your own"),
    discussion: Text(
      ja: "書いた項目だけが変わります。新しいシナリオには --title、--likelihood か --rate、--impact が要り、書かなかった側の影響は1になります。"
        + "層と攻撃ツリーは「scenario export」で書き出し、直して「scenario import」で取り込みます。",
      en:
        "Only what is named changes. A new one needs --title, --likelihood or --rate, and --impact, where "
        + "sides not named are 1. Layers and attack trees are changed by 'scenario export', editing, and "
        + "'scenario import'."),
    arguments: [ScenarioOptions.id],
    options: ScenarioEdits.options + [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "scenario set S-ransomware-ot --likelihood 2,3,4 --impact service=5,safety=4 --treatment reduce",
        Text(ja: "見積りを自組織のものにする", en: "Put in estimates of your own")),
      CommandSpec.Example(
        "scenario set S-flood-plant --title 発電所の浸水 --service generation --likelihood 2 --impact service=4",
        Text(ja: "自組織のシナリオを加える", en: "Add one of your own")),
    ])

  private let id: String
  private let edits: ScenarioEdits
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ScenarioOptions.id)
    edits = try ScenarioEdits(said)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let changed = try store.changeRegister(
      Scenario.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let scenario = try edits.edited(entries.first { $0.value.id == id }?.value, as: id)
      try scenario.check(among: try surroundings.names(in: store))
      return RegisterEdit(writing: [scenario])
    }
    return Page(
      "scenario.set/1",
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "シナリオを登録しました。", en: "The scenario is registered.")),
        .table(ScenarioPrinting.scenarios([try store.entries(Scenario.self).entry(id)])),
      ])
  }
}
