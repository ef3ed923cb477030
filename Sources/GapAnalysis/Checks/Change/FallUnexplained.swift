internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A fall is news, and somebody will ask why.
  static let fallUnexplained = QualityCheck(
    overProfile: "PRF10", severity: .warning,
    title: Text(ja: "ティアが下がったのに説明がない", en: "a tier lowered without a word why"),
    reason: Text(
      ja:
        "下がったこと自体は責められませんが、悪くなったのか、前の答えが甘かったのかで打つ手が違います。前の期と同じ尺度の答えで、理由も備考も新しく書かれていないものを見ます",
      en:
        "A fall is nothing to be blamed for, but whether things grew worse or last period's answer was "
        + "too kind makes a difference. It looks at answers on the same scale as last period's with "
        + "neither a new reason nor a new remark")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard let before = examination.comparable(question), let old = before.tiers,
        let new = question.tiers, new.upperBound < old.lowerBound,
        !question.rating.saysMore(than: before.rating)
      else { return nil }
      let (higher, lower) = (ExaminedQuestion.readable(old), ExaminedQuestion.readable(new))
      return check.finding(
        question.subject,
        Text(
          ja: "前の期のティア\(higher)から\(lower)に下がりましたが、説明がありません",
          en: "it fell from tier \(higher) to \(lower), and nothing says why"),
        remedy: question.wordsOn(Text(ja: "--reason か --remark", en: "--reason or --remark")))
    }
  }
}

extension Rating {
  /// Whether its reason or remark is there and not the one of another rating.
  fileprivate func saysMore(than other: Rating) -> Bool {
    reason != nil && reason != other.reason || remark != nil && remark != other.remark
  }
}
