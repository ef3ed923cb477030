internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A high tier with holes in it needs something in the holes.
  static let exceptionUncompensated = QualityCheck(
    overProfile: "PRF22", severity: .warning,
    title: Text(ja: "高いティアの例外に代替策がない", en: "exceptions at a high tier without compensation"),
    reason: Text(
      ja:
        "対象の全体で運用していると答えながら例外があるなら、その穴を何で埋めているかが要ります。尺度が等級2以上の証跡を求めるティア(標準では3以上)を見ます",
      en:
        "Where something is said to be run throughout and there are exceptions, something must stand "
        + "in for it there. It looks at tiers for which the scale asks evidence of grade 2 or above "
        + "(3 and above by default)")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.rating.exceptions != nil, question.rating.compensating == nil,
        let tier = question.tier, question.requiredGrade >= examination.thresholds.highGrade
      else { return nil }
      return check.finding(
        question.subject,
        Text(
          ja: "ティア\(tier)で例外があるのに、代替策がありません",
          en: "at tier \(tier) there are exceptions, and nothing makes up for them"),
        remedy: question.wordsOn(
          Text(ja: "代替策 (--compensating)", en: "what is done instead (--compensating)")))
    }
  }
}
