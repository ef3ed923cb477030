extension SheetLayout {
  /// The elements of a sheet that matter here, by their path below the outermost one.
  static let paths: Set = [
    "sheetPr/pageSetUpPr", "sheetViews/sheetView/pane", "cols/col", "mergeCells/mergeCell",
    "sheetFormatPr", "pageMargins", "pageSetup", "headerFooter/oddHeader", "headerFooter/oddFooter",
    "sheetProtection", "drawing",
    "legacyDrawing", "picture", "dataValidations/dataValidation",
    "dataValidations/dataValidation/formula1", "hyperlinks/hyperlink",
  ]

  /// Takes what one element says.
  mutating func take(
    _ path: String, _ attributes: [String: String], _ text: String, limits: ReadingLimits
  ) throws(XMLFault) {
    switch path {
    case "sheetPr/pageSetUpPr": fitsToPages = isTrue(attributes["fitToPage"])
    case "sheetViews/sheetView/pane":
      if attributes["state"]?.hasPrefix("frozen") == true {
        frozenRows = whole(attributes["ySplit"]) ?? 0
      }
    case "cols/col": try takeColumns(attributes)
    case "mergeCells/mergeCell": try takeMerge(attributes["ref"] ?? "", limits)
    case "pageSetup":
      paper = whole(attributes["paperSize"])
      orientation = attributes["orientation"].flatMap { Orientation(rawValue: $0) }
      pagesWide = whole(attributes["fitToWidth"]) ?? 1
      pagesHigh = whole(attributes["fitToHeight"]) ?? 1
    case "headerFooter/oddHeader": header = text
    case "headerFooter/oddFooter": footer = text
    case "sheetProtection": isProtected = isTrue(attributes["sheet"])
    case "drawing", "picture": hasDrawing = true
    case "legacyDrawing": hasLegacyDrawing = true
    case "sheetFormatPr": defaultHeight = attributes["defaultRowHeight"].flatMap { Double($0) }
    case "pageMargins":
      sideMargins = sum(attributes["left"], attributes["right"]) ?? sideMargins
      endMargins = sum(attributes["top"], attributes["bottom"]) ?? endMargins
    case "dataValidations/dataValidation/formula1": formula = text
    case "dataValidations/dataValidation": takeValidation(attributes)
    case "hyperlinks/hyperlink":
      if let id = attributes["r:id"] { hyperlinks.append(id) }
    default: break
    }
  }

  /// Sees to it that no cell belongs to two merged ranges.
  func checkMerges() throws(XMLFault) {
    let byRow = mergedRanges.sorted { $0.first < $1.first }
    var open: [CellRange] = []
    for range in byRow {
      open.removeAll { $0.last.row < range.first.row }
      guard !open.contains(where: range.overlaps) else { throw Refusal.overlap(range) }
      open.append(range)
    }
  }

  private mutating func takeColumns(_ attributes: [String: String]) throws(XMLFault) {
    guard let first = whole(attributes["min"]), let last = whole(attributes["max"]),
      first >= 1, first <= last, last <= CellAddress.lastColumn
    else {
      throw Refusal.range("\(attributes["min"] ?? "")-\(attributes["max"] ?? "")")
    }
    guard columns.count < CellAddress.lastColumn else { throw Refusal.range("\(first)-\(last)") }
    columns.append(
      Columns(
        columns: first...last, width: attributes["width"].flatMap { Double($0) },
        isHidden: isTrue(attributes["hidden"])))
  }

  private mutating func takeMerge(
    _ reference: String, _ limits: ReadingLimits
  ) throws(XMLFault) {
    guard let range = CellRange(reference) else { throw Refusal.range(reference) }
    guard mergedRanges.count < limits.mergedRanges else { throw Refusal.merges(limits) }
    mergedRanges.append(range)
  }

  private mutating func takeValidation(_ attributes: [String: String]) {
    let ranges = (attributes["sqref"] ?? "").split(separator: " ").compactMap { CellRange($0) }
    validations.append(
      Validation(kind: attributes["type"] ?? "none", ranges: ranges, formula: formula))
    formula = ""
  }

  /// Notes the height of a row.
  mutating func takeHeight(_ height: Double, ofRow row: Int) {
    if let last = rowHeights.last, last.height == height, last.rows.upperBound + 1 == row {
      rowHeights[rowHeights.count - 1].rows = last.rows.lowerBound...row
    } else {
      rowHeights.append(Rows(rows: row...row, height: height))
    }
  }

  private func sum(_ one: String?, _ other: String?) -> Double? {
    guard let one = one.flatMap({ Double($0) }), let other = other.flatMap({ Double($0) }) else {
      return nil
    }
    return one + other
  }

  private func whole(_ text: String?) -> Int? {
    text.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.down)) }
  }

  private func isTrue(_ text: String?) -> Bool {
    text == "1" || text == "true"
  }
}
