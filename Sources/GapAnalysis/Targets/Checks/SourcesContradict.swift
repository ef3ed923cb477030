internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// One clause cannot ask for two things.
  static let sourcesContradict = TargetCheck(
    "T07", .error,
    Text(ja: "同じ条項の読み方が食い違う", en: "two readings of one clause"),
    Text(
      ja: "同じ条項が、出所によって違うティアや期日で登録されています。高いほうを数えますが、どちらが正しいかは人が決めることです",
      en:
        "The same clause is registered with another tier or day by another source. The higher one "
        + "counts, and which is right is for people to settle")
  ) { check, examination in
    let owed = examination.targets.targets.filter {
      $0.source == .obligation && !$0.id.clause.isEmpty
    }
    let groups = Dictionary(grouping: owed) { Clause(key: $0.key, clause: $0.id.clause) }
    return groups.values.compactMap { claims -> Finding? in
      let readings = Dictionary(grouping: claims, by: \.id.origin)
      guard readings.count > 1, let first = readings.values.first,
        !readings.values.allSatisfy({ Step.all(in: $0) == Step.all(in: first) })
      else { return nil }
      let told = claims.map { claim in
        "\(claim.place): \(claim.tier) (\(claim.id.from?.description ?? "-"))"
      }.sorted().joined(separator: " / ")
      return check.finding(
        claims[0].key.subject,
        Text(ja: "\(told) が食い違います", en: "these do not agree: \(told)"),
        remedy: Text(
          ja: "原文を確かめ、違うほうを「assess target remove」で外してください",
          en: "look at the text itself, and take the wrong one out with 'assess target remove'"))
    }.sorted { $0.subject < $1.subject }
  }

  private struct Clause: Hashable {
    let key: RatingKey
    let clause: String
  }

  private struct Step: Hashable {
    let tier: Int
    let from: CivilDate?

    static func all(in claims: [Target]) -> Set<Step> {
      Set(claims.map { Step(tier: $0.tier, from: $0.id.from) })
    }
  }
}
