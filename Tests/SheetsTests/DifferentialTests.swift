import Files
import Foundation
import ProfileModel
import SheetsProbe
import TestSupport
import Testing

@testable import Sheets

/// What we read beside what others read in the same file.
@Suite(.temporaryFolder, .serialized) struct DifferentialTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  private static let peers = Repository.root + "/Tests/Peers"
  private static let seed = 20_261_121
  private static let count = 600

  @Test func `peers read the fixtures as expected, but for what is listed`() throws {
    let compared = try runProgram(Self.python, ["\(Self.peers)/compare.py"])
    #expect(compared.status == 0, "\(compared.output)\(compared.errors)")
  }

  @Test func `both engines read damaged variants alike, and so does openpyxl`() throws {
    let mutants = try Self.mutants()
    var read: [String: Workbook] = [:]
    var refused = 0
    for path in mutants {
      let outcomes = [WorkbookReader.Engine.both, .expat].map { engine in
        Result { () throws(Failure) in
          try WorkbookReader.read(try FileReader.bytes(of: path), path: path, engine: engine)
        }
      }
      let difference = EngineAgreement.difference(outcomes[0], outcomes[1])
      #expect(difference == nil, "\(path): \(difference ?? "")")
      if case .success(let workbook) = outcomes[0] { read[path] = workbook } else { refused += 1 }
    }
    #expect(read.count > Self.count / 10 && refused > Self.count / 10)
    try compare(read)
  }

  private func compare(_ read: [String: Workbook]) throws {
    let dumped = try runProgram(
      Self.python, ["\(Self.peers)/dump.py", "openpyxl"] + read.keys.sorted())
    let others = try #require(Notation.parse(Data(dumped.output.utf8)) as? [String: [String: Any]])
    var compared = 0
    for (path, other) in others where other["error"] == nil {
      // A peer that finds no sheet finds parts only by the exact case of their names.
      let sheets = other["sheets"] as? [Any] ?? []
      guard let workbook = read[path], !sheets.isEmpty else { continue }
      compared += 1
      let ours = Set(Self.cells(Reading(workbook)))
      let theirs = Set(Self.cells(Reading(other)))
      let difference = ours.symmetricDifference(theirs)
      #expect(difference.isEmpty, "\(path): ours alone \(ours.subtracting(theirs))")
    }
    #expect(compared > 20)
  }

  /// The lines that speak of cells, but for what no peer tells: empty text, formulas without values.
  private static func cells(_ reading: Reading) -> [String] {
    reading.lines.filter { line in
      line.contains("!") && !line.hasSuffix(" text ") && !line.hasSuffix(" formula-without-value")
        && !line.hasPrefix("name ")
    }
  }

  private static func mutants() throws -> [String] {
    let listed = try Notation.read(Fixtures.folder + "/disagreements.json") as? [String: Any]
    let plain = Fixtures.names("good").filter { listed?[$0] == nil }
    let folder = try TemporaryFolder.path + "/mutants"
    let made = try runProgram(
      python,
      ["\(peers)/mutate.py", "\(seed)", "\(count)", folder]
        + plain.map { "\(Fixtures.folder)/good/\($0)" })
    try #require(made.status == 0, "\(made.errors)")
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".xlsx") }.sorted().map { "\(folder)/\($0)" }
  }
}
