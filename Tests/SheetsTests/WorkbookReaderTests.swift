import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite(.temporaryFolder) struct WorkbookReaderTests {
  @Test func `many workbooks are read on all cores, each outcome with its place`() throws {
    let good = Fixtures.names("good").map { "\(Fixtures.folder)/good/\($0)" }
    let paths = good + ["none.xlsx"]
    let outcomes = Outcomes()
    WorkbookReader.read(all: paths) { outcomes.take($0, $1) }
    let found = outcomes.all
    #expect(found.keys.sorted() == Array(paths.indices))
    for (index, path) in good.enumerated() {
      #expect(try found[index]?.get().path == path)
    }
    #expect(throws: Failure.self) { try found[good.count]?.get() }
  }

  @Test func `a file is read as what it is, whatever its name says`() throws {
    let folder = try TemporaryFolder.path
    try FileManager.default.copyItem(
      atPath: "\(Fixtures.folder)/good/people-answers.xlsx", toPath: folder + "/table.csv")
    try OutputFile.write(Array("id\r\nx\r\n".utf8), to: folder + "/book.xlsx", existing: .keep)
    guard case .workbook(let workbook) = try TableFile.read(folder + "/table.csv"),
      case .text(let table) = try TableFile.read(folder + "/book.xlsx")
    else {
      Issue.record("text and workbook are mixed up")
      return
    }
    #expect(workbook.sheets.map(\.name) == ["回答票"])
    #expect(table.heading == ["id"])
  }

  @Test func `limits are settings, and each is told when it is passed`() throws {
    let path = "\(Fixtures.folder)/good/people-answers.xlsx"
    for limit in [
      \ReadingLimits.fileSize, \.parts, \.partSize, \.totalSize, \.cells, \.stringLength, \.sheets,
      \.depth,
      \.elements, \.relationships, \.tagLength, \.attributes,
    ] {
      var limits = ReadingLimits()
      limits[keyPath: limit] = 0
      let failure = #expect(throws: Failure.self, "\(limit)") {
        try WorkbookReader.read(path, limits: limits)
      }
      #expect(failure?.kind == .input)
      #expect(failure?.problems.count == 1)
      #expect(
        failure?.problems.first?.what.english.contains("limit") == true,
        "\(limit): \(String(describing: failure))")
    }
  }

  @Test func `raised limits let a larger part in, and lower none`() {
    let plain = ReadingLimits()
    let raised = plain.raised(partSize: 512 << 20)
    #expect(raised.partSize == 512 << 20)
    #expect(raised.totalSize >= raised.partSize && raised.fileSize >= raised.partSize)
    for limit in [\ReadingLimits.fileSize, \.totalSize, \.cells, \.strings] {
      #expect(raised[keyPath: limit] > plain[keyPath: limit])
      #expect(plain.raised(partSize: 1)[keyPath: limit] == plain[keyPath: limit])
    }
  }

  @Test func `sheets are found by their names`() throws {
    let workbook = try TableBook(.init(name: "一"), .init(name: "二", state: "hidden")).read()
    #expect(workbook.sheet(named: "二")?.visibility == .hidden)
    #expect(workbook.sheet(named: "三") == nil)
  }
}

/// What threads hand over.
private final class Outcomes: @unchecked Sendable {
  // Guarded by `lock`.
  private var found: [Int: Result<Workbook, Failure>] = [:]
  private let lock = NSLock()

  var all: [Int: Result<Workbook, Failure>] { lock.withLock { found } }

  func take(_ index: Int, _ outcome: Result<Workbook, Failure>) {
    lock.withLock { found[index] = outcome }
  }
}
