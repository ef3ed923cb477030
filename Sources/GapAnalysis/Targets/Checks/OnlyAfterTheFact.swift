internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// Recovery does not make up for a door left open.
  static let onlyAfterTheFact = TargetCheck(
    "T12", .warning,
    Text(ja: "引上げが対応・復旧に偏る", en: "only response and recovery are raised"),
    Text(
      ja: "受容線を超えるシナリオについて、予防・検知の不足を残したまま対応・復旧だけを引き上げています。事前の対策と事後の備えの釣合いを見てください",
      en:
        "For a scenario beyond its line, only what answers and recovers is raised while what prevents "
        + "and notices is left behind; the two should be in balance"),
    needs: .scenarios
  ) { check, examination in
    (examination.scenarios ?? []).filter(\.isAboveToday).compactMap { scenario in
      let (before, after) = (
        Set(scenario.before.map(\.ofOrganisation)), Set(scenario.after.map(\.ofOrganisation))
      )
      let raised = Set(
        examination.standings.filter { ($0.steps?.upperBound ?? 0) > 0 }
          .map(\.target.key.ofOrganisation))
      guard !raised.isDisjoint(with: after), raised.isDisjoint(with: before) else { return nil }
      let left = before.filter { key in
        guard let tiers = examination.tiers(of: key),
          let standing = examination.scale(of: key)
        else { return false }
        return tiers.lowerBound < standing.highest
      }.map(\.control).sorted()
      guard !left.isEmpty else { return nil }
      let names = left.joined(separator: ", ")
      return check.finding(
        scenario.id,
        Text(
          ja: "予防・検知の \(names) を引き上げていません",
          en: "nothing that prevents or notices it is raised: \(names)"),
        remedy: Text(
          ja: "「assess risk show \(scenario.id)」で、どの対策が効くかを見比べてください",
          en: "compare with 'assess risk show \(scenario.id)' which of them would help"))
    }
  }
}
