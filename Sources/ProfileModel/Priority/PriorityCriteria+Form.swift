extension PriorityCriteria {
  /// What their JSON looks like; lists that may be empty may be left out.
  public static let form = JSONForm.object([
    .must("edition", .text), .must("provenance", .wording),
    .must(
      "weights",
      .object([
        .must("motivation", .integer), .must("risk", .integer), .must("cost_effect", .integer),
      ])),
    .may(
      "objectives",
      .list(.object([.must("id", .text), .must("name", .wording), .must("weight", .integer)]))),
    .must(
      "anchors",
      .list(
        .object([
          .must("unit", .word(RiskUnit.allCases.map(\.rawValue))), .must("low", .decimal),
          .must("high", .decimal),
        ]))),
    .must(
      "labels",
      .object([
        .must("quick_quarters", .integer), .must("quick_cost", .integer),
        .must("quick_risk", .integer), .must("large_share", .integer),
      ])),
    .may(
      "costing",
      .object([
        .must("day_rate", .integer), .must("external_rate", .integer), .must("years", .integer),
      ])),
    .may("approval", RiskCriteria.approvalForm),
  ])
}
