import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// A file that is no table is called what it is, and says how to become one.
@Suite(.temporaryFolder) struct FileKindTests {
  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "this is a workbook, or another ZIP file"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "this is an old workbook (.xls), or one with a password"),
      ([0xFF, 0xFE, 0x69, 0x00], "this is text in UTF-16"),
      ([0xFE, 0xFF, 0x00, 0x69], "this is text in UTF-16"),
      (Array("<!DOCTYPE html><html>".utf8), "this is a web page (HTML)"),
      (Array("\u{FEFF}<html>".utf8), "this is a web page (HTML)"),
    ] as [([UInt8], String)])
  func `a file of another kind is named`(bytes: [UInt8], what: String) throws {
    let path = try TemporaryFolder.path + "/table.csv"
    try OutputFile.write(bytes, to: path, existing: .keep)
    let failure = try #require(throws: Failure.self) { try CSVFile.read(path) }
    #expect(failure.kind == .input)
    #expect(failure.problems.first?.what.english == what)
    #expect(failure.problems.first?.remedy.english.contains("CSV UTF-8") == true)
  }

  @Test func `a table that Excel saved in Shift_JIS is read, and says so`() throws {
    let path = try TemporaryFolder.path + "/table.csv"
    // 電力①㈱～ with the characters that only Microsoft's Shift_JIS has, and half-width kana.
    let name: [UInt8] = [0x93, 0x64, 0x97, 0xCD, 0x87, 0x40, 0x87, 0x8A, 0x81, 0x60, 0xB6]
    try OutputFile.write(
      Array("id,name\nx,".utf8) + name + Array("\n".utf8), to: path, existing: .keep)
    let table = try CSVFile.read(path)
    #expect(table.encoding == .cp932)
    #expect(table.rows.map(\.cells) == [["x", "電力①㈱～ｶ"]])
  }

  @Test func `text in neither encoding is refused with its line`() throws {
    let path = try TemporaryFolder.path + "/table.csv"
    for bad: [UInt8] in [[0x81], [0xFD, 0xFE], [0x85, 0x9F, 0x0A]] {
      try OutputFile.write(
        Array("id,name\nx,".utf8) + bad, to: path, existing: .replace)
      let failure = try #require(throws: Failure.self) { try CSVFile.read(path) }
      #expect("\(failure.problems.map(\.place))".contains("table.csv:2"))
      #expect(failure.problems.first?.what.english == "this is not UTF-8 text")
    }
  }

  @Test func `a table is a table`() throws {
    let path = try TemporaryFolder.path + "/table.csv"
    try OutputFile.write(Array("\u{FEFF}id\r\nx\r\n".utf8), to: path, existing: .keep)
    #expect(try CSVFile.read(path).rows.count == 1)
  }
}
