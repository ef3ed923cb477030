import ProfileModel
import Testing
import Wording

@testable import Sheets

/// A workbook of plain cells, made of the XML that programs write, for what a table is read from.
struct TableBook {
  /// What stands in a cell.
  enum Cell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral {
    case nothing
    case text(String)
    case number(Double)
    case date(Double)
    case time(Double)
    case boolean(Bool)
    case error(String)
    case formulaWithoutValue

    init(stringLiteral text: String) { self = .text(text) }
    init(floatLiteral number: Double) { self = .number(number) }
  }

  /// A sheet whose rows begin at A1.
  struct Page {
    var name = "回答票"
    var state = "visible"
    var rows: [[Cell]] = []
    var merged: [String] = []
    var hiddenRows: Set<Int> = []
    var hiddenColumns: Set<Int> = []
  }

  var pages: [Page]
  var names: [String: String] = [:]
  var path = "返送.xlsx"

  init(_ pages: Page...) { self.pages = pages }

  /// One sheet.
  init(_ rows: [[Cell]], merged: [String] = []) {
    pages = [Page(rows: rows, merged: merged)]
  }

  /// The workbook as it is read.
  func read() throws(Failure) -> Workbook {
    var builder = ZipBuilder()
    for (name, text) in parts { builder.add(stored: Array(text.utf8), as: name) }
    return try WorkbookReader.read(builder.finished(), path: path)
  }

  // MARK: Parts

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private var parts: [(String, String)] {
    [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.package)/content-types\"/>"),
      ("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships(
          pages.indices.map { ("worksheet", "worksheets/sheet\($0).xml") }
            + [("styles", "styles.xml")])
      ),
      ("xl/workbook.xml", workbook), ("xl/styles.xml", styles),
    ] + pages.enumerated().map { ("xl/worksheets/sheet\($0).xml", sheet($1)) }
  }

  private static func relationships(_ targets: [(String, String)]) -> String {
    let lines = targets.enumerated().map { index, item in
      "<Relationship Id=\"r\(index)\" Type=\"\(office)/\(item.0)\" Target=\"\(item.1)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  private var workbook: String {
    let sheets = pages.enumerated().map { index, page in
      "<sheet name=\"\(page.name)\" sheetId=\"\(index + 1)\" state=\"\(page.state)\" r:id=\"r\(index)\"/>"
    }
    let names = names.map { "<definedName name=\"\($0)\">\($1)</definedName>" }
    return """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.office)"><sheets>\(sheets.joined())</sheets>\
      <definedNames>\(names.joined())</definedNames></workbook>
      """
  }

  private var styles: String {
    """
    <styleSheet xmlns="\(Self.main)"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
    <xf numFmtId="20"/></cellXfs></styleSheet>
    """
  }

  private func sheet(_ page: Page) -> String {
    let columns = page.hiddenColumns.sorted().map {
      "<col min=\"\($0)\" max=\"\($0)\" hidden=\"1\"/>"
    }
    let rows = page.rows.enumerated().map { index, cells in
      let hidden = page.hiddenRows.contains(index + 1) ? " hidden=\"1\"" : ""
      let texts = cells.enumerated().map {
        Self.xml($1, at: "\(CellAddress(unchecked: index + 1, $0 + 1))")
      }
      return "<row r=\"\(index + 1)\"\(hidden)>\(texts.joined())</row>"
    }
    let merged = page.merged.map { "<mergeCell ref=\"\($0)\"/>" }
    return "<worksheet xmlns=\"\(Self.main)\">"
      + (columns.isEmpty ? "" : "<cols>\(columns.joined())</cols>")
      + "<sheetData>\(rows.joined())</sheetData>"
      + (merged.isEmpty ? "" : "<mergeCells>\(merged.joined())</mergeCells>") + "</worksheet>"
  }

  private static func xml(_ cell: Cell, at address: String) -> String {
    switch cell {
    case .nothing: ""
    case .text(let text):
      "<c r=\"\(address)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c>"
    case .number(let number): "<c r=\"\(address)\"><v>\(number)</v></c>"
    case .date(let serial): "<c r=\"\(address)\" s=\"1\"><v>\(serial)</v></c>"
    case .time(let serial): "<c r=\"\(address)\" s=\"2\"><v>\(serial)</v></c>"
    case .boolean(let flag): "<c r=\"\(address)\" t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    case .error(let error): "<c r=\"\(address)\" t=\"e\"><v>\(error)</v></c>"
    case .formulaWithoutValue: "<c r=\"\(address)\"><f>1+1</f></c>"
    }
  }
}

/// The table of answers that the tests look for.
enum AnswerTable {
  static let columns = [
    TableColumn("question", Text(ja: "設問番号", en: "Question"), isRequired: true),
    TableColumn("current", Text(ja: "現状", en: "Current level"), isRequired: true),
    TableColumn("target", Text(ja: "目標", en: "Target level")),
    TableColumn("reason", Text(ja: "理由", en: "Reason")),
  ]

  /// What each row of the table says, its columns joined; a column that is not there is `?`.
  static func lines(_ table: FoundTable) -> [String] {
    table.map { row in
      columns.map { row[$0.id]?.text ?? "?" }.joined(separator: "|")
    }
  }

  /// The fixture of a name.
  static func fixture(_ name: String) throws -> Workbook {
    try WorkbookReader.read("\(Fixtures.folder)/good/\(name).xlsx")
  }
}

/// A problem as a line: place, Japanese, English, and what to do in English.
func line(_ problem: Problem) -> String {
  "\(problem.place) | \(problem.what.japanese) | \(problem.what.english) | \(problem.remedy.english)"
}

/// What is said by something that must be refused as bad input.
func refusals<Value>(_ body: () throws -> Value) throws -> [String] {
  let failure = try #require(throws: Failure.self) { _ = try body() }
  #expect(failure.kind == .input)
  return failure.problems.map(line)
}
