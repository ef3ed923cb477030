public import ProfileModel
public import Wording

/// What a part of a rating says, in one line.
public enum PartWords {
  /// The line; a dash where the part says nothing.
  public static func text(of part: RatingPart, in rating: Rating) -> Text {
    let nothing = Text(ja: "－", en: "-")
    switch part {
    case .answer: return answer(of: rating)
    case .evidence:
      let pieces = rating.evidence.map(piece)
      return pieces.isEmpty ? nothing : .joined(pieces, separator: Text(ja: "、", en: "; "))
    case .exceptions: return rating.exceptions.map(line) ?? nothing
    case .compensating: return rating.compensating.map(line) ?? nothing
    case .remark: return rating.remark.map(line) ?? nothing
    case .owner: return rating.owner.map(line) ?? nothing
    case .checker: return rating.checker.map(line) ?? nothing
    }
  }

  private static func line(_ text: String) -> Text { Text(same: "\(text.onOneLine)") }

  private static func answer(of rating: Rating) -> Text {
    var texts = [kind(of: rating.answer)]
    if rating.isDraft { texts.append(Text(ja: "要確認", en: "to be confirmed")) }
    texts += [rating.reason, rating.approver, rating.respondent].compactMap { $0.map(line) }
    texts += [rating.reviewOn, rating.answeredOn].compactMap { $0.map { Text(same: "\($0)") } }
    return .joined(texts, separator: Text(same: " / "))
  }

  private static func kind(of answer: Answer) -> Text {
    switch answer {
    case .adopted(.tier(let tier)): Text(ja: "ティア\(tier)", en: "tier \(tier)")
    case .adopted(.items(let items)):
      line(
        items.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }
          .joined(separator: " "))
    case .unanswered, .unknown, .notApplicable, .notAdopted: answer.kind.readable
    }
  }

  private static func piece(_ piece: Evidence) -> Text {
    let details = [
      piece.date.map { Text(same: "\($0)") }, piece.validUntil.map { Text(same: "–\($0)") },
      piece.place.map(line),
    ].compactMap(\.self)
    return line(piece.title)
      + Text(same: " (")
      + .joined([piece.grade.readable] + details, separator: Text(ja: "、", en: ", "))
      + Text(same: ")")
  }
}
