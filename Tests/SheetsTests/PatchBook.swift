import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// A workbook as it lies in a ZIP file, so that what a patch left alone can be seen.
struct Parcel {
  let bytes: [UInt8]
  let entries: [ZipEntry]

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    entries = try ZipDirectory.entries(of: bytes, limits: ReadingLimits())
  }

  /// The header, name, extra field and packed bytes of an entry, with all that follows it.
  func local(_ entry: ZipEntry) -> [UInt8] {
    let directory = entries.map(\.record.lowerBound).min() ?? bytes.count
    let next = entries.map(\.offset).filter { $0 > entry.offset }.min() ?? directory
    return Array(bytes[entry.offset..<next])
  }

  /// The record of an entry but for where the entry begins.
  func record(_ entry: ZipEntry) -> [UInt8] {
    var record = Array(bytes[entry.record])
    let wide = record.long(at: 42) == 0xFFFF_FFFF
    for position in wide ? record.count - 8..<record.count : 42..<46 { record[position] = 0 }
    return record
  }

  /// The bytes of a part.
  func part(_ name: String) throws -> [UInt8] {
    let archive = try ZipArchive.open(bytes, limits: ReadingLimits())
    guard let entry = archive.entry(name) else { throw Missing(name: name) }
    return Array(try archive.part(entry).dropLast())
  }

  func text(_ name: String) throws -> String { String(decoding: try part(name), as: UTF8.self) }

  struct Missing: Error { let name: String }
}

/// The middle of two texts, where they differ.
func difference(_ old: [UInt8], _ new: [UInt8]) -> (old: String, new: String) {
  let head = zip(old, new).prefix { $0 == $1 }.count
  let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
    .prefix { $0 == $1 }.count
  return (
    String(decoding: old[head..<(old.count - tail)], as: UTF8.self),
    String(decoding: new[head..<(new.count - tail)], as: UTF8.self)
  )
}

/// A workbook made of parts, as small as what a test is about.
struct PatchBook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006"

  var parts: [(name: String, text: String)] = []

  /// A workbook of the sheets 表 and 控え.
  init(
    rows: String = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", before: String = "",
    after: String = "", names: String = "", styles: String? = PatchBook.styles,
    sheetRelations: String = "", workbookRelations: String = "", calculation: String = "",
    properties: String = "", more: [(name: String, text: String)] = []
  ) {
    let sheet = { (rows: String, before: String, after: String) in
      "<worksheet xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(before)"
        + "<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }
    parts = [
      ("[Content_Types].xml", "<Types xmlns=\"\(Self.package)/content-types\"></Types>"),
      (
        "_rels/.rels",
        Self.relationships(
          "<Relationship Id=\"r1\" Type=\"\(Self.office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        )
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)<sheets>"
          + "<sheet name=\"表\" sheetId=\"3\" r:id=\"r1\"/><sheet name=\"控え\" sheetId=\"7\" r:id=\"r2\"/>"
          + "</sheets><definedNames>\(names)</definedNames>\(calculation)</workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Self.relationships(
          "<Relationship Id=\"r1\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"r2\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
            + (styles == nil
              ? ""
              : "<Relationship Id=\"r3\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/>")
            + workbookRelations)
      ),
      ("xl/worksheets/sheet1.xml", sheet(rows, before, after)),
      ("xl/worksheets/sheet2.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>", "", "")),
    ]
    if let styles { parts.append(("xl/styles.xml", styles)) }
    if !sheetRelations.isEmpty {
      parts.append(("xl/worksheets/_rels/sheet1.xml.rels", Self.relationships(sheetRelations)))
    }
    parts += more
  }

  static func relationships(_ all: String) -> String {
    "<Relationships xmlns=\"\(package)/relationships\">\(all)</Relationships>"
  }

  /// Formats: general, a date, unlocked, with a diagonal line.
  static let styles =
    "<styleSheet xmlns=\"\(main)\"><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
    + "<border diagonalUp=\"1\"><left/><right/><top/><bottom/><diagonal style=\"thin\"/></border></borders>"
    + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"><protection locked=\"0\"/></xf>"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"1\"/></cellXfs></styleSheet>"

  var bytes: [UInt8] {
    var builder = ZipBuilder()
    for part in parts { builder.add(stored: Array(part.text.utf8), as: part.name) }
    return builder.finished()
  }

  /// The workbook after a patch.
  func patched(_ patch: WorkbookPatch) throws -> (parcel: Parcel, outcome: PatchOutcome) {
    let (file, outcome) = try WorkbookPatcher.patched(bytes, with: patch, path: "form.xlsx")
    return (try Parcel(file), outcome)
  }

  /// The changed part of sheet 表 after changes, and how it differs.
  func change(_ actions: [(String, WorkbookPatch.Action)]) throws -> (old: String, new: String) {
    let patch = WorkbookPatch(try actions.map { .init(try cell($0), $1) })
    let name = "xl/worksheets/sheet1.xml"
    return try difference(Parcel(bytes).part(name), patched(patch).parcel.part(name))
  }
}

/// A cell of sheet 表.
func cell(_ address: String, of sheet: String = "表") throws -> WorkbookPatch.Target {
  .cell(try #require(CellAddress(address)), sheet: sheet)
}

/// The problems of a patch that is refused, as people read them.
func problems(_ body: () throws -> some Any) -> [String] {
  do {
    _ = try body()
    return []
  } catch let failure as Failure {
    return failure.problems.map { "\($0.place): \($0.what.english): \($0.remedy.english)" }
  } catch {
    return ["\(error)"]
  }
}
