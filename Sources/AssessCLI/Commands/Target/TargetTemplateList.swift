internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess target template list`: the templates at hand.
struct TargetTemplateList: Command {
  static let spec = CommandSpec(
    "target template list", Text(ja: "目標のひな形の一覧", en: "List the templates for targets"),
    discussion: Text(
      ja: "指針はティアの目標値を定めていません。ひな形は編集者が置いた出発点で、そのまま目標になるものではありません。",
      en:
        "The guideline sets no target tiers. The templates are starting points by the editors, not "
        + "targets to be taken as they are."),
    examples: [
      CommandSpec.Example(
        "target template list", Text(ja: "どんなひな形があるかを見る", en: "See which templates there are"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let templates = TargetTemplates(on: try surroundings.shelf()).all
    return Page("target.template.list/1", [.table(Self.table(templates))])
  }

  static func table(_ templates: [TargetTemplates.Template]) -> Table {
    Table(
      "templates", Text(ja: "目標のひな形", en: "Templates"),
      columns: [
        .id, Table.Column("title", Text(ja: "名称", en: "Title")),
        Table.Column("suits", Text(ja: "向いている組織", en: "Suits")),
        Table.Column("basis", Text(ja: "根拠", en: "Basis"), isForData: templates.count > 1),
        Table.Column("sectors", Text(ja: "分野", en: "Sectors"), isForData: true),
        Table.Column("catalog", Text(ja: "対象のカタログ", en: "Catalogue"), isForData: true),
      ],
      rows: templates.map { template in
        let sectors = template.record.texts("sectors")
        return [
          .text(template.id), wording("title", template), wording("suits", template),
          wording("basis", template),
          .codes(sectors, Text(same: sectors.joined(separator: " "))), .text(template.subject),
        ]
      })
  }

  private static func wording(_ key: String, _ template: TargetTemplates.Template) -> Cell {
    template.record.wording(key).map { .wording($0) } ?? .none
  }
}
