internal import Wording

extension RecordShape {
  /// What a catalogue of controls holds.
  static let controlsBody: [Key] = [
    Key("use", Text(ja: "用途", en: "Use"), .word(["assessment", "guidance", "reference"])),
    Key("scale", Text(ja: "ティア区分", en: "Tier scale"), .link(.catalog(.scale))).optional,
    .counts([
      ("groups", Text(ja: "分類", en: "Groups")), ("controls", Text(ja: "対策項目", en: "Controls")),
      ("points", Text(ja: "うち細目", en: "Points among them")),
    ]).optional,
    Key("groups", Text(ja: "分類", en: "Groups"), .list(.record(group))),
    Key("controls", Text(ja: "対策項目", en: "Controls"), .list(.record(control))),
  ]

  static let group = RecordShape([
    .id,
    Key("within", Text(ja: "上位の分類", en: "Within"), .link(.list("groups"))).optional,
    .title,
  ])

  private static let control = RecordShape([
    .id,
    Key("group", Text(ja: "分類", en: "Group"), .link(.list("groups"))),
    Key("of", Text(ja: "上位の項目", en: "Point of"), .link(.list("controls"))).optional,
    Key.entrySource.optional,
    Key.strength.optional,
    .title,
    Key.question.optional,
    Key.evidence.optional,
    Key("asks", Text(ja: "答える部門", en: "Answered by"), .list(.word(ControlRole.all))).optional,
    Key("functions", Text(ja: "機能", en: "Functions"), .list(.word(functions))).optional,
    Key("viewpoints", Text(ja: "改善の観点", en: "Viewpoints"), .list(.word(viewpoints))).optional,
    Key.environments.optional,
    Key(
      "sectors", Text(ja: "分野", en: "Sectors"), .list(.link(.known(.sectors, list: "sectors")))
    ).optional,
    Key(
      "regimes", Text(ja: "制度", en: "Regimes"), .list(.link(.known(.sectors, list: "regimes")))
    ).optional,
    Key("needs", Text(ja: "前提", en: "Needs"), .list(.link(.list("controls")))).optional,
    Key("tiers", Text(ja: "ティアの目安", en: "Tiers"), .keyed(.wording)).optional,
    Key("items", Text(ja: "確認項目", en: "Check items"), .list(.record(item))).optional,
    Key("links", Text(ja: "関連", en: "Links"), .list(.record(link))).optional,
    Key("expects", Text(ja: "数値の目安", en: "Expectations"), .list(.record(expectation))).optional,
  ])

  private static let item = RecordShape([
    .id,
    Key("level", Text(ja: "必要なティア", en: "Needed for tier"), .text),
    .question,
  ])

  private static let link = RecordShape([
    Key("to", Text(ja: "相手", en: "To"), .link(.anywhere)),
    Key("as", Text(ja: "役割", en: "As"), .word(["guidance", "evidence"])),
  ])

  private static let expectation = RecordShape([
    .id,
    Key("of", Text(ja: "何を", en: "What"), .wording),
    Key("times", Text(ja: "回数", en: "Times"), .number(1...1_000)),
    Key("per", Text(ja: "期間", en: "Per"), .word(["year", "quarter", "month"])),
  ])

  private static let functions = [
    "govern", "identify", "protect", "detect", "respond", "recover",
  ]
  private static let viewpoints = ["i", "ii", "iii", "iv", "v"]
}
