extension SheetEdit {
  private static let beforeDrawing: Set = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
    "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
    "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing",
  ]

  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Names the relationship to the drawing of comments, where the order of elements wants it.
  mutating func addLegacyDrawing(_ id: String) throws(XMLFault) {
    let declared = try map.text.tag(of: map.text.root).all.first {
      $0.name.hasPrefix("xmlns:") && OfficeNamespace.relationships.contains($0.value)
    }
    let prefix = declared.map { String($0.name.dropFirst("xmlns:".count)) } ?? "r"
    let declaration =
      declared == nil ? "xmlns:r=\"\(Self.relationships)\" " : ""
    let place =
      map.parts.last { Self.beforeDrawing.contains($0.name) && $0.isOfRoot }?.range.upperBound
      ?? map.data.range.upperBound
    splices.insert(
      map.text.element("legacyDrawing", "\(declaration)\(prefix):id=\"\(id)\""), at: place)
  }
}
