import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// Tables too long to be held in memory.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterStreamTests {
  private static let table = DataTable(
    title: "回答", label: "TLP:AMBER", issue: "令和8年", created: 1_795_132_800, sheet: "データ_回答",
    columns: [.init("id"), .init("share", .percent(1)), .init("day", .isoDate), .init("note")])

  private func write(
    _ name: String = "table.xlsx", _ rows: (inout TableSink) throws(Failure) -> Void
  ) throws -> Book {
    let path = try TemporaryFolder.path + "/" + name
    try WorkbookWriter.writeTable(Self.table, to: path, existing: .keep, rows: rows)
    #expect(try WorkbookStructure.faults([path]) == [])
    return Book(at: path)
  }

  private func refusal(
    _ rows: (inout TableSink) throws(Failure) -> Void
  ) throws -> Problem {
    let failure = try #require(throws: Failure.self) { try write("table.xlsx", rows) }
    #expect(failure.problems.count == 1)
    #expect(try Folder.names(in: TemporaryFolder.path) == [])
    return try #require(failure.problems.first)
  }

  @Test func `rows come as they were given, under their headings`() throws {
    let book = try write { sink throws(Failure) in
      try sink.text("=1+1\u{1}_x0041_ & <a>")
      try sink.number(0.5)
      try sink.date(CivilDate(daysSinceEpoch: 20_777))
      try sink.text("  空白 ")
      try sink.endRow()
      try sink.integer(-3)
      try sink.skip()
      try sink.skip()
      try sink.boolean(true)
      try sink.endRow()
    }
    let sheet = try book.sheet(1)
    for cell in [
      "<c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>",
      "<c r=\"A2\" t=\"inlineStr\"><is><t>=1+1_x0001__x005F_x0041_ &amp; &lt;a&gt;</t></is></c>",
      "<c r=\"B2\" s=\"1\"><v>0.5</v></c>", "<c r=\"C2\" s=\"2\"><v>46346</v></c>",
      "<t xml:space=\"preserve\">  空白 </t>", "<c r=\"A3\"><v>-3</v></c>",
      "<c r=\"D3\" t=\"b\"><v>1</v></c>",
    ] {
      #expect(sheet.contains(cell), "\(cell)")
    }
    #expect(!sheet.contains("<f>"))
    #expect(sheet.contains("topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\""))
    #expect(Folder.permissions(of: book.path) == 0o600)
    #expect(try Folder.names(in: TemporaryFolder.path) == ["table.xlsx"])
  }

  @Test func `the same rows give the same bytes`() throws {
    func rows(_ sink: inout TableSink) throws(Failure) {
      for row in 1...500 {
        try sink.text("R\(row)")
        try sink.number(Double(row) / 7)
        try sink.endRow()
      }
    }
    let first = try write("1.xlsx", rows)
    let second = try write("2.xlsx", rows)
    #expect(try FileReader.bytes(of: first.path) == FileReader.bytes(of: second.path))
  }

  @Test func `a value that cannot be kept is refused with its cell, and nothing is left`() throws {
    let number = try refusal { sink throws(Failure) in
      try sink.skip()
      try sink.endRow()
      try sink.text("a")
      try sink.number(.nan)
    }
    #expect(number.place.description.hasSuffix("table.xlsx › データ_回答!B3"))
    #expect(number.what.english == "nan cannot be written as a number")
    for (bad, said) in [
      ("\0", "U+0000"), ("\u{FFFE}", "U+FFFE"), (String(repeating: "字", count: 32_768), "32768"),
      (String(repeating: "\u{2}", count: 5_000), "35000"),
    ] {
      let text = try refusal { sink throws(Failure) in try sink.text(bad) }
      #expect(text.place.description.hasSuffix("データ_回答!A2"))
      #expect(text.what.english.contains(said), "\(text.what.english)")
    }
    let whole = try refusal { sink throws(Failure) in try sink.integer(.max) }
    #expect(whole.what.english.contains("beyond what is kept exactly"))
    let day = try refusal { sink throws(Failure) in
      try sink.date(CivilDate(daysSinceEpoch: -40_000))
    }
    #expect(day.what.english.contains("cannot be written as a day"))
  }

  @Test func `a row has no more values than there are headings`() throws {
    let problem = try refusal { sink throws(Failure) in
      for _ in 0..<5 { try sink.integer(1) }
    }
    #expect(problem.place.description.hasSuffix("データ_回答!E2"))
    #expect(problem.what.english.contains("more values than there are headings"))
  }

  @Test func `the heading is checked as all workbooks are`() throws {
    let path = try TemporaryFolder.path + "/table.xlsx"
    let table = DataTable(
      title: "t", label: "", issue: "", created: 1, sheet: "a/b", columns: [.init("\0")])
    let failure = try #require(throws: Failure.self) {
      try WorkbookWriter.writeTable(table, to: path, existing: .keep) { _ throws(Failure) in }
    }
    #expect(failure.problems.count == 2)
  }

  @Test func `a longest text is kept`() throws {
    let text = String(repeating: "漢", count: 32_767)
    let book = try write { sink throws(Failure) in
      try sink.text(text)
      try sink.endRow()
    }
    #expect(try book.sheet(1).contains("<t>\(text)</t>"))
  }
}
