import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess workbook lint` and `assess workbook show`.
@Suite(.temporaryFolder) struct WorkbookCommandTests {
  private static let fixtures = Repository.root + "/Tests/SheetsTests/Fixtures/good"

  @Test func `findings end with status 1, each with rule, place and remedy`() throws {
    let run = try lint("people-answers", "--as-data", "回答票", "--format", "csv")
    #expect(run.status == .findings)
    #expect(run.errors.isEmpty)
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.first == "\u{FEFF}rule,severity,place,message,remedy")
    let line = try #require(lines.first { $0.hasPrefix("MR1-10,error,") })
    #expect(line.contains("people-answers.xlsx › 回答票!E10,"))
  }

  @Test func `JSON carries both languages`() throws {
    let run = try lint("people-answers", "--format", "json")
    let page = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(page["schema"] as? String == "assess/workbook.lint/1")
    let findings = try #require(page["findings"] as? [[String: Any]])
    #expect(findings.first?["rule"] as? String == "PR01")
    let message = try #require(findings.first?["message"] as? [String: String])
    #expect(message["ja"] == "用紙が A4 ではありません" && message["en"] == "the paper is not A4")
  }

  @Test func `people are told which sheets were taken for what`() throws {
    #expect(try lint("people-answers").output.contains("As data: -. For print and forms: 回答票."))
    let asData = try lint("people-answers", "--as-data", "回答票")
    #expect(asData.output.contains("As data: 回答票. For print and forms: -."))
  }

  @Test func `the rules are listed without a workbook, and end well`() throws {
    let run = try assess("workbook", "lint", "--rules", "--format", "csv")
    #expect(run.status == .done)
    #expect(run.output.split(separator: "\r\n").count == 35)
  }

  @Test func `a workbook or the rules must be asked for`() throws {
    let run = try assess("workbook", "lint")
    #expect(run.status == .badUsage)
    #expect(run.errors.hasPrefix("error: FILE: this argument is missing"))
  }

  @Test(arguments: ["lint", "show"])
  func `a file that is not there or no workbook is refused`(_ verb: String) throws {
    #expect(try assess("workbook", verb, "none.xlsx").status == .badInput)
    let path = try TemporaryFolder.path + "/table.xlsx"
    try "id,name".write(toFile: path, atomically: true, encoding: .utf8)
    let run = try assess("workbook", verb, path)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("this is no Excel workbook"))
  }

  @Test func `a sheet that is not there comes with the nearest`() throws {
    let run = try lint("people-answers", "--as-data", "解答票")
    #expect(run.status == .badInput)
    #expect(run.errors.hasSuffix("there is no sheet '解答票': name 回答票\n"))
  }

  @Test func `the sheets are listed with what there is to know of them`() throws {
    let run = try show("made-by-openpyxl", "--format", "csv")
    #expect(
      run.output == """
        \u{FEFF}name,kind,visibility,role,cells,range,merged,findings\r
        回答票,cells,visible,print,35,A1:J8,1,formulas were saved without values: 1 \
        (they were read as having none)\r
        選択肢,cells,veryHidden,support,1,A1,0,\r

        """)
    #expect(run.status == .done)
  }

  @Test func `macros are told in words`() throws {
    let run = try assess("workbook", "show", Self.fixtures + "/macros.xlsm")
    #expect(run.output.contains("it has macros (never run)."))
  }

  @Test func `cells come with address, type and value, and no text becomes a formula`() throws {
    let run = try show("people-apostrophes", "回答票", "--range", "A2:B5", "--format", "csv")
    #expect(
      run.output == """
        \u{FEFF}address,type,value,formula\r
        A2,text,001,\r
        B2,text,3,\r
        A3,number,2,\r
        B3,text,'+5,\r
        A4,text,'-,\r
        B4,text,'=未回答,\r
        B5,text,'@担当,\r

        """)
  }

  @Test func `dates are days, in JSON as in words`() throws {
    let run = try show("people-dates", "回答票", "--range", "A2", "--format", "json")
    #expect(run.output.contains("\"type\": \"date\""))
    #expect(run.output.contains("\"value\": \"2026-11-20\""))
  }

  @Test(arguments: [
    ["--range", "A1:C10"], ["回答票", "--range", "A0"], ["回答票", "--range", "A1:B2:C3"],
  ]) func `a range needs its sheet, and must be one`(_ words: [String]) throws {
    #expect(try show("people-dates", words).status == .badUsage)
  }

  private func lint(_ name: String, _ more: String...) throws -> FinishedRun {
    try assess(["workbook", "lint", "\(Self.fixtures)/\(name).xlsx"] + more)
  }

  private func show(_ name: String, _ more: String...) throws -> FinishedRun {
    try show(name, more)
  }

  private func show(_ name: String, _ more: [String]) throws -> FinishedRun {
    try assess(["workbook", "show", "\(Self.fixtures)/\(name).xlsx"] + more)
  }

  private func assess(_ words: String...) throws -> FinishedRun { try assess(words) }

  private func assess(_ words: [String]) throws -> FinishedRun {
    Dispatcher(try stage()).run(words)
  }
}
