import ProfileModel
import Sheets

/// A table of ten columns such as the answers of a survey.
enum LongTable {
  static let table = DataTable(
    title: "回答一覧", label: "", issue: "", created: 1_795_158_000, sheet: "データ_回答",
    columns: [
      .init("管理番号"), .init("分野"), .init("事業者"), .init("設問"), .init("回答"), .init("点数"),
      .init("達成率", .percent(1)), .init("金額"), .init("記入日", .isoDate), .init("備考"),
    ])

  private static let sectors = [
    "情報通信", "金融", "航空", "空港", "鉄道", "電力", "ガス", "政府・行政サービス", "医療", "水道", "物流", "化学",
    "クレジット", "石油", "港湾", "その他",
  ]

  static func write(_ row: Int, to sink: inout TableSink) throws(Failure) {
    let mixed = Int(UInt32(truncatingIfNeeded: row) &* 2_654_435_761)
    let choice = (mixed >> 8) % 6
    try sink.text("R-" + padded(row, 6))
    try sink.text(sectors[mixed >> 28])
    try sink.text("事業者\(padded(row % 2000, 4))株式会社")
    try sink.text("設問 \(row % 150 + 1)")
    try sink.text(BoardLike.choices[choice])
    try sink.integer(choice)
    try sink.number(Double((mixed >> 12) % 1001) / 1000)
    try sink.integer(mixed >> 10)
    try sink.date(CivilDate(daysSinceEpoch: 46_000 - 25_569 + row % 700))
    try sink.text("備考 \(mixed >> 20)")
    try sink.endRow()
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
