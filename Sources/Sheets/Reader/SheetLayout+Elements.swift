extension SheetLayout {
  /// The elements of a sheet that matter here, by their path below the outermost one.
  static let paths: Set = [
    "sheetPr/pageSetUpPr", "sheetViews/sheetView/pane", "cols/col", "mergeCells/mergeCell",
    "pageSetup", "headerFooter/oddHeader", "headerFooter/oddFooter", "sheetProtection", "drawing",
    "legacyDrawing", "picture", "dataValidations/dataValidation", "hyperlinks/hyperlink",
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
      isLandscape = attributes["orientation"] == "landscape"
      pagesWide = whole(attributes["fitToWidth"]) ?? 1
      pagesHigh = whole(attributes["fitToHeight"]) ?? 1
    case "headerFooter/oddHeader": header = text
    case "headerFooter/oddFooter": footer = text
    case "sheetProtection": isProtected = isTrue(attributes["sheet"])
    case "drawing", "picture": hasDrawing = true
    case "legacyDrawing": hasLegacyDrawing = true
    case "dataValidations/dataValidation": validations += 1
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

  private func whole(_ text: String?) -> Int? {
    text.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.down)) }
  }

  private func isTrue(_ text: String?) -> Bool {
    text == "1" || text == "true"
  }
}
