internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan remove`: takes a document off the register.
struct ContinuityPlanRemove: Command {
  static let spec = CommandSpec(
    "continuity plan remove", Text(ja: "計画文書を外す", en: "Remove a plan document"),
    discussion: Text(
      ja: "ほかの文書の引継ぎ先になっているものと、演習の対象になっているものは外せません。外したことは監査ログに残ります。",
      en:
        "One that another hands over to, or that an exercise is about, stays. The journal keeps what was "
        + "removed."),
    arguments: [ContinuityOptions.plan], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity plan remove safety-rules --why 別の規程に統合した",
        Text(ja: "文書を外す", en: "Remove a document"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      ContinuityPlan.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      let handing = entries.map(\.value).filter { plan in
        plan.handOvers.contains { $0.to == id }
      }
      if let plan = handing.first { throw handedTo(by: plan.id) }
      let trying = try store.register(Exercise.self).filter { $0.plans.contains(id) }
      if let exercise = trying.first { throw tried(by: exercise.id) }
      return RegisterEdit(removing: [id])
    }
    return .removed("continuity.plan.remove/1", id)
  }

  private func handedTo(by plan: String) -> Failure {
    Failure(
      .input, at: .word(id), Text(ja: "\(plan) の引継ぎ先です", en: "\(plan) hands over to it"),
      remedy: Text(
        ja: "先に「assess continuity plan hand-over \(plan) \(id) --drop」で消してください",
        en: "take that away first with 'assess continuity plan hand-over \(plan) \(id) --drop'"))
  }

  private func tried(by exercise: String) -> Failure {
    Failure(
      .input, at: .word(id),
      Text(ja: "演習 \(exercise) の対象です", en: "the exercise \(exercise) is about it"),
      remedy: Text(
        ja: "先に「assess continuity exercise edit \(exercise) --plan …」で対象を書き換えてください",
        en: "change that first with 'assess continuity exercise edit \(exercise) --plan …'"))
  }
}
