import ProfileModel
import Reporting
import Wording

/// A table of a name and a number.
func namesAndNumbers(_ rows: [[Cell]]) -> Table {
  Table(
    "rows", Text(ja: "一覧", en: "List"),
    columns: [
      Table.Column("name", Text(ja: "名称", en: "Name")),
      Table.Column("count", Text(ja: "件数", en: "Count")),
    ], rows: rows)
}

/// A page of one item.
func page(_ items: Page.Item...) -> Page {
  Page("test/1", items)
}

/// Fields of one value.
func fields(_ cell: Cell) -> Fields {
  Fields("it", [Fields.Field("value", Text(ja: "値", en: "Value"), cell)])
}

/// Values that could break a line or move the cursor.
///
/// Tests take them by index: as arguments they would be printed, and do what they do.
let hostileTexts = [
  "a\nb", "a\r\nb", "a\u{1B}[2Jb", "a\u{9B}31mb", "a\u{7}b", "a\u{0}b", "a\u{85}b", "a\tb",
  "a\u{7F}b",
]
