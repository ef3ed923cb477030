import ProfileModel
import Wording

/// Sets of controls for the tests.
enum SampleSet {
  /// Three controls in two groups.
  static let small = ControlSet(
    catalog: LoadedCatalog(id: "sample", edition: "1", kind: "controls", digest: "d"),
    title: Text(ja: "見本", en: "Sample"),
    scale: TierScale(
      name: "sample-tiers@1",
      levels: (1...4).map { tier in
        TierScale.Level(
          tier: tier, name: Text(same: "T\(tier)"), evidence: min(tier - 1, 2),
          effectiveness: tier * 25, support: tier - 1, matrix: min(tier, 3))
      }),
    groups: ["1", "2"].map { ControlGroup(id: $0, within: nil, title: Text(same: $0)) },
    controls: [
      Control(
        id: "1.1", group: "1", title: Text(same: "1.1"), functions: ["protect"], asks: ["it"],
        needs: ["1.2"],
        applicability: Control.Applicability(environments: ["ot"], sectors: ["gas"]),
        items: [Control.Item(id: "1.1.a", level: 2)]),
      Control(id: "1.2", group: "1", strength: .recommended, title: Text(same: "1.2")),
      Control(id: "2.1", group: "2", parent: "1.2", title: Text(ja: "二", en: "two")),
    ])
}

extension ControlSet {
  /// A question about each control, nothing answered.
  var openRatings: [Rating] {
    controls.map { Rating(RatingKey(catalog: catalog.id, control: $0.id)) }
  }
}
