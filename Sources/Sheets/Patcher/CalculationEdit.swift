/// Changes what a workbook says about the calculation of its formulas.
enum CalculationEdit {
  private static let beforeCalculation: Set = [
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
    "functionGroups", "externalReferences", "definedNames",
  ]

  /// The workbook part, with the wish that every formula be computed when it is opened.
  static func recalculating(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    let text = try PartText(bytes)
    var splices = Splices()
    if let element = try text.child("calcPr", of: text.root) {
      var tag = try text.tag(of: element)
      tag["fullCalcOnLoad"] = "1"
      splices.replace(element.opening, with: tag.bytes)
    } else {
      let before = try text.children(of: text.root).last {
        beforeCalculation.contains($0.name) && $0.isOfRoot
      }
      splices.insert(
        text.element("calcPr", "fullCalcOnLoad=\"1\""),
        at: before?.range.upperBound ?? text.root.opening.upperBound)
    }
    return splices.applied(to: text.bytes)
  }

  /// The list of formulas without those of some cells, or nothing where none would be left.
  ///
  /// An entry that names no sheet belongs to the sheet of the one before; when that one goes, it is
  /// told its sheet.
  static func dropping(
    _ cells: Set<CellAddress>, ofSheet id: String, from bytes: [UInt8]
  ) throws(XMLFault) -> [UInt8]? {
    let text = try PartText(bytes)
    var splices = Splices()
    var sheet = ""
    var toldSheet = ""
    var left = 0
    for element in try text.children(of: text.root) {
      var tag = try text.tag(of: element)
      guard element.isOfRoot, element.name == "c",
        let cell = tag["r"].flatMap({ CellAddress($0) })
      else { throw .unusual }
      sheet = tag["i"] ?? sheet
      if sheet == id, cells.contains(cell) {
        splices.replace(element.range, with: [])
        continue
      }
      if tag["i"] == nil, sheet != toldSheet {
        tag["i"] = sheet
        splices.replace(element.opening, with: tag.bytes)
      }
      toldSheet = sheet
      left += 1
    }
    return left > 0 ? splices.applied(to: text.bytes) : nil
  }
}
