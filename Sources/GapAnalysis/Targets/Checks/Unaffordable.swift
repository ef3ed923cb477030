internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// What is owed has to fit the means.
  static let unaffordable = TargetCheck(
    "T05", .error,
    Text(ja: "義務の対応策が予算や要員に収まらない", en: "what is owed does not fit the means"),
    Text(
      ja: "義務を果たす対応策だけで、期の予算か要員を超えます。どれが衝突しているかを示します",
      en:
        "The actions that obligations take go beyond the money or the people of a period on their "
        + "own; those that collide are named"),
    needs: .means
  ) { check, examination in
    guard let conflict = examination.reach?.conflict, !conflict.isEmpty else { return [] }
    let names = conflict.joined(separator: ", ")
    return [
      check.finding(
        "organisation",
        Text(ja: "合わせて収まらない対応策: \(names)", en: "these actions do not fit together: \(names)"),
        remedy: Text(
          ja: "予算か要員を増やすか、期限について当局や相手方と相談してください",
          en: "raise the means, or speak about the dates with the authority or the other party"))
    ]
  }
}
