import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// The demo: what every command answers on the fictional operator.
@Suite(.temporaryFolder) struct TourTests {
  @Test(arguments: Language.allCases)
  func `every stop of the tour is as it was agreed`(language: Language) throws {
    let folder = try TemporaryFolder.path + "/demo"
    let finished = Dispatcher(try stage(language)).run(["demo", "--out", folder])
    try #require(finished.status == .done, "\(finished.errors)")
    let stops = try FileManager.default.contentsOfDirectory(atPath: folder + "/tour").sorted()
    let tour = try stops.map { stop in
      "##### \(stop)\n" + (try String(contentsOfFile: "\(folder)/tour/\(stop)", encoding: .utf8))
    }
    try expectGolden(
      tour.joined(separator: "\n").replacingOccurrences(of: folder, with: "DEMO"),
      "tour.\(language.rawValue).txt")
  }

  @Test func `the demo is the same whenever it is made`() throws {
    let folder = try TemporaryFolder.path
    for name in ["one", "two"] {
      #expect(try demo(["--out", "\(folder)/\(name)"]) == 0)
    }
    let files = try #require(FileManager.default.enumerator(atPath: folder + "/one"))
      .compactMap { $0 as? String }.filter { $0.contains(".") }
    #expect(files.count > 10)
    for file in files {
      let one = FileManager.default.contents(atPath: "\(folder)/one/\(file)")
      #expect(one == FileManager.default.contents(atPath: "\(folder)/two/\(file)"), "\(file)")
    }
  }

  @Test func `a demo replaces a demo when told to, and nothing else`() throws {
    let folder = try TemporaryFolder.path
    try FileManager.default.createDirectory(
      atPath: folder + "/mine", withIntermediateDirectories: true)
    try "mine".write(toFile: folder + "/mine/file.txt", atomically: true, encoding: .utf8)
    #expect(try demo(["--out", folder + "/mine"]) == 3)
    #expect(try demo(["--out", folder + "/mine", "--force"]) == 3)
    #expect(try String(contentsOfFile: folder + "/mine/file.txt", encoding: .utf8) == "mine")

    #expect(try demo(["--out", folder + "/demo"]) == 0)
    #expect(try demo(["--out", folder + "/demo"]) == 3)
    #expect(try demo(["--out", folder + "/demo", "--force"]) == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["demo", "mine"])
  }

  @Test func `two demos made at once in one folder do not meet`() throws {
    let folder = try TemporaryFolder.path
    let names = ["one", "two"]
    let runs = try names.map { name in
      try startProgram(Repository.program, ["demo", "--out", "\(folder)/\(name)"])
    }
    for run in runs {
      _ = run.output.fileHandleForReading.readDataToEndOfFile()
      let errors = run.errors.fileHandleForReading.readDataToEndOfFile()
      run.process.waitUntilExit()
      #expect(run.process.terminationStatus == 0, "\(String(decoding: errors, as: UTF8.self))")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
  }

  /// The exit status of the program that makes a demo.
  private func demo(_ words: [String]) throws -> Int {
    try runProgram(Repository.program, ["demo"] + words).status
  }
}
