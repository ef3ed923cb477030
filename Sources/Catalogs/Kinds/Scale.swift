internal import Wording

extension RecordShape {
  /// What a tier scale holds.
  static let scaleBody: [Key] = [
    Key("tiers", Text(ja: "ティア", en: "Tiers"), .list(.record(tier))),
    Key("aspects", Text(ja: "観点", en: "Aspects"), .list(.record(aspect))).optional,
  ]

  private static let tier = RecordShape([
    Key("tier", Text(ja: "段階", en: "Tier"), .number(1...9)),
    .name,
    Key("summary", Text(ja: "要約", en: "Summary"), .wording),
    Key("effectiveness", Text(ja: "効き目(%)", en: "Effectiveness (%)"), .number(0...100)),
    Key("support", Text(ja: "CP・BCP を支える度合い", en: "Support for plans"), .number(0...3)),
    Key("evidence", Text(ja: "必要な証拠の等級", en: "Evidence grade needed"), .number(0...3)),
    Key("matrix", Text(ja: "対策レベル", en: "Matrix level"), .number(1...3)),
  ])

  private static let aspect = RecordShape([
    .id, .name, Key("tiers", Text(ja: "ティア", en: "Tiers"), .keyed(.wording)),
  ])
}
