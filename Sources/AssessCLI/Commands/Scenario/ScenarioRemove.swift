internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario remove`: takes a scenario off the register.
struct ScenarioRemove: Command {
  static let spec = CommandSpec(
    "scenario remove", Text(ja: "シナリオを外す", en: "Remove a scenario"),
    discussion: Text(
      ja: "当てはまらないと判断したものは、外さずに「scenario set ID --not-applicable 理由」としておくと、判断が残ります。"
        + "受容しているシナリオは外せません。外したことは監査ログに残ります。",
      en:
        "One that does not apply is better kept as 'scenario set ID --not-applicable REASON', so that the "
        + "judgement stays. A scenario that is accepted stays. The journal keeps what was removed."),
    arguments: [ScenarioOptions.id], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "scenario remove S-ddos --why 重複していた", Text(ja: "シナリオを外す", en: "Remove a scenario"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ScenarioOptions.id)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Scenario.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.entry(id)
      try store.checkNotAccepted([.scenario(id)])
      let played = try store.register(Exercise.self).filter { $0.scenarios.contains(id) }
      if let exercise = played.first { throw self.played(in: exercise.id) }
      try store.checkNoRecoveryDiffers(in: id)
      return RegisterEdit(removing: [id])
    }
    return .removed("scenario.remove/1", id)
  }

  private func played(in exercise: String) -> Failure {
    Failure(
      .input, at: .word(id),
      Text(ja: "演習 \(exercise) で用いています", en: "the exercise \(exercise) plays it"),
      remedy: Text(
        ja: "先に「assess continuity exercise edit \(exercise) --scenario …」で書き換えてください",
        en: "change that first with 'assess continuity exercise edit \(exercise) --scenario …'"))
  }
}

extension Store {
  /// Throws where the levels of a service say what is otherwise in a scenario.
  fileprivate func checkNoRecoveryDiffers(in scenario: String) throws(Failure) {
    let services = try register(ServiceLevels.self).filter { levels in
      levels.differences.contains { $0.scenario == scenario }
    }.map(\.id)
    guard let service = services.first else { return }
    let names = services.joined(separator: ", ")
    throw Failure(
      .input, at: .word(scenario),
      Text(ja: "サービス水準 \(names) がこれを挙げています", en: "the levels of \(names) name it"),
      remedy: Text(
        ja: "「assess continuity service scenario \(service) \(scenario) --remove」で先に外してください",
        en: "take it off first with 'assess continuity service scenario \(service) \(scenario) "
          + "--remove'"))
  }
}
