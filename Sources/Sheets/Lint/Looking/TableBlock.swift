/// A rectangle of a sheet that empty rows and columns set apart from the rest.
struct TableBlock: Hashable {
  /// Its rows.
  let rows: ClosedRange<Int>
  /// Its columns.
  let columns: ClosedRange<Int>
  /// How many of its cells hold something.
  let count: Int

  private static let deepest = 8

  /// The blocks that cells fall into, from the top, then from the left.
  static func all(in cells: [SheetCell]) -> [TableBlock] {
    let places = cells.filter { !$0.looksEmpty }.map(\.address)
    return split(places, byRows: true, whole: false, depth: 0)
      .sorted {
        ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
      }
  }

  /// Cuts at empty rows, each piece at empty columns, and so on until nothing can be cut.
  private static func split(
    _ places: [CellAddress], byRows: Bool, whole: Bool, depth: Int
  ) -> [TableBlock] {
    let key: (CellAddress) -> Int = byRows ? { $0.row } : { $0.column }
    var pieces: [[CellAddress]] = []
    var last: Int?
    for place in places.sorted(by: { key($0) < key($1) }) {
      if let last, key(place) <= last + 1 {
        pieces[pieces.count - 1].append(place)
      } else {
        pieces.append([place])
      }
      last = key(place)
    }
    if depth == deepest || (pieces.count == 1 && whole) {
      return pieces.compactMap { TableBlock($0) }
    }
    return pieces.flatMap {
      split($0, byRows: !byRows, whole: pieces.count == 1 && depth > 0, depth: depth + 1)
    }
  }

  private init?(_ places: [CellAddress]) {
    let rows = places.map(\.row)
    let columns = places.map(\.column)
    guard let top = rows.min(), let bottom = rows.max(), let left = columns.min(),
      let right = columns.max()
    else { return nil }
    self.rows = top...bottom
    self.columns = left...right
    count = places.count
  }
}
