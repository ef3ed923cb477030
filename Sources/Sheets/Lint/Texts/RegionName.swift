internal import ProfileModel

/// Tells the names of Japanese regions, and the codes that go with them.
enum RegionName {
  private static let prefectures = [
    "北海道", "青森", "岩手", "宮城", "秋田", "山形", "福島", "茨城", "栃木", "群馬", "埼玉", "千葉", "東京", "神奈川", "新潟",
    "富山", "石川", "福井", "山梨", "長野", "岐阜", "静岡", "愛知", "三重", "滋賀", "京都", "大阪", "兵庫", "奈良", "和歌山",
    "鳥取", "島根", "岡山", "広島", "山口", "徳島", "香川", "愛媛", "高知", "福岡", "佐賀", "長崎", "熊本", "大分", "宮崎",
    "鹿児島", "沖縄",
  ]
  private static let names = Set(
    prefectures + prefectures.flatMap { name in ["都", "府", "県"].map { name + $0 } })
  private static let headings = ["都道府県", "市区町村", "市町村", "自治体", "府県"]
  private static let codeHeadings = ["都道府県コード", "市区町村コード", "市町村コード", "団体コード", "地域コード"]

  /// Whether a column holds names of regions.
  static func isNamed(in column: FoundColumn) -> Bool {
    if isCoded(in: column) { return false }
    let heading = Identifier.narrowed(column.heading ?? "")
    let found = column.body.filter {
      $0.text.map { names.contains(Identifier.trimmed($0)) } ?? false
    }
    return headings.contains(where: heading.contains)
      || (!found.isEmpty && found.count * 2 > column.body.count)
      || heading.words.contains {
        ["prefecture", "municipality"].contains($0) && heading.words.count == 1
      }
  }

  /// Whether a column holds codes of regions.
  static func isCoded(in column: FoundColumn) -> Bool {
    let heading = Identifier.narrowed(column.heading ?? "")
    let words = heading.words
    return codeHeadings.contains(where: heading.contains)
      || (words.contains("code")
        && words.contains { ["area", "region", "prefecture", "municipality"].contains($0) })
  }

  /// Whether a cell holds a whole code: two digits of a prefecture, or five or six of a municipality.
  static func isCode(_ cell: SheetCell) -> Bool {
    guard let text = cell.text, text.allSatisfy(\.isASCIIDigit), [2, 5, 6].contains(text.count),
      let prefecture = Int(text.prefix(2))
    else { return false }
    return (1...47).contains(prefecture)
  }
}
