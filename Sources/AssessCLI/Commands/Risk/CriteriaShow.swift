internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk criteria show`: by what risks are judged.
struct CriteriaShow: Command {
  static let spec = CommandSpec(
    "risk criteria show", Text(ja: "リスク基準を見る", en: "Show the risk criteria"),
    discussion: Text(
      ja: "影響の軸と起こりやすさの各段階の言葉と数値、行列、受容する区分、受容線、強さ、下限です。自組織の基準がなければ、承認されていない初期値を示します。",
      en:
        "The words and numbers of each level of impact and likelihood, the matrices, which classes can "
        + "be accepted, the lines, the strengths and the floors; the unapproved defaults where you "
        + "have set none of your own."),
    examples: [
      CommandSpec.Example("risk criteria show", Text(ja: "基準を見る", en: "See the criteria"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let own = try surroundings.store().register(RiskCriteria.self).first
    return CriteriaPrinting(own ?? .standard).page
  }
}
