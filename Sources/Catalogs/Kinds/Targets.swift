internal import Wording

extension RecordShape {
  /// What a library of templates for targets holds.
  static let targetsBody: [Key] = [
    .subject,
    Key("basis", Text(ja: "根拠", en: "Basis"), .wording),
    Key("templates", Text(ja: "ひな形", en: "Templates"), .list(.record(template))),
  ]

  private static let template = RecordShape([
    .id,
    .title,
    Key("suits", Text(ja: "向いている組織", en: "Suits"), .wording),
    Key("basis", Text(ja: "根拠", en: "Basis"), .wording),
    Key(
      "sectors", Text(ja: "分野", en: "Sectors"),
      .list(.link(.known(.sectors, list: "sectors")))
    ).optional,
    Key("rows", Text(ja: "目標", en: "Targets"), .list(.record(row))),
  ])

  private static let row = RecordShape([
    Key("group", Text(ja: "分類", en: "Group"), .link(.entry(of: "for", list: "groups"))).optional,
    Key("control", Text(ja: "対策項目", en: "Control"), .link(.entry(of: "for", list: "controls")))
      .optional,
    Key("tier", Text(ja: "ティア", en: "Tier"), .text),
    Key("reason", Text(ja: "理由", en: "Reason"), .wording),
  ])
}
