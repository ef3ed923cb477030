internal import ProfileModel
internal import Wording

/// A sheet that is to be changed: what its part and the parts around it say.
struct PatchedSheet {
  /// The sheet as it was read.
  let sheet: Sheet
  /// Where its cells stand.
  let map: SheetMap
  /// What it is related to.
  let relationships: [Relationship]
  /// The cells with threaded comments.
  let threaded: Set<CellAddress>
  /// The ranges that belong to tables and pivot tables, with why they cannot be written.
  private let reserved: [(range: CellRange, refusal: PatchRefusal)]

  init(_ sheet: Sheet, in package: borrowing OfficePackage) throws(Failure) {
    self.sheet = sheet
    relationships = try package.relationships(of: sheet.part)
    map = try package.edited(sheet.part) { bytes throws(XMLFault) in try SheetMap(bytes) }
    var threaded: Set<CellAddress> = []
    var reserved: [(range: CellRange, refusal: PatchRefusal)] = []
    for relationship in relationships
    where ["threadedComment", "table", "pivotTable"].contains(relationship.kind) {
      let tree = try package.tree(of: package.target(of: relationship, from: sheet.part))
      switch relationship.kind {
      case "table": reserved += Self.reserved(byTable: tree)
      case "pivotTable":
        if let range = tree.child("location")?.attributes["ref"].flatMap({ CellRange($0) }) {
          reserved.append((range, .pivot(range)))
        }
      default:
        threaded.formUnion(
          tree.children.compactMap { $0.attributes["ref"] }.compactMap { CellAddress($0) })
      }
    }
    self.threaded = threaded
    self.reserved = reserved
  }

  /// The id by which the sheet names the drawing of its comments.
  var legacyDrawing: String? {
    let element = map.parts.first { $0.name == "legacyDrawing" && $0.isOfRoot }
    return element.flatMap { element in
      StartTag(map.text.bytes[element.opening]).all.first { $0.name.hasSuffix(":id") }?.value
    }
  }

  /// Whether the sheet has the namespaces of the strict kind, for which no drawing of comments is
  /// defined.
  var isStrict: Bool {
    StartTag(map.text.bytes[map.text.root.opening]).all.contains { attribute in
      attribute.name.hasPrefix("xmlns")
        && attribute.value.hasPrefix("http://purl.oclc.org/ooxml/spreadsheetml/")
    }
  }

  /// The rows of a table whose texts its own part repeats.
  private static func reserved(
    byTable table: XMLElement
  ) -> [(range: CellRange, refusal: PatchRefusal)] {
    guard let range = table.attributes["ref"].flatMap({ CellRange($0) }) else { return [] }
    var reserved: [(range: CellRange, refusal: PatchRefusal)] = []
    if table.attributes["headerRowCount"] != "0" {
      reserved.append((Self.row(range.first.row, of: range), .heading(range)))
    }
    if let count = table.attributes["totalsRowCount"], count != "0" {
      reserved.append((Self.row(range.last.row, of: range), .total(range)))
    }
    return reserved
  }

  private static func row(_ row: Int, of range: CellRange) -> CellRange {
    CellRange(
      CellAddress(unchecked: row, range.first.column),
      CellAddress(unchecked: row, range.last.column))
  }

  // MARK: What may be done to a cell

  /// Why a cell cannot be changed in any way.
  func refusal(of cell: CellAddress) -> PatchRefusal? {
    sheet.layout.mergedRanges.first { $0.contains(cell) && $0.first != cell }
      .map { .insideMerge($0) }
  }

  /// Why a cell cannot get a value.
  func refusal(
    ofSetting cell: CellAddress, _ permissions: WorkbookPatch.Permissions, _ styles: WorkbookStyles
  ) throws(XMLFault) -> PatchRefusal? {
    if let array = map.arrays.first(where: { $0.contains(cell) }) { return .arrayFormula(array) }
    if let known = reserved.first(where: { $0.range.contains(cell) }) { return known.refusal }
    if sheet.layout.isProtected, !permissions.contains(.writingLockedCell) {
      let style = try map.style(of: cell)
      guard style < styles.formats.count, styles.formats[style].isUnlocked else { return .locked }
    }
    guard let found = try map.cell(cell) else { return nil }
    let tag = try map.text.tag(of: found.element)
    if tag["vm"] != nil || tag["cm"] != nil { return .richValue }
    for element in try map.text.children(of: found.element) {
      switch element.isOfRoot ? element.name : "" {
      case "v", "is": continue
      case "f":
        let formula = try map.text.tag(of: element)
        if formula["t"] == "shared", formula["ref"] != nil { return .sharedFormula }
        if !permissions.contains(.replacingFormula) { return .formula }
      default: return .unusualCell
      }
    }
    return nil
  }

  /// Whether a cell has a formula.
  func hasFormula(_ cell: CellAddress) throws(XMLFault) -> Bool {
    guard let found = try map.cell(cell) else { return false }
    return try map.text.child("f", of: found.element) != nil
  }

  /// The cells that show a mark on a cell: all of a merged range, unless it is vast.
  func cells(showing cell: CellAddress) -> [CellAddress] {
    guard let range = sheet.layout.mergedRanges.first(where: { $0.first == cell }),
      range.rows.count * range.columns.count <= 1000
    else { return [cell] }
    return range.rows.flatMap { row in
      range.columns.map { CellAddress(unchecked: row, $0) }
    }
  }
}

extension OfficePackage {
  /// The bytes of a part without the zero behind them, as something that looks into them makes of them.
  func edited<Result>(
    _ part: String, _ look: ([UInt8]) throws(XMLFault) -> Result
  ) throws(Failure) -> Result {
    let bytes = try Array(bytes(of: part).dropLast())
    do throws(XMLFault) {
      return try look(bytes)
    } catch {
      throw PatchObstacle.unusual(error, part, of: path)
    }
  }
}
