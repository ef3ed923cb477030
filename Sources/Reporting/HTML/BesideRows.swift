internal import Reports
internal import ProfileModel

/// The blocks of a sheet in rows of those that stand beside one another.
struct BesideRows {
  /// One block of a row: its place on the sheet, and the share of the width that it takes.
  struct Part {
    let place: Int
    let share: Double
  }

  /// The rows from the top, those left out that have nothing to say.
  let rows: [[Part]]

  init(_ sheet: ReportLayout.Sheet, in document: ReportDocument) {
    var places: [[Int]] = []
    for place in sheet.blocks.indices where !document.isEmpty(sheet.blocks[place]) {
      if sheet.beside[place] != nil, !places.isEmpty {
        places[places.count - 1].append(place)
      } else {
        places.append([place])
      }
    }
    let whole = Double(max(1, sheet.grid.reduce(0, +)))
    rows = places.map { row in
      row.enumerated().map { number, place in
        let first = number == 0 ? 1 : sheet.beside[place] ?? 1
        let next = number + 1 < row.count ? sheet.beside[row[number + 1]] : nil
        let columns = sheet.grid.enumerated().filter {
          $0.offset + 1 >= first && $0.offset + 1 < next ?? .max
        }
        return Part(place: place, share: Double(columns.reduce(0) { $0 + $1.element }) / whole)
      }
    }
  }
}
