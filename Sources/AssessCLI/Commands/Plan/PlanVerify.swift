internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess plan verify`: holds a plan against its rules again, and reckons its bound from its prices.
struct PlanVerify: Command {
  static let spec = CommandSpec(
    "plan verify", Text(ja: "計画と上限の証明を検算する", en: "Check a plan and the proof of its bound"),
    discussion: Text(
      ja: "探索とは別の検査が、保存した条件と見積りだけから、決まりをすべて守っているか、価値と上限が正しいかを確かめます。",
      en:
        "A checker of its own, which shares nothing with the search, holds the plan against every rule and "
        + "reckons worth and bound again from the terms and estimates that are kept."),
    arguments: [PlanWords.plan],
    examples: [CommandSpec.Example("plan verify draft", Text(ja: "案を検算する", en: "Check the draft"))])

  private let name: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    name = try said.planName(PlanWords.plan)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let plan = try surroundings.store().plan(named: name)
    let proof = try PlanProof(of: plan)
    let schedule = proof.schedule(of: plan)
    let broken = PlanChecker(proof.problem).problems(of: schedule)
    guard broken.isEmpty else { throw Failure(.input, broken) }
    let value = PlanChecker(proof.problem).value(of: schedule)
    let isBound = CertificateChecker(proof.problem).proves(proof.certificate)
    let isSound = value == plan.quality.value && isBound
    return Page(
      "plan.verify/1",
      [
        .sentence(
          isSound
            ? Text(
              ja: "計画は決まりをすべて守り、価値と上限は検算と一致します。",
              en: "The plan keeps every rule, and worth and bound are as reckoned again.")
            : Text(
              ja: "検算と一致しません。作り直してください。", en: "It is not as reckoned again. Make the plan anew.")),
        .fields(
          Fields(
            "verification",
            [
              .init("plan", Text(ja: "計画", en: "Plan"), .text(plan.id)),
              .init("rules", Text(ja: "破った決まり", en: "Rules broken"), .integer(broken.count)),
              .init("value", Text(ja: "価値(検算)", en: "Worth, reckoned again"), .integer(value)),
              .init(
                "certified", Text(ja: "価格が証明する上限", en: "Bound that the prices prove"),
                isBound ? .integer(proof.certificate.value) : .none),
              .init(
                "by_search",
                Text(ja: "探索し尽くして上限を決めたか", en: "Bound by a search that came to its end"),
                proof.isSearchComplete
                  ? .code("yes", Text(ja: "はい", en: "yes")) : .code("no", Text(ja: "いいえ", en: "no"))
              ),
            ])),
      ], hasFindings: !isSound)
  }
}
