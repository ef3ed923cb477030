public import ProfileModel
internal import Wording

extension RiskModel {
  /// What nobody has decided about risks that cannot be accepted, and what has to be decided anew.
  ///
  /// - Parameters:
  ///   - reading: By which it is judged.
  ///   - open: The controls with an obligation that is not met.
  ///   - breaches: Whether each scenario is expected to break a published service level.
  ///   - acceptances: What was accepted.
  ///   - day: The day on which it is looked at.
  /// - Returns: the findings, scenarios in their order.
  public func decisionsMissing(
    by reading: TierReading, open: Set<ControlID>, breaches: [Bool?],
    _ acceptances: [RiskAcceptance], on day: CivilDate
  ) -> [Finding] {
    let held = Set(acceptances.filter { $0.holds(on: day) }.map(\.risk))
    let undecided = scenarios.indices.filter { place in
      scenarios[place].treatment == .undecided && !held.contains(.scenario(scenarios[place].id))
        && acceptability(of: place, reading, open: open, breach: breaches[place]).verdict
          == .unacceptable
    }
    return undecided.map { Self.undecided(scenarios[$0]) }
      + acceptances.filter { $0.state(on: day) == .expired }.map(Self.expired)
  }

  private static func undecided(_ scenario: Scenario) -> Finding {
    let (id, title) = (scenario.id, scenario.title)
    return Finding(
      rule: "RSK05", severity: .error, subject: id,
      message: Text(
        ja: "「\(title.japanese)」は受容できないのに、対応が決まっていません",
        en: "'\(title.english)' cannot be accepted, and nobody has decided what to do"),
      remedy: Text(
        ja:
          "「assess scenario set \(id) --treatment reduce」のように対応を決めるか、「assess risk accept \(id)」で期限付きで受容してください",
        en: "decide, as in 'assess scenario set \(id) --treatment reduce', or accept it for a time "
          + "with 'assess risk accept \(id)'"))
  }

  /// A decision that has run out: the risk is open again.
  private static func expired(_ acceptance: RiskAcceptance) -> Finding {
    let (risk, last) = (acceptance.risk.description, acceptance.expiresOn.description)
    return Finding(
      rule: "RSK06", severity: .error, subject: risk,
      message: Text(
        ja: "受容が \(last) で切れ、再び判断が要ります",
        en: "its acceptance ran out on \(last), and it is open again"),
      remedy: Text(
        ja: "「assess risk accept」で受容し直すか、「assess risk revoke \(risk)」で取り消して対応してください",
        en: "accept it anew with 'assess risk accept', or take it back with 'assess risk revoke "
          + "\(risk)' and treat it"))
  }
}
