/// Which cells of some columns were merged into others.
struct MergedCells: Sendable {
  private let byColumn: [Int: [CellRange]]

  init(_ ranges: [CellRange], columns: Set<Int>) {
    var byColumn: [Int: [CellRange]] = [:]
    for range in ranges {
      for column in columns where range.columns.contains(column) {
        byColumn[column, default: []].append(range)
      }
    }
    self.byColumn = byColumn.mapValues { $0.sorted { $0.first < $1.first } }
  }

  /// The cell that holds the value of a cell which was merged away.
  func owner(of cell: CellAddress) -> CellAddress? {
    guard let ranges = byColumn[cell.column] else { return nil }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last.row < cell.row { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, ranges[low].contains(cell), ranges[low].first != cell else {
      return nil
    }
    return ranges[low].first
  }
}
