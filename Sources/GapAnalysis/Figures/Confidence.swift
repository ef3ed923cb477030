public import ProfileModel

/// How far the figures of a group can be relied on; it flags them, and never changes them.
public struct Confidence: Hashable, Sendable {
  /// The share of the controls that count of which anything is known.
  public let assessed: Share?
  /// The share of the controls that count that are assessed, and borne by evidence as declared.
  public let evidenced: Share?
  /// How many were declared higher than their evidence bears.
  public let unproven: Int
  /// The lower median of the ages of evidence, in days; a rating counts with its newest piece.
  public let evidenceAge: Int?
  /// How many ratings rest on evidence that has grown old.
  public let stale: Int
  /// How many ratings leave a control out whose day of review has passed.
  public let reviewsOverdue: Int
  /// How many ratings were carried over and are not confirmed.
  public let drafts: Int

  init(_ controls: [ControlStanding], on scale: TierScale, asOf day: CivilDate) {
    let counted = controls.filter(\.declared.isApplicable)
    let known = counted.filter { !$0.declared.isUnassessed }
    let parts = controls.flatMap(\.parts)
    let ages = parts.filter { !$0.isStoodInFor }.compactMap(\.evidence.age).sorted()
    unproven = known.filter { $0.isUnproven(on: scale) }.count
    assessed = Share(known.count, of: counted.count)
    evidenced = Share(known.count - unproven, of: counted.count)
    evidenceAge = ages.isEmpty ? nil : ages[(ages.count - 1) / 2]
    stale = parts.filter { $0.evidence.isStale && !$0.isStoodInFor }.count
    reviewsOverdue = parts.filter { $0.rating.isReviewOverdue(on: day) }.count
    drafts = parts.filter(\.rating.isDraft).count
  }
}

extension Rating {
  /// Whether it leaves a control out, and the day to look at that again has passed.
  public func isReviewOverdue(on day: CivilDate) -> Bool {
    switch answer {
    case .notApplicable, .notAdopted: reviewOn.map { $0 < day } ?? false
    case .unanswered, .unknown, .adopted: false
    }
  }
}
