internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan hand-over`: says how the work passes to another document.
struct ContinuityPlanHandOver: Command {
  private static let to = ArgumentSpec(
    "TO", .one, Text(ja: "引継ぎ先の計画文書のID", en: "The id of the document that takes over"))
  private static let trigger = ContinuityOptions.text(
    "--trigger", Text(ja: "引き継ぐ条件", en: "What sets it off"))
  private static let decider = ContinuityOptions.text(
    "--decider", Text(ja: "引き継ぐと決める人", en: "Who decides"))
  private static let deadline = ContinuityOptions.text(
    "--deadline", Text(ja: "遅くともいつまでに", en: "By when at the latest"))
  private static let content = ContinuityOptions.text(
    "--content", Text(ja: "何を引き継ぐか", en: "What is handed over"))
  private static let drop = OptionSpec(
    "--drop", .flag, Text(ja: "この引継ぎを消す", en: "Take this hand-over away"))

  static let spec = CommandSpec(
    "continuity plan hand-over",
    Text(ja: "次の計画への引継ぎを記す", en: "Say how one document hands over to another"),
    discussion: Text(
      ja: "条件、決める人、期限の三つがそろわない引継ぎは「continuity status」に出ます。書いた項目だけが変わります。",
      en:
        "A hand-over without trigger, decider or deadline is shown by 'continuity status'. Only what is "
        + "named changes."),
    arguments: [ContinuityOptions.plan, to],
    options: [trigger, decider, deadline, content, drop, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity plan hand-over CP-cyber IT-BCP --trigger 復旧の見込みが2時間を超える "
          + "--decider 情報システム部長 --deadline 覚知から2時間",
        Text(ja: "引継ぎを記す", en: "Note a hand-over"))
    ])

  private let id: String
  private let to: String
  private let texts:
    [(any WritableKeyPath<ContinuityPlan.HandOver, String?> & Sendable, Replacement<String>)]
  private let isDropped: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
    to = try said.identifier(Self.to)
    let options: [(any WritableKeyPath<ContinuityPlan.HandOver, String?> & Sendable, OptionSpec)] =
      [
        (\.trigger, Self.trigger), (\.decider, Self.decider), (\.deadline, Self.deadline),
        (\.content, Self.content),
      ]
    texts = options.compactMap { part, option in said.replacement(option).map { (part, $0) } }
    isDropped = said.has(Self.drop)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let writing = ContinuityWriting<ContinuityPlan>(id: id, why: why, surroundings: surroundings)
    let done = try writing.change(in: store, as: "hand-over") { before throws(Failure) in
      edited(before)
    }
    return Page(
      "continuity.plan.handover/1",
      [
        .sentence(ContinuityWriting<ContinuityPlan>.said(done.isUnchanged)),
        .table(ContinuityPlanPrinting.handOvers(done.value)),
      ])
  }

  private func edited(_ before: ContinuityPlan) -> ContinuityPlan {
    var plan = before
    let place = before.handOvers.firstIndex { $0.to == to }
    if isDropped {
      plan.handOvers.removeAll { $0.to == to }
      return plan
    }
    var handOver = place.map { before.handOvers[$0] } ?? ContinuityPlan.HandOver(to: to)
    for (part, replacement) in texts { handOver[keyPath: part] = replacement.value }
    if let place { plan.handOvers[place] = handOver } else { plan.handOvers.append(handOver) }
    return plan
  }
}
