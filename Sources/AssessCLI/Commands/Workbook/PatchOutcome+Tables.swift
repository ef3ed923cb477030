internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

extension PatchOutcome {
  /// The changes, and what a person should know about the result, as tables.
  var tables: [Page.Item] {
    let changes = Table(
      "changes", Text(ja: "変更", en: "Changes"),
      columns: [
        Table.Column("cell", Text(ja: "セル", en: "Cell")),
        Table.Column("before", Text(ja: "元の値", en: "Before")),
        Table.Column("change", Text(ja: "種類", en: "Change")),
        Table.Column("content", Text(ja: "内容", en: "Content")),
      ],
      rows: lines.map { line in
        [
          .text("\(line.sheet)!\(line.cell)"), .text(orNone: line.before.map(\.description)),
          kind(of: line.action), content(of: line.action),
        ]
      })
    let notes = Table(
      "notes", Text(ja: "確かめること", en: "To be looked at"),
      columns: [
        Table.Column("place", Text(ja: "場所", en: "Place")),
        Table.Column("note", Text(ja: "内容", en: "Note")),
        Table.Column("remedy", Text(ja: "対応", en: "What to do")),
      ],
      rows: findings.map {
        [.text("\($0.place)"), .wording($0.what), .wording($0.remedy)]
      })
    return [.table(changes), .table(notes)]
  }

  private func kind(of action: WorkbookPatch.Action) -> Cell {
    switch action {
    case .set: .code("set", Text(ja: "値", en: "value"))
    case .mark(.problem): .code("mark-problem", Text(ja: "誤りの印", en: "mark: problem"))
    case .mark(.question): .code("mark-question", Text(ja: "確認の印", en: "mark: question"))
    case .comment: .code("comment", Text(ja: "コメント", en: "comment"))
    }
  }

  private func content(of action: WorkbookPatch.Action) -> Cell {
    switch action {
    case .set(let value, _): words(value).map { .text($0) } ?? .none
    case .mark: .none
    case .comment(let text, _): .text(text)
    }
  }

  private func words(_ value: WorkbookPatch.Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): CellValue.plain(number)
    case .date(let date): "\(date)"
    case .boolean(let flag): CellValue.boolean(flag).description
    case .blank: nil
    }
  }
}
