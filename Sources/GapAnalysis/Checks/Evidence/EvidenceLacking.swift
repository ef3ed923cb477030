internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A high tier that nothing shows is a hope.
  static let evidenceLacking = QualityCheck(
    overProfile: "PRF01", severity: .warning,
    title: Text(ja: "高いティアに見合う証跡がない", en: "a high tier without the evidence it takes"),
    reason: Text(
      ja:
        "運用していると言うには、運用の記録が要ります。尺度が等級2(運用記録)以上の証跡を求めるティアで、証跡がないか等級が足りないものを見ます。古さはPRF08が見ます",
      en:
        "To say that something is run takes a record of its running. It looks at tiers for which the "
        + "scale asks evidence of grade 2 (operating record) or above, and which have none or one of "
        + "too low a grade; its age is left to PRF08")
  ) { check, examination in
    examination.questions.compactMap { question in
      let required = question.requiredGrade
      let grades = question.rating.evidence.map(\.grade)
      guard let tier = question.tier, required >= examination.thresholds.highGrade,
        let needed = Evidence.Grade(rawValue: required), grades.allSatisfy({ $0 < needed })
      else { return nil }
      let best = grades.max()?.readable ?? Text(ja: "証跡なし", en: "no evidence")
      return check.finding(
        question.subject,
        Text(
          ja:
            "ティア\(tier)には「\(needed.readable.japanese)」以上の証跡が要りますが、あるのは「\(best.japanese)」です",
          en:
            "tier \(tier) takes evidence of the grade '\(needed.readable.english)' or above; there is "
            + "'\(best.english)'"),
        remedy: question.wordsOn(
          Text(
            ja: "等級の足りる証跡 (--evidence、--grade)、なければ示せるティア",
            en: "such evidence (--evidence, --grade), or else the tier that can be shown")))
    }
  }
}
