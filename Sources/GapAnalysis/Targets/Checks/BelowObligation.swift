internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// Management cannot choose less than what is owed.
  static let belowObligation = TargetCheck(
    "T01", .error,
    Text(ja: "方針が義務を下回る", en: "policy below an obligation"),
    Text(
      ja: "法令・契約・監督による下限は、組織の中の誰の承認でも下げられません。目標は下限に引き上げて数えます",
      en:
        "What a law, a contract or a supervisor asks for cannot be lowered by anybody inside; the "
        + "target counts as the floor")
  ) { check, examination in
    examination.targets.keys.flatMap { key -> [Finding] in
      let claims = examination.targets.claims(on: key)
      return claims.filter { $0.source == .policy && $0.key == key }.compactMap { policy in
        let next = claims.filter { $0.source == .policy && $0.begins(after: policy) }
          .compactMap(\.id.from).min()
        let last = [next?.dayBefore, policy.expires].compactMap { $0 }.min()
        let floor = claims.filter { claim in
          claim.source == .obligation && claim.tier > policy.tier
            && (last.map { claim.isDue(on: $0) } ?? true)
        }.max { ($0.tier, "\($1.id)") < ($1.tier, "\($0.id)") }
        guard let floor else { return nil }
        return check.finding(
          key.subject,
          Text(
            ja: "方針はティア\(policy.tier)ですが、\(floor.place)はティア\(floor.tier)を求めています",
            en: "policy chooses tier \(policy.tier), and \(floor.place) asks for tier \(floor.tier)"
          ),
          remedy: Text(
            ja: "「\(key.settingTarget(to: floor.tier))」で下限に合わせてください",
            en: "choose the floor with '\(key.settingTarget(to: floor.tier))'"))
      }
    }
  }
}

extension Target {
  fileprivate func begins(after other: Target) -> Bool {
    guard let from = id.from else { return false }
    return other.id.from.map { $0 < from } ?? true
  }
}

extension CivilDate {
  fileprivate var dayBefore: CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch - 1) }
}
