import ProfileModel
import Sheets

/// Reads bytes with both engines and says where they disagree: one refuses, or they see other cells.
public enum EngineAgreement {
  /// The parts that damaged bytes can stand for; the first byte of an input chooses.
  public enum Target: UInt8, CaseIterable, Sendable {
    case file
    case sheet
    case sharedStrings
    case styles
    case workbook
    case relationships
    case numberFormat
  }

  /// What is wrong with how the engines read an input; nothing when they agree.
  public static func disagreement(on input: [UInt8]) -> String? {
    guard let choice = input.first else { return nil }
    let all = Target.allCases
    return disagreement(on: Array(input.dropFirst()), as: all[Int(choice) % all.count])
  }

  /// What is wrong with how the engines read bytes as one part of a workbook.
  public static func disagreement(on bytes: [UInt8], as target: Target) -> String? {
    let file = target == .file ? bytes : Self.file(bytes, as: target)
    return difference(outcome(file, .both), outcome(file, .expat))
  }

  private static func outcome(
    _ file: [UInt8], _ engine: WorkbookReader.Engine
  ) -> Result<Workbook, Failure> {
    Result { () throws(Failure) in
      try WorkbookReader.read(
        file, path: "input.xlsx", limits: .small, engine: engine, verifiesChecksums: false)
    }
  }

  /// Where two outcomes differ.
  public static func difference(
    _ fast: Result<Workbook, Failure>, _ full: Result<Workbook, Failure>
  ) -> String? {
    switch (fast, full) {
    case (.failure, .failure): return nil
    case (.success, .failure(let failure)): return "only the full parser refuses: \(failure)"
    case (.failure(let failure), .success): return "only the scanner refuses: \(failure)"
    case (.success(let fast), .success(let full)):
      guard fast.sheets.count == full.sheets.count else { return "the sheets differ in number" }
      for (fast, full) in zip(fast.sheets, full.sheets) {
        if let difference = difference(fast, full) { return "\(fast.name): \(difference)" }
      }
      return nil
    }
  }

  private static func difference(_ fast: Sheet, _ full: Sheet) -> String? {
    if fast.layout != full.layout { return "layout: \(fast.layout) or \(full.layout)" }
    if fast.hiddenRows != full.hiddenRows { return "the hidden rows differ" }
    if fast.cells.count != full.cells.count {
      return "\(fast.cells.count) cells or \(full.cells.count)"
    }
    for (fast, full) in zip(fast.cells, full.cells) where fast != full {
      return "\(fast) or \(full)"
    }
    return nil
  }

  // MARK: Files around one part

  private static func file(_ bytes: [UInt8], as target: Target) -> [UInt8] {
    var parts = plainParts
    switch target {
    case .file: break
    case .sheet: parts["xl/worksheets/sheet1.xml"] = bytes
    case .sharedStrings: parts["xl/sharedStrings.xml"] = bytes
    case .styles: parts["xl/styles.xml"] = bytes
    case .workbook: parts["xl/workbook.xml"] = bytes
    case .relationships: parts["xl/_rels/workbook.xml.rels"] = bytes
    case .numberFormat: parts["xl/styles.xml"] = styles(code: bytes)
    }
    var builder = ZipBuilder()
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      builder.add(stored: bytes, as: name)
    }
    return builder.finished()
  }

  private static func styles(code: [UInt8]) -> [UInt8] {
    let code = String(decoding: code, as: UTF8.self).unicodeScalars
      .filter { $0.value >= 0x20 && !"<&\"".unicodeScalars.contains($0) && $0.value < 0xFFFE }
      .map(String.init).joined()
    return Array(
      """
      <styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="164" formatCode="\(code)"/></numFmts>\
      <cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>
      """.utf8)
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private static let plainParts: [String: [UInt8]] = [
    "[Content_Types].xml": "<Types xmlns=\"\(package)/content-types\"/>",
    "_rels/.rels": relationships([("officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": """
    <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets>\
    <sheet name="表" sheetId="1" r:id="r0"/></sheets></workbook>
    """,
    "xl/_rels/workbook.xml.rels": relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
      ("styles", "styles.xml"),
    ]),
    "xl/worksheets/sheet1.xml": """
    <worksheet xmlns="\(main)"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>\
    <c r="B1" s="1"><v>46346.5</v></c></row></sheetData></worksheet>
    """,
    "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\"><si><t>値</t></si><si><t>b</t></si></sst>",
    "xl/styles.xml": """
    <styleSheet xmlns="\(main)"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
    """,
  ].mapValues { Array($0.utf8) }

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let lines = targets.enumerated().map { index, item in
      "<Relationship Id=\"r\(index)\" Type=\"\(office)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }
}

extension ReadingLimits {
  /// Limits that keep one input quick.
  fileprivate static let small: ReadingLimits = {
    var limits = ReadingLimits()
    limits.fileSize = 1 << 20
    limits.partSize = 4 << 20
    limits.totalSize = 8 << 20
    return limits
  }()
}
