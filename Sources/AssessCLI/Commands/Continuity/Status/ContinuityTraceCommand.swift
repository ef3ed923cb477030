internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity trace`: what hangs on a control, and what stands behind a requirement or service.
struct ContinuityTraceCommand: Command {
  private static let subject = ArgumentSpec(
    "CONTROL|REQUIREMENT", .optional,
    Text(ja: "対策項目か要件のID", en: "The id of a control or of a requirement"))

  static let spec = CommandSpec(
    "continuity trace",
    Text(ja: "対策と計画とサービスのつながりをたどる", en: "Follow controls to plans and services, and back"),
    discussion: Text(
      ja: "対策項目なら、その不足がどの要件、局面、計画、サービスを弱めるか、要件とサービスなら、何が支え、どこで切れるかを示します。",
      en:
        "For a control: which requirements, phases, plans and services its gap weakens. For a requirement or a "
        + "service: what stands behind it, and where it breaks."),
    arguments: [subject],
    options: [ContinuityOptions.service, ScoreOptions.period, ContinuityOptions.on],
    examples: [
      CommandSpec.Example(
        "continuity trace 5.1.3.4-1", Text(ja: "ログの不足が弱めるもの", en: "What a gap in logging weakens")),
      CommandSpec.Example(
        "continuity trace K4-1", Text(ja: "要件を支えるもの", en: "What carries a requirement")),
      CommandSpec.Example(
        "continuity trace --service grid", Text(ja: "送配電を支えるもの", en: "What stands behind a service")
      ),
    ])

  private let subject: String?
  private let service: String?
  private let period: PeriodID?
  private let day: CivilDate?

  init(_ said: ParsedCommand) throws(UsageError) {
    subject = said.word(Self.subject).map(Identifier.narrowed)
    service = said.text(ContinuityOptions.service).map(Identifier.narrowed)
    period = try said.chosenPeriod()
    day = try said.day(ContinuityOptions.on)
    guard (subject == nil) != (service == nil) else {
      throw UsageError(
        Self.subject.name, Text(ja: "何をたどるかがはっきりしません", en: "it is not clear what to follow"),
        remedy: Text(
          ja: "対策項目か要件のIDか --service の一方を書いてください",
          en: "give either the id of a control or requirement, or --service"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let desk = try ContinuityDesk(store, surroundings, period: period, on: day)
      let printing = TracePrinting(desk: desk)
      if let service {
        try desk.check(service: service)
        return Page("continuity.trace.service/1", printing.service(service))
      }
      let word = subject ?? ""
      if let row = desk.examined[word] {
        return Page("continuity.trace.requirement/1", printing.requirement(row))
      }
      let control = try control(word, store, surroundings)
      let actions = try store.register(Action.self, asOf: desk.period)
      return Page("continuity.trace.control/1", printing.control(control, actions))
    }
  }

  private func control(
    _ word: String, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> ControlID {
    switch try surroundings.ownControlNames(in: store).control(meantBy: word, at: .word(word)) {
    case .success(let id): return id
    case .failure(let unknown): throw Failure(.input, [unknown.problem])
    }
  }
}
