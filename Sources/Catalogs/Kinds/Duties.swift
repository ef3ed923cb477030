internal import ProfileModel
internal import Wording

extension RecordShape {
  /// What a catalogue of duties holds.
  static let dutiesBody: [Key] = [
    .served,
    .counts([("duties", Text(ja: "責務", en: "Duties"))]).optional,
    Key("documents", Text(ja: "文書", en: "Documents"), .list(.record(document))),
    Key("duties", Text(ja: "責務", en: "Duties"), .list(.record(duty))),
  ]

  private static let document = RecordShape([
    .id,
    .title,
    Key("issuer", Text(ja: "発行者", en: "Issuer"), .wording),
    Key("date", Text(ja: "日付", en: "Date"), .text),
    Key(
      "state", Text(ja: "状態", en: "State"),
      .word(["in-force", "expired", "draft", "superseded"])),
    Key("from", Text(ja: "効力の始まる日", en: "In force from"), .date).optional,
    Key("until", Text(ja: "効力の終わる日", en: "In force until"), .date).optional,
    Key("note", Text(ja: "注", en: "Note"), .wording),
  ])

  private static let duty = RecordShape([
    .id,
    Key("document", Text(ja: "文書", en: "Document"), .link(.list("documents"))),
    Key("section", Text(ja: "節", en: "Section"), .text),
    Key("ordinal", Text(ja: "番号", en: "Ordinal"), .text),
    Key(
      "who", Text(ja: "誰が", en: "Who"),
      .word(["operator", "ministry", "council-member", "designated-operator"])),
    Key(
      "regimes", Text(ja: "対象の制度", en: "Regimes"), .list(.link(.known(.sectors, list: "regimes")))
    ).optional,
    Key(
      "sectors", Text(ja: "対象の分野", en: "Sectors"), .list(.link(.known(.sectors, list: "sectors")))
    ).optional,
    Key("topic", Text(ja: "主題", en: "Topic"), .wording),
    .title,
    Key("duty", Text(ja: "すること", en: "Duty"), .wording),
    Key(
      "rhythm", Text(ja: "頻度", en: "Rhythm"),
      .word(["standing", "yearly", "on-event", "once", "as-set"])),
    Key("trigger", Text(ja: "きっかけ", en: "Trigger"), .wording),
    Key(
      "tells", Text(ja: "知らせる相手", en: "Tells"),
      .list(.word(Contact.Party.allCases.map(\.rawValue)))
    ).optional,
    Key("open", Text(ja: "未定の点", en: "Left open"), .wording).optional,
    Key(
      "served-by", Text(ja: "支える対策項目", en: "Served by"),
      .list(.link(.entry(of: "serves", list: "controls")))
    ).optional,
  ])
}
