internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// What rests on another control cannot be far ahead of it.
  static let prerequisiteBehind = QualityCheck(
    overProfile: "PRF11", severity: .warning,
    title: Text(ja: "前提となる項目より二段階以上進んでいる", en: "two tiers ahead of a control that it needs"),
    reason: Text(
      ja:
        "カタログが前提とする項目ができていないのに先の項目だけが進むことは、ほとんどありません。同じ範囲の答え、なければ組織全体の答えと比べ、採用すべき項目の不採用は最も低いティアとみなします",
      en:
        "What the catalogue names as a prerequisite can hardly be missing behind a control that is far "
        + "along. It compares with the answer in the same scope, or else for the whole organisation; "
        + "a control that is asked for and not adopted stands at the lowest tier")
  ) { check, examination in
    examination.questions.flatMap { question -> [Finding] in
      guard let tiers = question.tiers else { return [] }
      return question.control.needs.compactMap { need in
        guard
          let needed = examination.question(
            about: need, of: question.controls.catalog.id, in: question.scope),
          let below = needed.assessedTiers,
          tiers.lowerBound - below.upperBound >= examination.thresholds.wideGap
        else { return nil }
        let (here, there) = (ExaminedQuestion.readable(tiers), needed.readableAnswer)
        return check.finding(
          question.subject,
          Text(
            ja: "ティア\(here)ですが、前提の\(needed.subject)は「\(there.japanese)」です",
            en:
              "it is at tier \(here), and \(needed.subject), which it needs, is '\(there.english)'"),
          remedy: Text(
            ja: "どちらの答えが実態に合うかを確かめ、「\(question.command)」か「\(needed.command)」で直してください",
            en:
              "see which of the two is true, and mend it with '\(question.command)' or "
              + "'\(needed.command)'"))
      }
    }
  }
}
