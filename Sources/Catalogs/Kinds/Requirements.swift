internal import ProfileModel
internal import Wording

extension RecordShape {
  /// What a catalogue of continuity requirements holds.
  static let requirementsBody: [Key] = [
    .served,
    .counts([
      ("requirements", Text(ja: "要件", en: "Requirements")),
      ("data", Text(ja: "用意する情報", en: "Data")),
    ]).optional,
    .names("phases", Text(ja: "局面", en: "Phases")),
    .names("plans", Text(ja: "計画", en: "Plans")),
    .names(
      "characteristics", Text(ja: "特性", en: "Characteristics"),
      more: [Key("point", Text(ja: "ポイント", en: "Point"), .wording)]),
    Key("requirements", Text(ja: "要件", en: "Requirements"), .list(.record(requirement))),
    Key("data", Text(ja: "用意する情報", en: "Data to prepare"), .list(.record(datum))).optional,
  ]

  private static let requirement = RecordShape([
    .id,
    .entrySource,
    Key.strength.optional,
    .title,
    .question,
    .evidence,
    Key("kind", Text(ja: "種類", en: "Kind"), .word(["plan", "peacetime", "hand-over"])),
    Key("plans", Text(ja: "計画", en: "Plans"), .list(.link(.list("plans")))).optional,
    Key("phases", Text(ja: "局面", en: "Phases"), .list(.link(.list("phases")))),
    Key("characteristic", Text(ja: "特性", en: "Characteristic"), .link(.list("characteristics")))
      .optional,
    Key("level", Text(ja: "必要な備え", en: "Readiness needed"), .number(1...3)),
    Key(
      "served-by", Text(ja: "支える対策項目", en: "Served by"),
      .list(.link(.entry(of: "serves", list: "controls")))),
    Key(
      "decides", Text(ja: "左右する計算", en: "Decides"),
      .word(ContinuityRequirement.Decision.allCases.map(\.rawValue))
    ).optional,
    Key("prepares", Text(ja: "用意する情報", en: "Prepares"), .list(.link(.list("data")))).optional,
  ])

  private static let datum = RecordShape([
    .id, .title, Key("holds", Text(ja: "内容", en: "Holds"), .wording),
  ])
}
