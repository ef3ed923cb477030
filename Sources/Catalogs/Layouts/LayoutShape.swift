internal import ProfileModel
internal import Wording

extension RecordShape {
  /// What the layout of a report holds.
  static let reportLayout = RecordShape([
    Key("format", Text(ja: "書式の版", en: "Format"), .word([formatVersion])),
    Key("kind", Text(ja: "種類", en: "Kind"), .word(["report-layout"])),
    Key("report", Text(ja: "報告書", en: "Report"), .identifier),
    Key("version", Text(ja: "版", en: "Version"), .number(1...9_999)),
    .title,
    Key("tables", Text(ja: "表", en: "Tables"), .list(.record(layoutTable))),
    Key("sheets", Text(ja: "シート", en: "Sheets"), .list(.record(layoutSheet))),
  ])

  private static let heading = Key("heading", Text(ja: "見出し", en: "Heading"), .wording)
  private static let column = Key("column", Text(ja: "列", en: "Column"), .text)

  private static let layoutTable = RecordShape([
    Key("id", Text(ja: "ID", en: "ID"), .text),
    .title,
    Key("note", Text(ja: "注", en: "Note"), .wording).optional,
    Key("data", Text(ja: "データシートの名前", en: "Data sheet"), .wording).optional,
    Key("like", Text(ja: "列と行の名前が同じ表", en: "Table with the same columns"), .text).optional,
    Key("columns", Text(ja: "列", en: "Columns"), .list(.record(layoutColumn))).optional,
    Key("rows", Text(ja: "行の名前", en: "Row names"), .list(.record(layoutRow))).optional,
  ])

  private static let layoutColumn = RecordShape([
    Key("id", Text(ja: "ID", en: "ID"), .text), heading,
    Key("origin", Text(ja: "算定方法", en: "How it is made"), .wording).optional,
  ])

  private static let layoutRow = RecordShape([Key("id", Text(ja: "ID", en: "ID"), .text), heading])

  private static let layoutSheet = RecordShape([
    .id, .name, heading,
    Key("fit", Text(ja: "用紙への収め方", en: "Fit"), words(ReportLayout.Sheet.Fit.self)).optional,
    Key("grid", Text(ja: "列の幅", en: "Column widths"), .list(.record(layoutSpan))),
    Key("blocks", Text(ja: "内容", en: "Blocks"), .list(.record(layoutBlock))),
  ])

  /// Columns that are equally wide.
  private static let layoutSpan = RecordShape([
    Key("width", Text(ja: "幅", en: "Width"), .number(2...120)),
    Key("times", Text(ja: "列の数", en: "Columns"), .number(1...50)).optional,
  ])

  private static let layoutBlock = RecordShape([
    Key("sentences", Text(ja: "文", en: "Sentences"), .text).optional,
    Key("table", Text(ja: "表", en: "Table"), .text).optional,
    Key("columns", Text(ja: "列", en: "Columns"), .list(.text)).optional,
    Key("chart", Text(ja: "図", en: "Chart"), .text).optional,
    Key("drawn", Text(ja: "図の種類", en: "Drawn as"), words(ReportLayout.Chart.Kind.self)).optional,
    Key("title", Text(ja: "名称", en: "Title"), .wording).optional,
    Key("of", Text(ja: "図の元の表", en: "Table behind"), .text).optional,
    Key("categories", Text(ja: "項目の列", en: "Column of categories"), .text).optional,
    Key("category-axis", Text(ja: "項目の軸", en: "Axis of categories"), .wording).optional,
    Key("value-axis", Text(ja: "値の軸", en: "Axis of values"), .wording).optional,
    Key("series", Text(ja: "系列", en: "Series"), .list(.record(layoutSeries))).optional,
    Key("beside", Text(ja: "前の内容の横に置く列", en: "Column beside the block before"), .number(2...50))
      .optional,
    Key("height", Text(ja: "高さ(行)", en: "Height in rows"), .number(6...60)).optional,
  ])

  private static let layoutSeries = RecordShape([
    column, Key("role", Text(ja: "役割", en: "Role"), words(ReportLayout.Chart.Series.Role.self)),
  ])

  private static func words<Words: CaseIterable & RawRepresentable<String>>(
    _ words: Words.Type
  ) -> Shape {
    .word(words.allCases.map(\.rawValue))
  }
}
