import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `reports/samples`: what the reports of the demo come to, byte for byte.
@Suite(.temporaryFolder) struct ReportSamplesTests {
  @Test func `the samples are what the demo writes`() throws {
    let folder = try TemporaryFolder.path + "/demo"
    let finished = Dispatcher(try stage(.japanese)).run(["demo", "--out", folder])
    try #require(finished.status == .done, "\(finished.errors)")
    let samples = Repository.root + "/reports/samples"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    for name in DemoTour.reportFiles where !name.hasSuffix(".json") {
      let made = try #require(FileManager.default.contents(atPath: "\(folder)/\(name)"))
      if isRecording {
        try made.write(to: URL(fileURLWithPath: "\(samples)/\(name)"))
      }
      #expect(
        FileManager.default.contents(atPath: "\(samples)/\(name)") == made,
        "\(name) is stale; record it with RECORD_GOLDEN=1")
    }
  }
}
