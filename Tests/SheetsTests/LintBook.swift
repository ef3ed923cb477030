import ProfileModel

@testable import Sheets

/// A small workbook, written by hand, for the rules to look at.
struct LintBook: CustomStringConvertible, Sendable {
  /// What is put into a cell.
  enum Entry: Sendable {
    case text(String)
    case number(Double)
    case date(Double)
    case formula(Double?)
    case error(String)
    case blank
    indirect case styled(Entry, Int)
  }

  /// A sheet with what its file says beside its cells.
  struct Sheet: Sendable {
    var name: String
    var rows: [[Entry]]
    /// The heights that are written, by row.
    var heights: [Int: Double] = [:]
    var hiddenRows: Set<Int> = []
    var columns = ""
    var merged: [String] = []
    var paper = PaperSetup()
    var validations = ""
    var isProtected = false
    var state = "visible"
    /// The kinds of its relationships, and elements that name them.
    var attachments: [String] = []
    var objects = ""
    var isChart = false
  }

  /// What is written of the page.
  struct PaperSetup: Sendable {
    var fits = "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    var setup = #"paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0""#
    var header = "&amp;L総括&amp;RTLP:AMBER"
    var footer = "&amp;L第1版 2026年11月20日&amp;C&amp;P / &amp;N"
  }

  var sheets: [Sheet]
  var names = ""
  var path = "book.xlsx"
  var relationships: [String] = []
  var hasManagement = true

  /// A workbook with one sheet of data.
  static func data(_ rows: [Entry]..., change: (inout Sheet) -> Void = { _ in }) -> LintBook {
    var sheet = Sheet(name: "データ_表", rows: rows)
    change(&sheet)
    return LintBook(sheets: [sheet])
  }

  /// A workbook with one sheet to print, set up as it should be.
  static func print(_ rows: [Entry]..., change: (inout Sheet) -> Void = { _ in }) -> LintBook {
    var sheet = Sheet(name: "総括", rows: rows)
    change(&sheet)
    return LintBook(sheets: [sheet])
  }

  func with(_ change: (inout LintBook) -> Void) -> LintBook {
    var changed = self
    change(&changed)
    return changed
  }

  var description: String {
    sheets.map { "\($0.name) \($0.rows.prefix(3))" }.joined(separator: "; ")
  }

  /// What the rules find.
  func findings(asData names: Set<String> = []) throws(Failure) -> [WorkbookFinding] {
    WorkbookRule.findings(in: try read(), asData: names)
  }

  func read(_ engine: WorkbookReader.Engine = .both) throws(Failure) -> Workbook {
    var builder = ZipBuilder()
    for (name, text) in parts.sorted(by: { $0.key < $1.key }) {
      builder.add(stored: Array(text.utf8), as: name)
    }
    return try WorkbookReader.read(builder.finished(), path: path, engine: engine)
  }
}

extension LintBook.Entry: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int) { self = .number(Double(number)) }
  init(floatLiteral number: Double) { self = .number(number) }
  init(nilLiteral: ()) { self = .blank }
}

/// What is written, part by part.
extension LintBook {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var all: [Sheet] {
    sheets + (hasManagement ? [Sheet(name: "管理情報", rows: [["form", "test"]])] : [])
  }

