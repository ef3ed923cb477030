public import ProfileModel
public import Wording

/// What every rating must keep to, whatever way it comes in.
public enum RatingRule {
  /// One thing that is wrong with a rating.
  public struct Fault: Hashable, Sendable {
    /// The part that is wrong.
    public let part: RatingPart
    /// What is wrong.
    public let what: Text
    /// What would put it right.
    public let remedy: Text
  }

  /// All that is wrong with a rating of a control.
  public static func faults(
    of rating: Rating, about control: Control, on scale: TierScale
  ) -> [Fault] {
    var faults: [Fault] = []
    switch rating.answer {
    case .unanswered, .unknown: break
    case .notApplicable, .notAdopted:
      if rating.reason == nil { faults.append(reasonMissing(rating.answer.kind)) }
    case .adopted(.tier(let tier)):
      if scale.level(tier) == nil { faults.append(unknownTier(tier, scale)) }
    case .adopted(.items(let items)):
      let known = Set(control.items.map(\.id))
      faults += items.keys.filter { !known.contains($0) }.sorted()
        .map { unknownItem($0, of: control) }
      if items.isEmpty { faults.append(noItems(of: control)) }
    }
    faults += rating.evidence.filter(\.title.isEmpty).map { _ in untitled }
    return mayBeTooLong(rating) ? faults + tooLong(rating) : faults
  }

  private static func mayBeTooLong(_ rating: Rating) -> Bool {
    let isLong = { (text: String?) in text.map { $0.utf8.count > FreeText.longest } ?? false }
    return isLong(rating.reason) || isLong(rating.approver) || isLong(rating.respondent)
      || isLong(rating.exceptions) || isLong(rating.compensating) || isLong(rating.remark)
      || isLong(rating.owner) || isLong(rating.checker)
      || rating.evidence.contains { isLong($0.title) || isLong($0.place) }
  }

  private static func tooLong(_ rating: Rating) -> [Fault] {
    let faults = [
      tooLong(rating.reason, .answer), tooLong(rating.approver, .answer),
      tooLong(rating.respondent, .answer), tooLong(rating.exceptions, .exceptions),
      tooLong(rating.compensating, .compensating), tooLong(rating.remark, .remark),
      tooLong(rating.owner, .owner), tooLong(rating.checker, .checker),
    ]
    let ofEvidence = rating.evidence.flatMap {
      [tooLong($0.title, .evidence), tooLong($0.place, .evidence)]
    }
    return (faults + ofEvidence).compactMap(\.self)
  }

  private static func tooLong(_ text: String?, _ part: RatingPart) -> Fault? {
    guard let text else { return nil }
    let count = text.utf16.count
    guard count > FreeText.longest else { return nil }
    return Fault(
      part: part,
      what: Text(
        ja: "\(part.readable.japanese)の文が長すぎます(\(count)字)",
        en: "a text of the \(part.readable.english) is too long (\(count) characters)"),
      remedy: FreeText.shorten)
  }

  private static func reasonMissing(_ kind: Answer.Kind) -> Fault {
    Fault(
      part: .answer,
      what: Text(
        ja: "「\(kind.readable.japanese)」の理由がありません",
        en: "'\(kind.readable.english)' has no reason"),
      remedy: Text(ja: "理由を書いてください", en: "say why"))
  }

  private static func unknownTier(_ tier: Int, _ scale: TierScale) -> Fault {
    let tiers = scale.levels.map { String($0.tier) }
    return Fault(
      part: .answer,
      what: Text(ja: "ティア\(tier)はありません", en: "there is no tier \(tier)"),
      remedy: Text(
        ja: "\(tiers.joined(separator: "、")) のどれかにしてください",
        en: "use one of \(tiers.joined(separator: ", "))"))
  }

  private static func unknownItem(_ item: String, of control: Control) -> Fault {
    let near = NearMiss.nearest(to: item, among: control.items.map(\.id))
    return Fault(
      part: .answer,
      what: Text(
        ja: "「\(control.id)」に確認項目「\(item)」はありません",
        en: "'\(control.id)' has no check item '\(item)'"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess catalog show \(control.id)」で確認項目を見てください",
          en: "'assess catalog show \(control.id)' lists its items"))
  }

  private static func noItems(of control: Control) -> Fault {
    Fault(
      part: .answer,
      what: Text(ja: "確認項目の回答がありません", en: "no check item is answered"),
      remedy: Text(
        ja: "ティアを直接答えるか、確認項目に答えてください", en: "give a tier, or answer its check items"))
  }

  private static let untitled = Fault(
    part: .evidence,
    what: Text(ja: "証跡の名称がありません", en: "a piece of evidence has no title"),
    remedy: Text(ja: "文書や記録の名称を書いてください", en: "name the document or record"))
}
