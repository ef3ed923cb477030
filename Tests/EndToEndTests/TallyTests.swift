import Foundation
import TestSupport
import Testing

/// The plain total at the end of a run tells the truth, and a run passes only when it may.
@Suite(.temporaryFolder) struct TallyTests {
  private static let stages = ["lint", "release-build", "test-build", "tests"]

  @Test(arguments: [
    // All is well.
    ("<testcase classname='A' name='a'/>", nil, 0, "1 passed, 0 failed, 0 skipped"),
    // A failure, and an error that is not called a failure.
    ("<testcase classname='A' name='a'><failure/></testcase>", nil, 1, "0 passed, 1 failed"),
    ("<testcase classname='A' name='a'><error/></testcase>", nil, 1, "0 passed, 1 failed"),
    // A skip that nobody allowed, one that was, and one that another setting allows.
    (
      "<testcase classname='A' name='a'/><testcase classname='A' name='b'><skipped/></testcase>",
      nil, 1, "1 passed, 0 failed, 1 skipped"
    ),
    (
      "<testcase classname='A' name='a'/><testcase classname='A' name='b'><skipped/></testcase>",
      "A/b", 0, "1 passed, 0 failed, 1 skipped"
    ),
    (
      "<testcase classname='A' name='a'/><testcase classname='A' name='b'><skipped/></testcase>",
      "A/c", 1, "1 passed, 0 failed, 1 skipped"
    ),
    // Nothing was run at all.
    ("", nil, 1, "0 passed, 1 failed, 0 skipped"),
  ])
  func `a report is added up`(
    cases: String, allowed: String?, status: Int, total: String
  ) throws {
    try write(stages: Self.stages, "<testsuites><testsuite>\(cases)</testsuite></testsuites>")
    let tallied = try tally(allowing: allowed)
    #expect(tallied.status == status, "\(tallied.output)")
    #expect(tallied.output.split(separator: "\n").last?.hasPrefix(total) == true)
  }

  @Test(arguments: stages) func `a stage that failed or was not reached fails the run`(
    stage: String
  ) throws {
    let report = "<testsuites><testcase classname='A' name='a'/></testsuites>"
    try write(stages: Self.stages.filter { $0 != stage }, report)
    #expect(try tally().status == 1)
    try write(stages: [stage], outcome: "failed", report)
    #expect(try tally().status == 1)
  }

  @Test func `a crash that leaves no report fails the run`() throws {
    try write(stages: Self.stages, nil)
    #expect(try tally().status == 1)
  }

  private func write(stages: [String], outcome: String = "passed", _ report: String?) throws {
    let folder = try TemporaryFolder.path
    for stage in stages {
      try outcome.write(toFile: "\(folder)/\(stage).stage", atomically: true, encoding: .utf8)
    }
    try report?.write(toFile: folder + "/tests.xml", atomically: true, encoding: .utf8)
  }

  private func tally(allowing pattern: String? = nil) throws -> ProgramResult {
    var environment = ["ASSESS_ALLOW_SKIP": ""]
    environment["ASSESS_ALLOW_SKIP"] = pattern
    return try runProgram(
      Repository.root + "/scripts/tally", [try TemporaryFolder.path], environment: environment)
  }
}