  private var parts: [String: String] {
    var parts = [
      "[Content_Types].xml": "<Types xmlns=\"\(Self.package)/content-types\"/>",
      "_rels/.rels": Self.relationships([("r0", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": workbook, "xl/styles.xml": Self.styles,
      "xl/_rels/workbook.xml.rels": Self.relationships(
        all.enumerated().map {
          ("r\($0)", $1.isChart ? "chartsheet" : "worksheet", "sheet\($0).xml")
        } + [("styles", "styles", "styles.xml")] + relationships.map { ($0, $0, "\($0).bin") }),
    ]
    for (index, sheet) in all.enumerated() {
      parts["xl/sheet\(index).xml"] = sheet.isChart ? "<chartsheet/>" : Self.xml(sheet)
      parts["xl/_rels/sheet\(index).xml.rels"] = Self.relationships(
        sheet.attachments.map { ($0, $0, "\($0).xml") })
    }
    return parts
  }

  private var workbook: String {
    let listed = all.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"r\(index)\"/>"
    }
    return """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><sheets>\(listed.joined())</sheets>\
      <definedNames>\(names)</definedNames></workbook>
      """
  }

  private static func xml(_ sheet: Sheet) -> String {
    let rows = sheet.rows.enumerated().map { row, entries in
      let height = sheet.heights[row + 1].map { " ht=\"\($0)\" customHeight=\"1\"" } ?? ""
      let hidden = sheet.hiddenRows.contains(row + 1) ? " hidden=\"1\"" : ""
      let cells = entries.enumerated().map { column, entry in
        cell("\(CellAddress.letters(ofColumn: column + 1))\(row + 1)", entry)
      }
      return "<row r=\"\(row + 1)\"\(height)\(hidden)>\(cells.joined())</row>"
    }
    let merged = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let protection = sheet.isProtected ? "<sheetProtection sheet=\"1\"/>" : ""
    let paper = sheet.paper
    return """
      <worksheet xmlns="\(main)" xmlns:r="\(office)">\(paper.fits)<cols>\(sheet.columns)</cols>\
      <sheetData>\(rows.joined())</sheetData>\(protection)<mergeCells>\(merged)</mergeCells>\
      <dataValidations>\(sheet.validations)</dataValidations>\
      <pageMargins left="0.5" right="0.5" top="0.9" bottom="0.7" header="0.3" footer="0.3"/>\
      <pageSetup \(paper.setup)/><headerFooter><oddHeader>\(paper.header)</oddHeader>\
      <oddFooter>\(paper.footer)</oddFooter></headerFooter>\(sheet.objects)</worksheet>
      """
  }

  private static func cell(_ address: String, _ entry: Entry, style: Int = 0) -> String {
    let head = "<c r=\"\(address)\" s=\"\(style)\""
    return switch entry {
    case .text(let text):
      "\(head) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    case .number(let number): "\(head)><v>\(number)</v></c>"
    case .date(let serial): cell(address, .number(serial), style: 8)
    case .formula(let number): "\(head)><f>1+1</f>\(number.map { "<v>\($0)</v>" } ?? "")</c>"
    case .error(let error): "\(head) t=\"e\"><v>\(error)</v></c>"
    case .blank: "\(head)/>"
    case .styled(let entry, let style): cell(address, entry, style: style)
    }
  }

  private static func relationships(_ all: [(id: String, kind: String, target: String)]) -> String {
    let lines = all.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  /// 0 plain, 1 Calibri, 2 seven points, 3 wrapped, 4 yellow, 5 minus by red alone, 6 minus by red
  /// and sign, 7 unlocked, 8 a date, 9 yellow and bold, 10 another Japanese font, 11 red text.
  private static let styles = """
    <styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="164" formatCode="#,##0;[Red]#,##0"/>\
    <numFmt numFmtId="165" formatCode="#,##0;[Red]&quot;△&quot;#,##0"/></numFmts>\
    <fonts><font><sz val="11"/><name val="游ゴシック"/></font>\
    <font><sz val="11"/><name val="Calibri"/></font><font><sz val="7"/><name val="游ゴシック"/></font>\
    <font><b/><sz val="11"/><name val="游ゴシック"/></font>\
    <font><sz val="11"/><name val="ＭＳ Ｐゴシック"/></font>\
    <font><sz val="11"/><color rgb="FFFF0000"/><name val="游ゴシック"/></font></fonts>\
    <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>\
    <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf><alignment wrapText="1"/></xf><xf fillId="2"/>\
    <xf numFmtId="164"/><xf numFmtId="165"/><xf><protection locked="0"/></xf><xf numFmtId="14"/>\
    <xf fontId="3" fillId="2"/><xf fontId="4"/><xf fontId="5"/></cellXfs></styleSheet>
    """
}
