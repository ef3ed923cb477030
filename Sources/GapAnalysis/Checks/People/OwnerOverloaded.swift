internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Whoever has to answer everything answers nothing well.
  static let ownerOverloaded = QualityCheck(
    overProfile: "PRF15", severity: .warning,
    title: Text(ja: "一人の担当が多すぎる", en: "an owner with too much"),
    reason: Text(
      ja:
        "一人が抱えすぎると、答えは雑になり、その人が倒れれば評価も止まります。一人で150件を超えるか、全体の40%を超えるものを見ます。割合は担当が3人以上、質問が30件以上のときに見ます",
      en:
        "Whoever has too much answers in haste, and the assessment stops when they fall ill. It looks "
        + "at owners of more than 150 questions, or of more than 40% of all where there are at least "
        + "three owners and thirty questions")
  ) { check, examination in
    let limits = examination.thresholds
    let owned = examination.questionsByOwner
    let all = examination.questions.count
    let sharesSaySomething = owned.count >= limits.fewestOwners && all >= limits.fewestQuestions
    return owned.compactMap { owner, count in
      guard
        count > limits.mostQuestions
          || sharesSaySomething && count * 100 > all * limits.ownerShare
      else { return nil }
      return check.finding(
        owner,
        Text(
          ja: "「\(owner)」が\(all)件のうち\(count)件を抱えています",
          en: "'\(owner)' has \(count) of \(all) questions"),
        remedy: Text(
          ja: "「assess score assign 項目 --owner 名前」で担当を分けてください",
          en: "share them out with 'assess score assign CONTROL --owner NAME'"))
    }
  }
}

extension Examination {
  /// How many questions each person is to answer, by name.
  fileprivate var questionsByOwner: [(String, Int)] {
    guard let profile else { return [] }
    return Progress.byOwner(profile, in: register).compactMap { progress in
      if case .owner(let owner?) = progress.subject { (owner, progress.asked) } else { nil }
    }
  }
}
