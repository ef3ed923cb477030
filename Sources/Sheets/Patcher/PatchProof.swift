internal import ProfileModel
internal import Wording

/// Reads a patched workbook back and compares it with what was there and what was meant.
struct PatchProof {
  /// The workbook as it was.
  let before: Workbook
  /// The changes.
  let plan: PatchPlan

  /// Sees to it that a result is what was meant, and nothing else.
  func check(_ bytes: [UInt8], limits: ReadingLimits) throws(Failure) {
    let after: Workbook
    do throws(Failure) {
      after = try WorkbookReader.read(bytes, path: before.path, limits: limits)
    } catch {
      throw PatchObstacle.unproven(before.path, error.problems)
    }
    guard after.names == before.names, after.sheets.count == before.sheets.count else {
      throw PatchObstacle.unproven(before.path, [])
    }
    for index in after.sheets.indices {
      guard isMeant(before.sheets[index], after.sheets[index], plan.sheets[index]) else {
        let place = Place.record(before.sheets[index].name, of: before.path)
        throw PatchObstacle.unproven(
          before.path,
          [
            Problem(
              at: place, Text(ja: "このシートです", en: "it is this sheet"),
              remedy: OfficePackage.saveAnew)
          ])
      }
    }
  }

  private func isMeant(
    _ old: Sheet, _ new: Sheet, _ plan: PatchPlan.SheetPlan?
  ) -> Bool {
    var layout = new.layout
    layout.hasLegacyDrawing = old.layout.hasLegacyDrawing
    guard old.name == new.name, old.visibility == new.visibility, layout == old.layout,
      plan?.sheet.map.hidesOtherRows == true || new.hiddenRows == old.hiddenRows
    else { return false }
    let values = plan?.values ?? [:]
    let marked = Set(plan?.marks.keys.flatMap { plan?.sheet.cells(showing: $0) ?? [] } ?? [])
    let untouched = { (cell: SheetCell) in values[cell.address] == nil }
    let kept = { (cell: SheetCell) in
      SheetCell(
        address: cell.address, value: cell.value, hasFormula: cell.hasFormula,
        style: marked.contains(cell.address) ? 0 : cell.style)
    }
    return old.cells.lazy.filter(untouched).map(kept)
      .elementsEqual(new.cells.lazy.filter(untouched).map(kept))
      && values.allSatisfy { holds(new[$0.key], $0.value) }
  }

  private func holds(_ found: CellValue?, _ meant: WorkbookPatch.Value) -> Bool {
    switch (meant, found) {
    case (.blank, nil): true
    case (.text(let text), .text(let found)): text.utf8.elementsEqual(found.utf8)
    case (.boolean(let flag), .boolean(let found)): flag == found
    case (.number(let number), .number(let found)): number == found
    case (.number, .date): true
    case (.date(let date), .date(let found)):
      date == found
    default: false
    }
  }
}
