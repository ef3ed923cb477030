import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@Suite(.temporaryFolder) struct FileReaderTests {
  @Test func `bytes come back as they were written`() throws {
    let bytes = (0...255).map { UInt8($0) }
    #expect(try FileReader.bytes(of: try file(bytes)) == bytes)
    #expect(try FileReader.bytes(of: try file([])) == [])
  }

  @Test func `a file at the limit is read and one above it is refused`() throws {
    let path = try file(Array(repeating: 0x61, count: 10))
    #expect(try FileReader.bytes(of: path, limit: 10).count == 10)
    let problem = try refused { _ = try FileReader.bytes(of: path, limit: 9) }
    #expect(problem.place == .file(path))
    #expect(problem.what.japanese == "大きすぎます(10バイト、上限9バイト)")
    #expect(problem.what.english == "it is too large (10 bytes, the limit is 9)")
  }

  @Test func `a folder is refused as a folder`() throws {
    let folder = try TemporaryFolder.path
    let problem = try refused { _ = try FileReader.bytes(of: folder) }
    #expect(problem.place == .file(folder))
    #expect(problem.what.japanese == "フォルダーです")
    #expect(problem.what.english == "this is a folder")
  }

  @Test func `a missing file is named`() throws {
    let path = try TemporaryFolder.path + "/none.csv"
    let problem = try refused { _ = try FileReader.text(of: path) }
    #expect(problem.place == .file(path))
    #expect(problem.what.japanese == "ファイルがありません")
    #expect(problem.what.english == "there is no such file")
  }

  @Test func `a path through a file is refused as no folder`() throws {
    let path = try file([]) + "/below"
    let problem = try refused { _ = try FileReader.text(of: path) }
    #expect(problem.what.english == "this is not a folder")
  }

  @Test(arguments: [
    ([UInt8]("\u{FEFF}a".utf8), "a"),
    (Array("a\u{FEFF}".utf8), "a\u{FEFF}"),  // only the first mark is one
    (Array("\u{FEFF}\u{FEFF}a".utf8), "\u{FEFF}a"),
    (Array("\u{FEFF}".utf8), ""),
    ([], ""),
    (Array("重要\r\nインフラ".utf8), "重要\r\nインフラ"),
  ]) func `text loses its byte order mark and nothing else`(
    _ bytes: [UInt8], _ text: String
  ) throws {
    let found = try FileReader.text(of: try file(bytes))
    #expect(Array(found.utf8) == Array(text.utf8))
  }

  @Test(
    arguments: [
      ([0xFF], 1),
      (Array("a\nb\n".utf8) + [0xFF] + Array("\nc".utf8), 3),
      ([0x93, 0xFA, 0x0A], 1),  // Shift_JIS, as old spreadsheets save it
      (Array("見出し\r\n".utf8) + [0x8E, 0xA9], 2),
      (Array("a\n".utf8) + [0xE3, 0x81], 2),  // cut off inside a letter
      (Array("a\n".utf8) + [0xE3, 0x81, 0x0A, 0x82], 2),  // a line end inside a letter
      ([0xEF, 0xBB, 0xBF, 0x0A, 0x0A, 0xC0, 0x80], 3),  // behind a mark; an overlong form
      ([0xED, 0xA0, 0x80], 1),  // half a surrogate pair
    ] as [([UInt8], Int)])
  func `what is not UTF-8 is reported with its line`(_ bytes: [UInt8], _ line: Int) throws {
    let path = try file(bytes)
    let problem = try refused { _ = try FileReader.text(of: path) }
    #expect(problem.place == .line(line, of: path))
    #expect(problem.what.japanese == "UTF-8 の文字列ではありません")
    #expect(problem.what.english == "this is not UTF-8 text")
    #expect(problem.remedy.english.contains("CSV UTF-8"))
  }

  private func file(_ bytes: [UInt8]) throws -> String {
    let path = try TemporaryFolder.path + "/in-\(UUID().uuidString)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func refused(_ body: () throws -> Void) throws -> Problem {
    let failure = try #require(throws: Failure.self) { try body() }
    #expect(failure.kind == .input)
    #expect(failure.problems.count == 1)
    return try #require(failure.problems.first)
  }
}
