internal import ProfileModel

/// Prints a page as JSON: its schema, then each piece under its own name.
public enum JSONPrinter {
  /// The page as JSON text.
  public static func print(_ page: Page) -> String {
    let pieces = page.items.compactMap(member)
    return JSONValue.object(
      [JSONValue.Member(key: "schema", value: .text("assess/\(page.schema)"))] + pieces
    ).pretty + "\n"
  }

  private static func member(_ item: Page.Item) -> JSONValue.Member? {
    switch item {
    case .sentence: nil
    case .raw(let text): JSONValue.Member(key: "text", value: .text(text))
    case .fields(let fields), .context(let fields):
      JSONValue.Member(key: fields.id, value: object(fields))
    case .table(let full):
      rows(of: full.forPrograms)
    }
  }

  private static func rows(of table: Table) -> JSONValue.Member {
    JSONValue.Member(
      key: table.id,
      value: .list(
        table.rows.map { row in
          .object(
            zip(table.columns, row).map { JSONValue.Member(key: $0.id, value: $1.json) })
        }))
  }

  private static func object(_ fields: Fields) -> JSONValue {
    .object(fields.fields.map { JSONValue.Member(key: $0.id, value: $0.cell.json) })
  }
}
