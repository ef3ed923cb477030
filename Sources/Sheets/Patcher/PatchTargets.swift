internal import ProfileModel
internal import Wording

/// Finds the one cell that a target stands for.
struct PatchTargets {
  /// The workbook.
  let workbook: Workbook

  /// The sheet, by its position, and the cell.
  func place(
    of target: WorkbookPatch.Target
  ) throws(Failure) -> (sheet: Int, cell: CellAddress) {
    switch target {
    case .cell(let cell, let sheet): (try position(of: sheet), cell)
    case .name(let name): try place(ofName: name)
    }
  }

  private func position(of sheet: String) throws(Failure) -> Int {
    guard let position = positions[sheet.lowercased()] else {
      throw failure(
        at: .file(workbook.path),
        Text(ja: "シート「\(sheet)」がありません", en: "there is no sheet '\(sheet)'"),
        instead: NearMiss.nearest(to: sheet, among: workbook.sheets.map(\.name)),
        otherwise: Text(
          ja: "シートの名前を確かめてください", en: "check the name of the sheet"))
    }
    return position
  }

  private var positions: [String: Int] {
    Dictionary(workbook.sheets.enumerated().map { ($1.name.lowercased(), $0) }) { first, _ in first
    }
  }

  private func place(ofName name: String) throws(Failure) -> (sheet: Int, cell: CellAddress) {
    let known = workbook.names.filter { $0.name.lowercased() == name.lowercased() }
    guard !known.isEmpty else {
      let names = workbook.names.filter { !$0.isHidden && !$0.name.hasPrefix("_xlnm.") }
      throw failure(
        at: .file(workbook.path),
        Text(ja: "名前「\(name)」がありません", en: "there is no name '\(name)'"),
        instead: NearMiss.nearest(to: name, among: names.map(\.name)),
        otherwise: Text(
          ja: "名前か「シート!C12」の形で指定してください", en: "give a name, or a cell as in 'Sheet!C12'"))
    }
    let places = known.map { place(ofReference: $0.reference) }
    guard let first = places[0], places.allSatisfy({ $0 ?? (-1, first.cell) == first }) else {
      throw notOneCell(name, known.map(\.reference))
    }
    return first
  }

  /// The cell of a reference that means one cell, or one merged range as a whole.
  private func place(ofReference text: String) -> (sheet: Int, cell: CellAddress)? {
    guard let (sheet, range) = SheetReference.range(text),
      let position = positions[sheet.lowercased()]
    else { return nil }
    let isOneCell =
      range.first == range.last
      || workbook.sheets[position].layout.mergedRanges.contains(range)
    return isOneCell ? (position, range.first) : nil
  }

  private func notOneCell(_ name: String, _ references: [String]) -> Failure {
    let meant = Refusal.clipped(references.joined(separator: ", "))
    return Failure(
      .input, at: .record(name, of: workbook.path),
      Text(
        ja: "この名前は一つのセルを指していません(\(meant))",
        en: "this name does not stand for one cell (\(meant))"),
      remedy: Text(
        ja: "「シート!C12」の形でセルを指定してください", en: "name the cell, as in 'Sheet!C12'"))
  }

  private func failure(
    at place: Place, _ what: Text, instead: String?, otherwise: Text
  ) -> Failure {
    let remedy = instead.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
    return Failure(.input, at: place, what, remedy: remedy ?? otherwise)
  }
}
