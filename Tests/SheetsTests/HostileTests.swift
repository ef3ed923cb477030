import Files
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

@Suite struct HostileTests {
  @Test(arguments: Fixtures.names("hostile"))
  func `a hostile workbook is refused, or read as it is, with either engine`(
    _ name: String
  ) throws {
    let expected = try #require(Fixtures.expectations("hostile")[name])
    for engine in [WorkbookReader.Engine.both, .expat] {
      switch (Self.outcome(name, engine), expected["accept"] as? [String: Any]) {
      case (.success(let workbook), nil):
        Issue.record(
          "\(name) \(engine): READ not refused as \(expected): \(Reading(workbook).lines.suffix(4))"
        )
      case (.success(let workbook), let content?):
        #expect(Reading(workbook) == Reading(content), "\(name) \(engine)")
      case (.failure(let failure), .some):
        Issue.record("\(name) \(engine): REFUSED \(failure.problems.map(\.what.english))")
      case (.failure(let failure), nil):
        #expect(failure.kind == .input)
        #expect(failure.problems.count == 1)
      }
    }
  }

  @Test func `each refusal says what is wrong and where`() throws {
    let lines = Fixtures.names("hostile").compactMap { name -> String? in
      guard case .failure(let failure) = Self.outcome(name, .both) else { return nil }
      let expected = Fixtures.expectations("hostile")[name]?["refuse"]
      let reason = (expected as? [String])?.joined(separator: "/") ?? expected as? String ?? "?"
      return failure.problems.map { problem in
        "\(reason) | \(problem.place.description.dropFirst(Fixtures.folder.count + 9)) | "
          + "\(problem.what.japanese) | \(problem.what.english)"
      }.joined(separator: "\n")
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", "refusals.txt")
  }

  private static func outcome(
    _ name: String, _ engine: WorkbookReader.Engine
  ) -> Result<Workbook, Failure> {
    let path = "\(Fixtures.folder)/hostile/\(name)"
    return Result { () throws(Failure) in
      try WorkbookReader.read(try FileReader.bytes(of: path), path: path, engine: engine)
    }
  }
}
