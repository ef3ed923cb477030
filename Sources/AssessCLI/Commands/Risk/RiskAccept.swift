internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk accept`: bears a risk for a time, by somebody's word.
struct RiskAccept: Command {
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"), Text(ja: "責任者", en: "Who answers for it"))
  private static let reason = OptionSpec(
    "--reason", .value(standIn: "TEXT"), Text(ja: "受容する理由", en: "Why it is borne"))
  private static let compensating = OptionSpec(
    "--compensating", .value(standIn: "TEXT"),
    Text(ja: "代わりの措置", en: "What is done instead"))
  private static let trigger = OptionSpec(
    "--trigger", .value(standIn: "TEXT"),
    Text(ja: "期限前に見直すきっかけ", en: "What would make it be looked at before it runs out"))
  private static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認者", en: "Who approved it"))
  private static let until = OptionSpec(
    "--until", .value(standIn: "DATE"),
    Text(ja: "期限(12か月以内)", en: "The last day it holds, at most 12 months on"))
  private static let from = OptionSpec(
    "--from", .value(standIn: "DATE"),
    Text(ja: "受容した日(既定は今日)", en: "The first day (default: today)"))
  private static let decision = OptionSpec(
    "--decision", .value(standIn: "WORD"),
    Text(ja: "保有(retain、既定)か移転(transfer)", en: "retain (default) or transfer"),
    completion: .words([Treatment.retain.rawValue, Treatment.transfer.rawValue]))

  static let spec = CommandSpec(
    "risk accept", Text(ja: "リスクを期限付きで受容する", en: "Accept a risk for a time"),
    discussion: Text(
      ja: "責任者、理由、代わりの措置、見直しのきっかけ、承認者、期限のすべてが要ります。期限が過ぎると「要再判断」に戻ります。"
        + "対策を増やすことだけが対応ではありません。受容も、理由があれば立派な判断です。",
      en:
        "It takes an owner, a reason, a compensating measure, a trigger, an approver and a last day; "
        + "past that day the risk is open again. More controls are not the only answer: accepting "
        + "with a reason is a decision too."),
    arguments: [RiskPrinting.risk],
    options: [owner, reason, compensating, trigger, approver, until, from, decision],
    examples: [
      CommandSpec.Example(
        "risk accept S-maintenance-path --owner 総務部長 --reason 契約を更改中 --compensating 立会い "
          + "--trigger 不正な接続の検知 --approved-by 真鍋 --until 2027-03-31",
        Text(ja: "シナリオを年度末まで受容する", en: "Accept a scenario to the end of the year"))
    ])

  private let risk: AcceptedRisk
  private let texts: [String]
  private let first: CivilDate?
  private let last: CivilDate
  private let treatment: Treatment

  init(_ said: ParsedCommand) throws(UsageError) {
    risk = try said.risk()
    var texts: [String] = []
    for option in [Self.owner, Self.reason, Self.compensating, Self.trigger, Self.approver] {
      texts.append(FreeText.kept(try said.required(option)) ?? "")
    }
    self.texts = texts
    first = try said.day(Self.from)
    last = try said.requiredDay(Self.until)
    treatment = try said.choice(Self.decision) ?? .retain
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let acceptance = RiskAcceptance(
      risk, decision: treatment, owner: texts[0], reason: texts[1], compensating: texts[2],
      trigger: texts[3], approver: texts[4], acceptedOn: first ?? surroundings.today,
      expiresOn: last)
    let problems = acceptance.problems(at: .word(risk.description))
    guard problems.isEmpty else { throw Failure(.input, problems) }
    guard acceptance.state(on: surroundings.today) != .expired else {
      throw expired(on: surroundings.today)
    }
    let store = try surroundings.store()
    try store.checkThereIs(risk)
    let changed = try store.changeRegister(
      RiskAcceptance.self, because: acceptance.reason, by: surroundings.stamp
    ) { _ in RegisterEdit(writing: [acceptance]) }
    return Page(
      "risk.accept/1",
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "リスクを受容しました。", en: "The risk is accepted.")),
        .table(RiskPrinting.acceptances([acceptance], on: surroundings.today)),
      ] + (try judged(store, surroundings).map { [.fields($0)] } ?? []))
  }

  /// How the accepted scenario is judged in the open period, where there is one: whoever accepts is to see
  /// against what they decide.
  private func judged(
    _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> Fields? {
    let open = try store.periods().filter { $0.closing == nil }
    guard case .scenario(let id) = risk, open.count == 1 else { return nil }
    let desk = try RiskDesk(store, surroundings, period: open[0].id)
    guard let place = desk.model.position(ofScenario: id) else { return nil }
    let judged = desk.acceptability(of: place)
    return Fields(
      "judged",
      [
        .init(
          "verdict", Text(ja: "受容条件による判定", en: "Judged by the conditions"),
          .code(judged.verdict.rawValue, judged.verdict.readable)),
        .init(
          "breach", Text(ja: "維持レベル逸脱の見込み", en: "Breach of the service level"),
          RiskPrinting.breach(desk.breaches[place])),
      ])
  }

  private func expired(on today: CivilDate) -> Failure {
    let (last, day) = (last.description, today.description)
    return Failure(
      .input, at: .word(risk.description),
      Text(ja: "期限 \(last) がすでに過ぎています", en: "it expired already, on \(last)"),
      remedy: Text(ja: "\(day) 以降の期限にしてください", en: "let it hold to \(day) or later"))
  }
}

extension Store {
  /// Throws where no scenario or threat of that name is registered, or the scenario does not apply.
  fileprivate func checkThereIs(_ risk: AcceptedRisk) throws(Failure) {
    let registered = try register(Scenario.self)
    for scenario in registered where risk == .scenario(scenario.id) {
      if case .notApplicable(let reason) = scenario.status {
        throw .doesNotApply(scenario.id, reason)
      }
    }
    let scenarios = registered.map { AcceptedRisk.scenario($0.id) }
    let threats = try register(Asset.self).flatMap { asset in
      asset.threats.map { AcceptedRisk.threat(asset: asset.id, threat: $0.id) }
    }
    guard !(scenarios + threats).contains(risk) else { return }
    throw .notRegistered(
      risk.description, among: (scenarios + threats).map(\.description),
      listedBy: "assess risk list")
  }
}

extension Failure {
  fileprivate static func doesNotApply(_ id: String, _ reason: String) -> Failure {
    Failure(
      .input, at: .word(id),
      Text(
        ja: "当てはまらないとしたシナリオなので、受容するリスクがありません(理由: \(reason))",
        en: "it was found not to apply, so there is no risk to accept (\(reason))"),
      remedy: Text(
        ja: "当てはまるなら、先に「assess scenario set \(id) --in-use」で戻してください",
        en: "if it applies after all, say so first with 'assess scenario set \(id) --in-use'"))
  }
}
