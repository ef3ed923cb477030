internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What is owed by a day has to be reachable by that day.
  static let tooLate = TargetCheck(
    "T04", .error,
    Text(ja: "義務の期限に間に合わない", en: "too late for an obligation"),
    Text(
      ja: "最も早い対応策の組合せ(前提、期間、着手できる時期を含む)でも、義務の期限を過ぎます",
      en:
        "Even the quickest chain of actions, with what they need, how long they take and when they "
        + "may start, ends after the day on which it is owed"),
    needs: .actions
  ) { check, examination in
    examination.standings.compactMap { standing in
      guard let owed = standing.target.claims[.obligation], let due = owed.id.from,
        let tiers = standing.tiers, tiers.lowerBound < owed.tier,
        let finish = examination.reach?.earliest[standing.target.key.ofOrganisation], finish > due
      else { return nil }
      return check.finding(
        standing.subject,
        Text(
          ja: "\(owed.place)の期限は\(due)ですが、早くても\(finish)になります",
          en: "\(owed.place) is due on \(due), and it can be done by \(finish) at the earliest"),
        remedy: Text(
          ja: "当局や相手方と早めに相談し、それまでの補完策を決めてください",
          en:
            "speak with the authority or the other party early, and decide what stands in until then"
        ))
    }
  }
}
