internal import ProfileModel
internal import Sheets

extension WorkbookContent.Sheet {
  /// Moves the last rows up, beside those that stand there, with all that lies over them.
  mutating func move(rowsFrom first: Int, upTo top: Int, column: Int) {
    let moved = rows[(first - 1)...]
    rows.removeSubrange((first - 1)...)
    for (offset, cells) in moved.enumerated() {
      let place = top - 1 + offset
      while rows.count <= place { rows.append([]) }
      guard !cells.isEmpty else { continue }
      while rows[place].count < column - 1 { rows[place].append(.empty) }
      rows[place] += cells
    }
    let shifted = { (address: CellAddress) in
      CellAddress(unchecked: address.row - first + top, address.column + column - 1)
    }
    merges = merges.map { range in
      range.first.row < first
        ? range : CellRange(shifted(range.first), shifted(range.last))
    }
    for place in charts.indices where charts[place].anchor.row >= first {
      charts[place].anchor = shifted(charts[place].anchor)
    }
    page.together = page.together.filter { $0.lowerBound < first } + [top...rows.count]
  }
}
