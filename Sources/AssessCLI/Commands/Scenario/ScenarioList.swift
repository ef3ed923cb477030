internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario list`: the scenarios of the register.
struct ScenarioList: Command {
  private static let service = OptionSpec(
    "--service", .value(standIn: "ID"),
    Text(ja: "このサービスのものだけ", en: "Only those that hit this service"))
  private static let treatment = OptionSpec(
    "--treatment", .value(standIn: "WORD"),
    Text(ja: "この対応のものだけ", en: "Only those with this treatment"),
    completion: .words(Treatment.allCases.map(\.rawValue)))
  private static let inUse = OptionSpec(
    "--in-use", .flag, Text(ja: "当てはまらないとしたものを除く", en: "Without those that do not apply"))

  static let spec = CommandSpec(
    "scenario list", Text(ja: "登録したシナリオの一覧", en: "List the scenarios of the register"),
    discussion: Text(
      ja: "起こりやすさと影響は、対策が何もない場合の区分です。残るリスクは「risk list」で見ます。",
      en:
        "Likelihood and impact are classes without any control. What is left with them is in 'risk "
        + "list'."),
    options: [service, treatment, inUse],
    examples: [
      CommandSpec.Example("scenario list", Text(ja: "シナリオを並べる", en: "List the scenarios")),
      CommandSpec.Example(
        "scenario list --service grid --treatment undecided",
        Text(ja: "対応が決まっていないものを並べる", en: "List those about which nobody has decided")),
    ])

  private let service: String?
  private let treatment: Treatment?
  private let isInUse: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    service = said.text(Self.service).map(Identifier.narrowed)
    treatment = try said.choice(Self.treatment)
    isInUse = said.has(Self.inUse)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let services = try store.register().services.map(\.id)
    if let service, !services.contains(service) {
      throw .notRegistered(service, among: services, listedBy: "assess org service list")
    }
    let scenarios = try store.register(Scenario.self).filter { scenario in
      (!isInUse || scenario.isInUse) && (treatment == nil || scenario.treatment == treatment)
        && (service.map { scenario.services.contains($0) } ?? true)
    }
    return Page("scenario.list/1", [.table(ScenarioPrinting.scenarios(scenarios))])
  }
}
