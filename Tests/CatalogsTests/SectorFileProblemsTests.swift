import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Catalogs

@Suite(.temporaryFolder) struct SectorFileProblemsTests {
  @Test func `all faults of a file are reported at once`() {
    var lines = SampleFile.text.split(separator: "\n", omittingEmptySubsequences: false)
    lines[11] = "decided: soon"
    lines[17] = "    name: {ja: 電力}"
    lines[20] = "      - id: power supply"
    lines[23] = "  - id: power"
    lines[25] = "    basis: {ja: 法律, en: The act, fr: Loi}"
    let problems = SampleFile.problems(of: lines.joined(separator: "\n"))
    let places = problems.map { $0[0] }
    #expect(places == ["12:10", "18:11", "21:13", "24:9", "26:34"], "\(problems)")
  }

  @Test func `a missing key does not hide the faults beside it`() {
    var lines = SampleFile.text.split(separator: "\n", omittingEmptySubsequences: false)
    lines[11] = "decided: soon"
    lines[14] = "  en: ''"
    lines.remove(at: 3)
    let problems = SampleFile.problems(of: lines.joined(separator: "\n"))
    let places = problems.map { $0[0] }
    #expect(Set(places) == ["1:1", "11:10", "14:7"], "\(problems)")
  }

  @Test func `an empty text does not hide the one in the other language`() {
    let text = SampleFile.with(18, "    name: {ja: '', en: ''}")
    let places = SampleFile.problems(of: text).map { $0[0] }
    #expect(places == ["18:16", "18:24"])
  }

  @Test func `a fault in one field does not hide those in the next`() {
    let text = SampleFile.with(
      22, "        name: {ja: 供給}\n        level: {en: No stop}")
    let places = SampleFile.problems(of: text).map { $0[0] }
    #expect(places == ["22:15", "23:16"])
  }

  @Test(
    arguments: [
      ([0x66, 0x6F, 0x0A, 0x93, 0xFA], 2),
      ([0xFF, 0xFE], 1),  // UTF-16, as some editors save it
    ] as [([UInt8], Int)])
  func `a file that is not UTF-8 is told with its line`(_ bytes: [UInt8], _ line: Int) throws {
    let path = try TemporaryFolder.path + "/f.yaml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let failure = try #require(throws: Failure.self) { try SectorFile.read(path) }
    #expect(failure.problems.map(\.place) == [.line(line, of: path)])
    #expect(failure.problems.first?.what.japanese == "UTF-8 の文字列ではありません")
    #expect(failure.problems.first?.what.english == "this is not UTF-8 text")
  }

  @Test func `a byte order mark is no fault`() throws {
    let path = try TemporaryFolder.path + "/f.yaml"
    try Data(("\u{FEFF}" + SampleFile.text).utf8).write(to: URL(fileURLWithPath: path))
    #expect(try SectorFile.read(path).sectors.count == 1)
  }
}
