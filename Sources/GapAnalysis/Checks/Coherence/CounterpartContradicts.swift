internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Two catalogues that ask the same should get the same answer.
  static let counterpartContradicts = QualityCheck(
    overProfile: "PRF12", severity: .warning,
    title: Text(ja: "同じことを問う項目と食い違う", en: "a contradiction between two catalogues"),
    reason: Text(
      ja:
        "対応表が同じ(same、reworded)とする二つの項目で、ティアが二段階以上違うか、一方が採用で他方が対象外のものを見ます。ティアは尺度が同じときだけ、範囲は同じか、片方が組織全体のときに比べます",
      en:
        "It looks at controls of which a crosswalk says that they ask the same (same, reworded), and "
        + "whose tiers are two or more apart, or of which one is adopted and the other not applicable. "
        + "Tiers are compared on one scale only, in the same scope or with the whole organisation's"
    )
  ) { check, examination in
    examination.linkedQuestions.compactMap { question, other in
      guard question.contradicts(other, by: examination.thresholds.wideGap) else { return nil }
      let (here, there) = (question.readableAnswer, other.readableAnswer)
      return check.finding(
        question.subject,
        Text(
          ja: "「\(here.japanese)」ですが、同じことを問う\(other.rating.key.full)は「\(there.japanese)」です",
          en:
            "it is '\(here.english)', and \(other.rating.key.full), which asks the same, is "
            + "'\(there.english)'"),
        remedy: Text(
          ja: "どちらの答えが実態に合うかを確かめ、「\(question.command)」か「\(other.command)」で直してください",
          en:
            "see which of the two is true, and mend it with '\(question.command)' or "
            + "'\(other.command)'"))
    }
  }
}

extension Examination {
  /// The pairs of questions that ask the same: in one scope, or of a part and of the whole.
  fileprivate var linkedQuestions: [(ExaminedQuestion, ExaminedQuestion)] {
    links.flatMap { link -> [(ExaminedQuestion, ExaminedQuestion)] in
      let near = profile?.ratings(of: link.from.control, in: link.from.catalog) ?? []
      let far = profile?.ratings(of: link.to.control, in: link.to.catalog) ?? []
      let scopes = Set(near.map(\.key.scope)).union(far.map(\.key.scope))
      return scopes.sorted().compactMap { scope in
        guard
          let one = question(about: link.from.control, of: link.from.catalog, in: scope),
          let other = question(about: link.to.control, of: link.to.catalog, in: scope)
        else { return nil }
        return (one, other)
      }
    }
  }
}

extension ExaminedQuestion {
  fileprivate func contradicts(_ other: ExaminedQuestion, by gap: Int) -> Bool {
    let kinds = [answer.kind, other.answer.kind]
    if kinds == [.adopted, .notApplicable] || kinds == [.notApplicable, .adopted] { return true }
    guard scale == other.scale, let here = tiers, let there = other.tiers else { return false }
    return here.lowerBound - there.upperBound >= gap || there.lowerBound - here.upperBound >= gap
  }
}
