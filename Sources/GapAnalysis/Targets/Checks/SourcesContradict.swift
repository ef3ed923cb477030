internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// One clause cannot ask for two things.
  static let sourcesContradict = TargetCheck(
    "T07", .error,
    Text(ja: "同じ条項の読み方が食い違う", en: "two readings of one clause"),
    Text(
      ja: "同じ文書の同じ条項が、違うティアや期日で登録されています(日を追って上がる段階は除く)。高いほうを数えますが、どちらが正しいかは人が決めることです",
      en:
        "The same clause of a document is registered with another tier or day, and not as a step up. "
        + "The higher one counts, and which is right is for people to settle")
  ) { check, examination in
    let quoted = examination.targets.targets.filter {
      [.obligation, .baseline].contains($0.source) && !$0.id.clause.isEmpty
    }
    let groups = Dictionary(grouping: quoted) { Clause($0) }
    return groups.values.filter { !Step.rise(in: $0) }.map { claims in
      let told = claims.map { claim in
        "\(claim.source.rawValue) \(claim.place): \(claim.tier) (\(claim.id.from?.description ?? "-"))"
      }.sorted().joined(separator: " / ")
      return check.finding(
        claims[0].key.subject,
        Text(ja: "\(told) が食い違います", en: "these do not agree: \(told)"),
        remedy: Text(
          ja: "原文を確かめ、違うほうを「assess target remove」で外してください",
          en: "look at the text itself, and take the wrong one out with 'assess target remove'"))
    }.sorted { ($0.subject, $0.message.english) < ($1.subject, $1.message.english) }
  }

  private struct Clause: Hashable {
    let key: RatingKey
    let origin: String
    let clause: String

    /// The clause that a claim stands in, in whatever width it was typed.
    init(_ claim: Target) {
      key = claim.key
      origin = Identifier.narrowed(claim.id.origin)
      clause = Identifier.narrowed(claim.id.clause)
    }
  }

  private struct Step: Hashable {
    let tier: Int
    let from: Int

    /// Whether each step comes later than the one before and asks for more.
    static func rise(in claims: [Target]) -> Bool {
      let steps = Set(
        claims.map { Step(tier: $0.tier, from: $0.id.from?.daysSinceEpoch ?? .min) }
      ).sorted { ($0.from, $0.tier) < ($1.from, $1.tier) }
      return zip(steps, steps.dropFirst()).allSatisfy { $0.from < $1.from && $0.tier < $1.tier }
    }
  }
}
