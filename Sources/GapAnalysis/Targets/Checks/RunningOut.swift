internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// How many days before an approval runs out it is told.
  private static let notice = 90

  /// The last steps take standing approvals as renewed, so somebody has to see to it in time.
  static let runningOut = TargetCheck(
    "T15", .warning,
    Text(ja: "方針の期限切れ", en: "an approval runs out"),
    Text(
      ja: "期限まで\(notice)日を切ったか、すでに切れた方針を示します。切れると、ほかの出所が求めるティアに戻ります",
      en:
        "An approval runs out within \(notice) days, or has; the target then falls back to what the "
        + "other sources ask for")
  ) { check, examination in
    let today = examination.day
    let near = CivilDate(daysSinceEpoch: today.daysSinceEpoch + notice)
    return examination.targets.keys.compactMap { key in
      let target = examination.targets.composed(key, .on(today))
      guard let policy = target.expired ?? target.claims[.policy], policy.key == key,
        let last = policy.expires, last <= near, !examination.targets.isFollowed(policy)
      else { return nil }
      let isOver = last < today
      let again = "\(key.settingTarget(to: policy.tier)) --expires DAY"
      return check.finding(
        key.subject,
        isOver
          ? Text(
            ja: "ティア\(policy.tier)の方針は\(last)で期限が切れ、数えていません",
            en: "the policy of tier \(policy.tier) ran out on \(last), and does not count")
          : Text(
            ja: "ティア\(policy.tier)の方針は\(last)で期限が切れます",
            en: "the policy of tier \(policy.tier) runs out on \(last)"),
        remedy: Text(
          ja: "見直して「\(policy.renewing(again))」で期限を延ばすか、外してください",
          en: "review it, and extend it with '\(policy.renewing(again))' or take it out"))
    }
  }
}

extension TargetProfile {
  /// Whether a later step of management's takes over before a policy runs out.
  fileprivate func isFollowed(_ policy: Target) -> Bool {
    claims(on: policy.key).contains { next in
      guard next.source == .policy, next.mayCount, next.key == policy.key, let from = next.id.from,
        let end = policy.expires?.next
      else { return false }
      return from <= end && policy.id.from.map { $0 < from } ?? true
    }
  }
}

extension Target {
  /// The command that writes this very claim again.
  fileprivate func renewing(_ command: String) -> String {
    command + (id.from.map { " --by \($0)" } ?? "")
  }
}
