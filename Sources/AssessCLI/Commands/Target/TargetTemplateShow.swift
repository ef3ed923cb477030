internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess target template show`: what a template wants, and why.
struct TargetTemplateShow: Command {
  static let template = ArgumentSpec(
    "TEMPLATE", .one, Text(ja: "ひな形のID", en: "The id of a template"))

  static let spec = CommandSpec(
    "target template show", Text(ja: "目標のひな形の中身を見る", en: "Show what a template wants"),
    arguments: [template],
    examples: [
      CommandSpec.Example(
        "target template show mid-size",
        Text(ja: "中規模向けのひな形を見る", en: "See the one for mid-size operators"))
    ])

  private let id: String

  init(_ said: ParsedCommand) {
    id = said.word(Self.template) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let template = try TargetTemplates(on: try surroundings.shelf()).template(id)
    return Page(
      "target.template.show/1",
      [.table(TargetTemplateList.table([template])), .table(rows(of: template))])
  }

  private func rows(of template: TargetTemplates.Template) -> Table {
    Table(
      "rows", Text(ja: "目標", en: "Targets"),
      columns: [
        Table.Column("subject", Text(ja: "分類・項目", en: "Group or control")),
        Table.Column("kind", Text(ja: "種類", en: "Kind"), isForData: true),
        Table.Column("tier", Text(ja: "ティア", en: "Tier")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: template.record.records("rows").map { row in
        [
          .text(orNone: row.text("group") ?? row.text("control")),
          row["group"] == nil
            ? .code("control", Text(ja: "対策項目", en: "control"))
            : .code("group", Text(ja: "分類", en: "group")),
          .integer(orNone: row.text("tier").flatMap { Int($0) }),
          row.wording("reason").map { .wording($0) } ?? .none,
        ]
      })
  }
}
