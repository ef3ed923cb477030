internal import Wording

/// What the rows of a table are called by those that belong to them: by an id, or by their place
/// among the rows that belong to one owner, such as `power#2`.
struct RowNames {
  private let owner: Int?
  private let names: [[String]]
  private let counts: [String: Int]

  /// The names of rows whose ids and owners stand in columns.
  init(_ rows: [CellRow], id: Int?, owner: Int?) {
    self.owner = owner
    let ids = rows.map { row in id.flatMap { row.cells[$0]?.text } }
    var members: [String: Int] = [:]
    let places = rows.map { row in
      let name = owner.flatMap { row.cells[$0]?.text } ?? ""
      members[name, default: 0] += 1
      return "\(name)#\(members[name] ?? 0)"
    }
    let counts = Dictionary(
      ids.compactMap { id in id.map { ($0, 1) } } + places.map { ($0, 1) }, uniquingKeysWith: +)
    self.counts = counts
    names = zip(ids, places).map { id, place in
      [place] + (id.flatMap { counts[$0] == 1 ? [$0] : nil } ?? [])
    }
  }

  /// The names that are ids.
  private var ids: [String] { counts.keys.filter { !$0.contains("#") }.sorted() }

  /// Whether the table says to which rows its own belong.
  var hasOwner: Bool { owner != nil }

  /// The name that a row gives for the one to which it belongs.
  func owner(of row: CellRow) -> CellRow.Cell? { owner.flatMap { row.cells[$0] } }

  /// The names of a row.
  func all(of number: Int) -> [String] { names[number] }

  /// What is wrong with a name that is given for a row of a table.
  static func finding(
    for owner: CellRow.Cell, _ names: RowNames?, of table: String
  ) -> Finding? {
    let name = owner.text
    switch names?.counts[name] ?? 0 {
    case 1: return nil
    case 0:
      return Finding(
        owner.spot,
        Text(ja: "「\(name)」は表「\(table)」にありません", en: "'\(name)' is not in the table '\(table)'"),
        NearMiss.nearest(to: name, among: names?.ids ?? [])
          .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(ja: "その表の行の ID を書いてください", en: "write the id of one of its rows"))
    default:
      return Finding(
        owner.spot,
        Text(
          ja: "「\(name)」は表「\(table)」に二つ以上あります",
          en: "'\(name)' stands more than once in the table '\(table)'"),
        Text(ja: "その表の ID を別々にしてください", en: "give its rows ids of their own"))
    }
  }
}
