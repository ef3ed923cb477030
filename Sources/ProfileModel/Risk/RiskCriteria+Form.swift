extension RiskCriteria {
  /// What their JSON looks like; lists that may be empty may be left out.
  public static let form = JSONForm.object([
    .must("edition", .text), .must("provenance", .wording), .must("unit", words(RiskUnit.self)),
    .must("yardstick", words(ImpactKind.self)), .must("axes", .list(axis)),
    .must("likelihoods", .list(likelihood)), .must("asset_matrix", .list(cell)),
    .must("damage_matrix", .list(cell)), .must("damage_levels", .list(.integer)),
    .must("allowed_classes", .list(words(RiskClass.self))), .must("appetites", .list(.integer)),
    .must("usual_appetite", words(Appetite.self)), .may("lines", .list(line)),
    .must("strengths", .list(strength)), .must("likelihood_floor", .decimal),
    .must("impact_floor", .decimal), .must("likelihood_under_breach", .integer),
    .must("needs_depth", .flag), .may("approval", approvalForm),
  ])

  private static func words<Word: RawRepresentable<String> & CaseIterable>(
    _ type: Word.Type
  ) -> JSONForm { .word(Word.allCases.map(\.rawValue)) }

  private static let axis = JSONForm.object([
    .must("kind", words(ImpactKind.self)),
    .must(
      "levels",
      .list(
        .object([
          .must("level", .integer), .must("words", .wording), .must("number", .integer),
          .must("unit", .text),
        ]))),
  ])

  private static let likelihood = JSONForm.object([
    .must("level", .integer), .must("words", .wording), .must("rate", .decimal),
  ])

  private static let cell = JSONForm.object([
    .must("importance", .integer), .must("threat", .integer), .must("vulnerability", .integer),
    .must("class", words(RiskClass.self)), .may("confirmed", .flag),
  ])

  private static let line = JSONForm.object(
    [.must("service", .text), .may("appetite", words(Appetite.self)), .may("amount", .integer)],
    oneOf: ["appetite", "amount"])

  private static let strength = JSONForm.object([
    .must("word", .text), .must("name", .wording), .must("factor", .decimal),
  ])

  /// What an approval looks like.
  static let approvalForm = JSONForm.object([
    .must("approver", .text), .must("date", .day), .must("reason", .text),
  ])
}
