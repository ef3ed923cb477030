internal import Wording

extension PriorityCriteria {
  /// The criteria to start from; a board makes them its own, and approves them.
  public static let standard = PriorityCriteria(
    edition: "standard-1",
    provenance: Text(
      ja:
        "編集者の初期値。三つの観点は、手引書が挙げる組織方針に基づく動機、リスク、費用対効果である。重み、目的、物差しの両端、ラベルの境目は、どの国の機関も定めていない。",
      en:
        "The editors' defaults. The three criteria are those that the handbook names: motivation by the organisation's policy, risk, and cost against effect. The weights, the objectives, the ends of the scale and the thresholds of labels are set by no public body."
    ),
    weights: Weights(motivation: 25, risk: 50, costEffect: 25),
    objectives: [
      Objective(
        id: "service", name: Text(ja: "重要インフラサービスを続ける", en: "the service goes on"), weight: 40),
      Objective(
        id: "safety", name: Text(ja: "人命と環境を守る", en: "people and surroundings are safe"),
        weight: 30),
      Objective(
        id: "trust", name: Text(ja: "約束を守り、説明できる", en: "promises are kept and accounted for"),
        weight: 20),
      Objective(
        id: "renewal", name: Text(ja: "事業の変革を支える", en: "the renewal of the business is supported"),
        weight: 10),
    ],
    anchors: [
      Anchors(
        unit: .yen, low: ExactDecimal(known: 100_000), high: ExactDecimal(known: 10_000_000)),
      // The criteria for risk to start from put 100 person-hours beside a million yen.
      Anchors(
        unit: .personHours, low: ExactDecimal(known: 10_000_000),
        high: ExactDecimal(known: 1_000_000_000)),
    ],
    labels: Thresholds(quickQuarters: 1, quickCost: 5_000_000, quickRisk: 300, largeShare: 20),
    approval: nil)
}
