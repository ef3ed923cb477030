internal import Reporting
internal import Wording

extension Table.Column {
  /// The id of what a row is about.
  static let id = Table.Column("id", Text(ja: "ID", en: "ID"))
  /// The name of what a row is about.
  static let name = Table.Column("name", Text(ja: "名称", en: "Name"))
  /// The service level that a service has to keep.
  static let level = Table.Column(
    "level", Text(ja: "サービス維持レベル", en: "Service level to be kept"))
  /// The ministry in charge of a sector.
  static let ministry = Table.Column("ministry", Text(ja: "所管", en: "Ministry"))
}
