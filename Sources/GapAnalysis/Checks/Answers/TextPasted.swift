internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// One text under many controls was written for none of them.
  static let textPasted = QualityCheck(
    overProfile: "PRF05", severity: .warning,
    title: Text(ja: "同じ文章が多くの項目に貼られている", en: "the same words stand under many controls"),
    reason: Text(
      ja:
        "どの項目にも合う文章は、どの項目の説明にもなりません。空白や全角・半角の違いを除いて同じ理由、例外、代替策、備考、証跡を見ます。同じ項目の部門ごとの繰り返しは数えません",
      en:
        "Words that fit every control explain none. It looks at reasons, exceptions, compensating "
        + "measures, remarks and evidence that are equal but for spaces and width; one control in "
        + "several scopes counts once")
  ) { check, examination in
    let limits = examination.thresholds
    var places: [PastedText: [ExaminedQuestion]] = [:]
    for question in examination.questions {
      for text in Set(PastedText.all(in: question.rating, limits)) {
        places[text, default: []].append(question)
      }
    }
    let told = places.compactMap { text, questions -> (Int, Finding)? in
      let controls = Set(questions.map { "\($0.controls.catalog.id)/\($0.control.id)" }).count
      let limit = text.part == .evidence ? limits.pastedEvidence : limits.pastedTexts
      guard controls >= limit, let first = questions.first,
        let position = examination.position(of: first)
      else { return nil }
      return (position, check.finding(text, controls, questions, first))
    }
    return told.sorted { ($0.0, $0.1.message.english) < ($1.0, $1.1.message.english) }.map(\.1)
  }

  private func finding(
    _ text: PastedText, _ controls: Int, _ questions: [ExaminedQuestion], _ first: ExaminedQuestion
  ) -> Finding {
    let places = Excerpt.places(questions)
    let words = Excerpt.words(text.sample(in: first.rating))
    return finding(
      first.subject,
      Text(
        ja: "\(text.part.readable.japanese)「\(words)」が\(controls)項目で同じです(\(places.japanese))",
        en:
          "the \(text.part.readable.english) '\(words)' is the same under \(controls) controls "
          + "(\(places.english))"),
      remedy: Text(
        ja: "項目ごとに書き分けてください。証跡なら該当する章や記録を挙げてください",
        en: "say for each control what holds for it; of a document, name the chapter or record"))
  }
}

/// A text as it is compared with others of its kind.
private struct PastedText: Hashable {
  /// Which part of a rating it stands in.
  let part: Part
  private let folded: String

  enum Part: Hashable {
    case reason
    case exceptions
    case compensating
    case remark
    case evidence

    var readable: Text {
      switch self {
      case .reason: Text(ja: "理由", en: "reason")
      case .exceptions: RatingPart.exceptions.readable
      case .compensating: RatingPart.compensating.readable
      case .remark: RatingPart.remark.readable
      case .evidence: RatingPart.evidence.readable
      }
    }
  }

  static func all(in rating: Rating, _ limits: Thresholds) -> [PastedText] {
    let texts: [(Part, String?)] = [
      (.reason, rating.reason), (.exceptions, rating.exceptions),
      (.compensating, rating.compensating), (.remark, rating.remark),
    ]
    let said = texts.compactMap { part, text in
      text.map { PastedText(part: part, folded: FoldedText.folded($0)) }
    }
    let told = said.filter { $0.part != .remark || $0.folded.count >= limits.shortestRemark }
    return told
      + rating.evidence.map { PastedText(part: .evidence, folded: FoldedText.folded($0.title)) }
  }

  /// The text as it stands in one of the ratings.
  func sample(in rating: Rating) -> String {
    switch part {
    case .reason: rating.reason ?? folded
    case .exceptions: rating.exceptions ?? folded
    case .compensating: rating.compensating ?? folded
    case .remark: rating.remark ?? folded
    case .evidence:
      rating.evidence.first { FoldedText.folded($0.title) == folded }?.title ?? folded
    }
  }
}
