import Foundation
import GapAnalysis
import ProfileModel
import Reporting
import Reports
import TestSupport
import Testing
import Wording

/// What a report has to say, as data.
@Suite struct ReportDataTests {
  @Test func `the JSON is as the schema says, and the same each time`() throws {
    let document = try MadeReport.board.document
    let json = ReportJSON.print(document)
    #expect(json == ReportJSON.print(document))
    let values = try MadeReport.charted(.bars, [Self.forms.map(\.0)])
    #expect(try Self.faults([json, ReportJSON.print(values)]) == ["", ""])
    #expect(json.hasPrefix("{\n  \"schema\": \"assess/report.board/1\",\n"))
  }

  @Test func `the schema refuses what is otherwise`() throws {
    var report = MadeReport.board
    report.facts.tables["spread"] = ReportTable(
      report.facts.tables["spread"]!.columns, rows: [.init("r", ["t4": .missing(.unknown)])])
    let json = ReportJSON.print(try report.document)
    let broken = try [
      (#""kind": "share""#, #""kind": "percent""#), (#""tone": "problem""#, #""tone": "red""#),
      (#""t4": "unknown""#, #""t4": "why not""#), (#""part": 7"#, #""part": "7""#),
      (#""decimal": "0.7778""#, #""decimal": "77.8%""#),
      (#""period": "2026Q3""#, #""period": "Q3""#),
      (#""figure": "board/areas/area-0""#, #""figure": "area-0""#),
    ].map { right, wrong in
      json.replacingCharacters(in: try #require(json.range(of: right), "\(right)"), with: wrong)
    }
    let faults = try Self.faults([json] + broken)
    #expect(faults.count == 8 && faults.first == "")
    #expect(faults.dropFirst().allSatisfy { !$0.isEmpty }, "\(faults)")
  }

  private static let forms: [(ReportValue, String)] = [
    (.text("=1+1"), #""=1+1""#), (.wording(Text(ja: "差", en: "gap")), #"{"en":"gap","ja":"差"}"#),
    (
      .code("open", Text(ja: "未着手", en: "open")),
      #"{"code":"open","words":{"en":"open","ja":"未着手"}}"#
    ), (.list(["a", "b"]), #"["a","b"]"#), (.integer(-3), "-3"), (.money(12_345_678), "12345678"),
    (
      MadeReport.share(1, 2, 3),
      #"{"high":{"decimal":"0.6667","part":2,"whole":3},"low":{"decimal":"0.3333","part":1,"whole":3}}"#
    ), (.tier(1...2), #"{"high":2,"low":1}"#),
    (.amount(0.5...2, decimals: 2), #"{"high":"2.00","low":"0.50"}"#),
    (.amount(1e300, decimals: 2), #"{"high":null,"low":null}"#),
    (.known(CivilDate("2027-03-31"), as: ReportValue.date), #""2027-03-31""#),
    (.missing(.unknown), "null"),
  ]

  @Test(arguments: forms) func `each value has its form`(_ value: ReportValue, _ form: String)
    throws
  {
    let json = ReportJSON.print(try MadeReport.charted(.bars, [[value]]))
    let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let table = (data?["tables"] as? [String: Any])?["t"] as? [String: Any]
    let row = (table?["rows"] as? [[String: Any]])?.first
    let cell = try #require((row?["cells"] as? [String: Any])?["v0"])
    let written = try JSONSerialization.data(
      withJSONObject: cell, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
    #expect(String(decoding: written, as: UTF8.self) == form)
    #expect(row?["figure"] as? String == "board/t/r0")
    #expect((row?["missing"] as? [String: String])?["v0"] == (form == "null" ? "unknown" : nil))
  }

  @Test func `a table is comma-separated values with intervals in two columns`() throws {
    let style = ReportStyle(.japanese)
    let document = try MadeReport.charted(
      .bars,
      [
        [MadeReport.share(1, 2, 3), .tier(1...2), .money(1_500), .amount(0.5, decimals: 2)],
        [.missing(.unknown), .tier(3...3), .integer(-4), .missing(.nothing)],
      ])
    #expect(
      try Array(ReportCSV.print(document, table: "t", style).utf8)
        == Array(
          ("\u{FEFF}figure,item,v0_low,v0_high,v1_low,v1_high,v2,v3_low,v3_high\r\n"
            + "board/t/r0,項目0,0.3333,0.6667,1,2,1500,0.50,0.50\r\n"
            + "board/t/r1,項目1,,,3,3,-4,,\r\n").utf8))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+81", "'+81"), ("-5", "'-5"), ("@x", "'@x"), ("a,b", "\"a,b\""),
    ("say \"yes\"", "\"say \"\"yes\"\"\""), ("a\nb", "\"a\nb\""), ("plain", "plain"),
  ]) func `no text becomes a formula or a cell of its own`(_ text: String, _ cell: String) throws {
    let document = try MadeReport.charted(.bars, [[.text(text)]])
    #expect(
      try ReportCSV.print(document, table: "t", ReportStyle(.english))
        == "\u{FEFF}figure,item,v0\r\nboard/t/r0,項目0,\(cell)\r\n")
  }

  @Test func `a table that the report lacks is refused with the nearest one`() throws {
    let document = try MadeReport.board.document
    let failure = try #require(throws: Failure.self) {
      try ReportCSV.print(document, table: "gasp", ReportStyle(.english))
    }
    #expect(failure.problems.map(\.place) == [.word("gasp")])
    #expect(failure.problems.first?.remedy.english == "did you mean 'gaps'?")
  }

  @Test func `a name of a figure falls into its parts in one way`() {
    #expect(FigureID.of(report: "board", table: "gaps", row: "g-1") == "board/gaps/g-1")
    let names = ["a/b", "a%2Fb", "a", "a%25/b"].flatMap { row in
      ["", "c", "b/c"].map { FigureID.of(report: "r", table: "t", row: row, column: $0) }
    }
    #expect(Set(names).count == 12)
    #expect(
      names.allSatisfy { $0.split(separator: "/", omittingEmptySubsequences: false).count == 4 })
  }

  /// What Python's jsonschema finds wrong with each document.
  private static func faults(_ documents: [String]) throws -> [String] {
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator as Validator
      schema = json.load(open(sys.argv[1]))
      Validator.check_schema(schema)
      for text in sys.argv[2:]:
          print("; ".join(e.message for e in Validator(schema).iter_errors(json.loads(text))).replace("\\n", " "))
      """
    let run = try runProgram(
      Repository.root + "/.build/python/bin/python",
      ["-c", program, Repository.root + "/docs/formats/report.schema.json"] + documents)
    try #require(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
