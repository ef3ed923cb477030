internal import Files
internal import ProfileModel
internal import Reporting
internal import Sheets
internal import Wording

extension Page {
  /// The page that says what an import did, or would do.
  static func imported(
    _ schema: String, _ outcome: ImportOutcome, from table: FoundTable? = nil, isRehearsal: Bool
  ) -> Page {
    var fields: [Fields.Field] = [
      .init("added", Text(ja: "追加", en: "Added"), .integer(outcome.added.count)),
      .init("changed", Text(ja: "変更", en: "Changed"), .integer(outcome.changed.count)),
      .init("unchanged", Text(ja: "変更なし", en: "Unchanged"), .integer(outcome.unchanged)),
    ]
    if let table {
      fields.append(.init("encoding", Text(ja: "文字コード", en: "Encoding"), encoding(of: table)))
    }
    let findings = table?.findings ?? []
    var items: [Page.Item] = [
      .sentence(sentence(outcome, isRehearsal: isRehearsal)), .fields(Fields("import", fields)),
    ]
    if !findings.isEmpty { items.append(.table(Table(notes: findings))) }
    return Page(schema, items)
  }

  private static func encoding(of table: FoundTable) -> Cell {
    switch table.encoding {
    case nil: .code("xlsx", Text(ja: "Excel ブック", en: "Excel workbook"))
    case .utf8: .text(FileReader.Encoding.utf8.rawValue)
    case .cp932:
      .code(
        FileReader.Encoding.cp932.rawValue,
        Text(
          ja: "CP932(Shift_JIS)として読みました。文字化けがないか確かめてください",
          en: "read as CP932 (Shift_JIS); see that no character is garbled"))
    }
  }

  private static func sentence(_ outcome: ImportOutcome, isRehearsal: Bool) -> Text {
    if isRehearsal {
      return Text(
        ja: "取り込むと次のようになります(何も変更していません)。", en: "This is what it would do (nothing was changed).")
    }
    return outcome.changesNothing
      ? Text(ja: "すでに同じ内容です。", en: "All of it was there already.")
      : Text(ja: "取り込みました。", en: "It is taken in.")
  }
}
