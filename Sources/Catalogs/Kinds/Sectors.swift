internal import Wording

extension RecordShape {
  /// What the table of sectors holds.
  static let sectorsBody: [Key] = [
    .counts([
      ("sectors", Text(ja: "分野", en: "Sectors")),
      ("services", Text(ja: "サービス群", en: "Service groups")),
      ("glossary", Text(ja: "用語", en: "Terms")),
    ]).optional,
    Key("sectors", Text(ja: "分野", en: "Sectors"), .list(.record(sector))),
    Key("regimes", Text(ja: "制度", en: "Regimes"), .list(.record(regime))),
    Key("events", Text(ja: "事象の類型", en: "Event types"), .list(.record(sort))).optional,
    Key("causes", Text(ja: "原因の類型", en: "Cause types"), .list(.record(sort))).optional,
    Key("sharing", Text(ja: "情報共有範囲", en: "Sharing levels"), .list(.record(sharing))).optional,
    Key("glossary", Text(ja: "用語集", en: "Glossary"), .list(.record(term))).optional,
  ]

  private static let sector = RecordShape([
    .id,
    .name,
    Key("ministry", Text(ja: "所管", en: "Ministry"), .wording),
    Key("operators", Text(ja: "対象事業者", en: "Operators"), .list(.wording)).optional,
    Key("systems", Text(ja: "重要システムの例", en: "Example systems"), .list(.wording)).optional,
    Key("services", Text(ja: "サービス", en: "Services"), .list(.record(service))),
  ])

  private static let service = RecordShape([
    .id,
    .name,
    Key("subsector", Text(ja: "区分", en: "Part of the sector"), .wording).optional,
    Key("description", Text(ja: "内容", en: "Description"), .wording).optional,
    Key("outages", Text(ja: "障害の例", en: "Outage examples"), .list(.wording)).optional,
    Key("laws", Text(ja: "報告の根拠", en: "Reporting laws"), .list(.wording)).optional,
    Key("level", Text(ja: "維持レベル", en: "Service level"), .wording).optional,
    Key("breaches", Text(ja: "維持レベルの逸脱", en: "Breaches"), .list(.record(breach))).optional,
  ])

  private static let breach = RecordShape([
    .id,
    Key("failing", Text(ja: "原因となる設備", en: "What fails"), .wording),
    Key("all", Text(ja: "すべて満たす条件", en: "All of"), .list(.record(threshold))),
  ])

  private static let threshold = RecordShape([
    Key(
      "metric", Text(ja: "指標", en: "Metric"), .word(["users", "duration", "power", "households"])),
    Key("comparison", Text(ja: "比較", en: "Comparison"), .word(["at-least", "more-than"])),
    Key("value", Text(ja: "値", en: "Value"), .number(0...Int.max)),
    Key(
      "unit", Text(ja: "単位", en: "Unit"), .word(["users", "minutes", "kilowatts", "households"])),
  ])

  private static let regime = RecordShape([
    .id, .name, Key("basis", Text(ja: "根拠", en: "Basis"), .wording),
  ])

  private static let sort = RecordShape([
    .id, Key("group", Text(ja: "区分", en: "Group"), .wording), .name,
    Key("means", Text(ja: "説明", en: "Meaning"), .wording),
  ])

  private static let sharing = RecordShape([
    .id, Key("scheme", Text(ja: "方式", en: "Scheme"), .wording), .name,
    Key("means", Text(ja: "説明", en: "Meaning"), .wording),
  ])

  private static let term = RecordShape([
    .id, Key("term", Text(ja: "用語", en: "Term"), .wording),
    Key("means", Text(ja: "説明", en: "Meaning"), .wording),
  ])
}
