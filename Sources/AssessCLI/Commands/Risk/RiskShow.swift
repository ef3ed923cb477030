internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk show`: one scenario in full, and what each control has to do with it.
struct RiskShow: Command {
  private static let scenario = ArgumentSpec(
    "SCENARIO", .one, Text(ja: "シナリオのID", en: "The scenario's id"))

  static let spec = CommandSpec(
    "risk show", Text(ja: "一つのリスクの根拠を見る", en: "Show what is behind one risk"),
    discussion: Text(
      ja: "層ごとの効き目、四通りの残留リスク、何が幅を作っているか、目標までの引上げがそれぞれいくら下げるかを示します。"
        + "「単独」は他を引き上げずにそれだけを引き上げたとき、「最後」は他をすべて引き上げた後にそれを引き上げたときの下げ幅で、足し合わせてはいけません。足して全体になるのは「寄与」です。",
      en:
        "What each layer brings, what is left by the four readings, what makes the range wide, and how "
        + "much each raise to its target takes away: alone, when nothing else is raised, and last, "
        + "when all else is. Those two must not be added up; the shares are what comes to the whole."
    ),
    arguments: [scenario], options: [ScoreOptions.period],
    examples: [
      CommandSpec.Example(
        "risk show S-ransomware-ot", Text(ja: "一つのシナリオの根拠を見る", en: "See what is behind a scenario"))
    ])

  private let id: String
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.scenario)
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try RiskDesk(store, surroundings, period: period)
      let place = try desk.position(ofScenario: id)
      let view = RiskView(desk, place)
      return Page(
        "risk.show/1",
        [
          .fields(view.about), .table(view.readings), .table(view.layers), .table(view.ways),
          .table(view.bars), .table(view.questions), .table(view.raises),
        ] + RiskPrinting.notes(desk))
    }
  }
}
