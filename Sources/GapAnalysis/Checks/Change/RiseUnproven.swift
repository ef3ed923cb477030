internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Two tiers in one quarter is more than most organisations manage.
  static let riseUnproven = QualityCheck(
    overProfile: "PRF07", severity: .warning,
    title: Text(ja: "一期で二段階以上の上昇に運用記録がない", en: "a rise by two tiers in a period without a record"),
    reason: Text(
      ja:
        "整備と運用には時間がかかり、一期で二段階上がることはまれです。前の期と同じ尺度で、確認済みの答えに有効な運用記録(等級2)以上の証跡がないものを見ます",
      en:
        "Preparing and running takes time, and two tiers in one period are rare. It looks at confirmed "
        + "answers on the same scale as last period's without valid evidence of grade 2 (operating "
        + "record) or above")
  ) { check, examination in
    guard let day = examination.profile?.asOf else { return [] }
    let limits = examination.thresholds
    return examination.questions.compactMap { question in
      guard question.isConfirmed, let before = examination.comparable(question)?.tiers,
        let tiers = question.tiers, tiers.lowerBound - before.upperBound >= limits.steepRise,
        EvidenceOnDay(question.rating.evidence, on: day).grade < limits.highGrade
      else { return nil }
      let (old, new) = (ExaminedQuestion.readable(before), ExaminedQuestion.readable(tiers))
      return check.finding(
        question.subject,
        Text(
          ja: "前の期のティア\(old)から\(new)に上がりましたが、有効な運用記録がありません",
          en: "it rose from tier \(old) to \(new) within one period, without a valid record of it"),
        remedy: question.wordsOn(
          Text(
            ja: "運用記録 (--evidence、--grade record)",
            en: "an operating record (--evidence, --grade record)")))
    }
  }
}
