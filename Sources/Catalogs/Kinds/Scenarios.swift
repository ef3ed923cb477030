internal import Wording

extension RecordShape {
  /// What a library of scenarios holds.
  static let scenariosBody: [Key] = [
    .subject,
    .estimates,
    Key("scenarios", Text(ja: "シナリオ", en: "Scenarios"), .list(.record(scenario))),
  ]

  private static let scenario = RecordShape([
    .id,
    .title,
    Key("story", Text(ja: "何が起きるか", en: "What happens"), .wording),
    Key("harm", Text(ja: "被害", en: "Harm"), .wording),
    Key(
      "cause", Text(ja: "原因", en: "Cause"),
      .word(["deliberate", "accidental", "environmental", "other"])),
    Key(
      "events", Text(ja: "事象", en: "Events"), .list(.link(.known(.sectors, list: "events")))),
    Key.environments.optional,
    Key("characteristics", Text(ja: "特性", en: "Characteristics"), .list(.number(1...7)))
      .optional,
    Key("likelihood", Text(ja: "起こりやすさ", en: "Likelihood"), .record(likelihood)),
    Key("impact", Text(ja: "影響", en: "Impact"), .record(impact)),
    Key("prevent", Text(ja: "防止", en: "Prevent"), .list(.record(layer))),
    Key("contain", Text(ja: "検知・対処", en: "Detect and respond"), .list(.record(containment))),
    Key("recover", Text(ja: "復旧", en: "Recover"), .list(.record(layer))),
  ])

  private static let likelihood = RecordShape([
    Key("low", Text(ja: "低く見て", en: "Low"), .number(1...5)),
    Key("likely", Text(ja: "見込み", en: "Likely"), .number(1...5)),
    Key("high", Text(ja: "高く見て", en: "High"), .number(1...5)),
  ])

  private static let impact = RecordShape([
    Key("service", Text(ja: "サービス", en: "Service"), .number(1...5)),
    Key("money", Text(ja: "金銭", en: "Money"), .number(1...5)),
    Key("safety", Text(ja: "人命・安全", en: "Safety"), .number(1...5)),
    Key("society", Text(ja: "社会", en: "Society"), .number(1...5)),
    Key("information", Text(ja: "情報", en: "Information"), .number(1...5)),
  ])

  private static let layer = RecordShape([strengthOfLayer] + members)

  private static let containment = RecordShape([
    strengthOfLayer,
    Key("detect", Text(ja: "検知", en: "Detect"), .record(RecordShape(members))),
    Key("respond", Text(ja: "対処", en: "Respond"), .record(RecordShape(members))),
  ])

  private static let strengthOfLayer = Key(
    "strength", Text(ja: "強さ", en: "Strength"),
    .word(["low", "moderate", "substantial", "high"]))

  private static let members: [Key] = [
    Key("mode", Text(ja: "組合せ", en: "Mode"), .word(["all", "any", "coverage"])),
    Key(
      "controls", Text(ja: "対策項目", en: "Controls"),
      .list(.link(.entry(of: "for", list: "controls")))),
  ]
}
