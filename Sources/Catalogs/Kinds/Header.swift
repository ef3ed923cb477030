internal import Wording

extension RecordShape {
  /// The version of the format that this program reads and writes.
  static let formatVersion = "1"

  /// The fields with which every catalogue begins.
  static let header: [Key] = [
    Key("format", Text(ja: "書式の版", en: "Format"), .text),
    Key("kind", Text(ja: "種類", en: "Kind"), .word(CatalogKind.allCases.map(\.rawValue))),
    .id,
    Key("edition", Text(ja: "版", en: "Edition"), .text),
    Key("languages", Text(ja: "言語", en: "Languages"), .list(.word(["ja", "en"]))).optional,
    .title,
    Key("issuer", Text(ja: "発行者", en: "Issuer"), .wording),
    Key(
      "source", Text(ja: "出典", en: "Source"),
      .record(
        RecordShape([
          Key("document", Text(ja: "文書", en: "Document"), .text),
          Key("section", Text(ja: "節", en: "Section"), .text),
        ]))),
    Key("decided", Text(ja: "決定日", en: "Decided"), .date),
    Key("in-force", Text(ja: "適用開始日", en: "In force from"), .date).optional,
    Key("withdrawn", Text(ja: "廃止日", en: "Withdrawn on"), .date).optional,
    Key("successor", Text(ja: "後継", en: "Successor"), .wording).optional,
    Key("status", Text(ja: "位置づけ", en: "Standing"), .wording),
  ]
}

extension RecordShape.Key {
  static let id = Self("id", Text(ja: "ID", en: "ID"), .identifier)
  static let name = Self("name", Text(ja: "名称", en: "Name"), .wording)
  static let title = Self("title", Text(ja: "名称", en: "Title"), .wording)
  static let question = Self("question", Text(ja: "設問", en: "Question"), .wording)
  static let evidence = Self("evidence", Text(ja: "証拠の例", en: "Evidence"), .wording)
  static let estimates = Self("estimates", Text(ja: "見積りの前提", en: "Estimates"), .wording)
  static let strength = Self(
    "strength", Text(ja: "強さ", en: "Strength"), .word(["expected", "recommended", "mandatory"]))
  static let environments = Self(
    "environments", Text(ja: "環境", en: "Environments"), .list(.word(["it", "ot", "cloud"])))
  static let served = Self(
    "serves", Text(ja: "対象のカタログ", en: "Catalogue served"), .link(.catalog(.controls)))
  static let subject = Self(
    "for", Text(ja: "対象のカタログ", en: "Catalogue"), .link(.catalog(.controls)))

  /// Where an entry stands in its source.
  static let entrySource = Self(
    "source", Text(ja: "出典", en: "Source"),
    .record(
      RecordShape([
        Self("document", Text(ja: "文書", en: "Document"), .text).optional,
        Self("section", Text(ja: "節", en: "Section"), .text),
        Self("ordinal", Text(ja: "番号", en: "Ordinal"), .text),
      ])))

  /// How many entries the lists of a catalogue should have.
  static func counts(_ lists: [(name: String, label: Text)]) -> Self {
    Self(
      "counts", Text(ja: "件数", en: "Counts"),
      .record(RecordShape(lists.map { Self($0.name, $0.label, .number(0...Int.max)).optional })))
  }

  /// A table of names, such as plans or phases.
  static func names(_ name: String, _ label: Text, more: [Self] = []) -> Self {
    Self(name, label, .list(.record(RecordShape([.id, .title] + more))))
  }
}
