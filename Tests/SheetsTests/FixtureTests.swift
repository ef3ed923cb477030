import Files
import ProfileModel
import Testing

@testable import Sheets

@Suite struct FixtureTests {
  @Test(arguments: Fixtures.names("good"))
  func `a workbook says what a person sees in it, with either engine`(_ name: String) throws {
    let expected = try #require(Fixtures.expectations("good")[name])
    let path = "\(Fixtures.folder)/good/\(name)"
    let bytes = try FileReader.bytes(of: path)
    for engine in [WorkbookReader.Engine.both, .expat] {
      let workbook = try WorkbookReader.read(bytes, path: path, engine: engine)
      let found = Reading(workbook)
      let wanted = Reading(expected)
      let missing = wanted.lines.filter { !found.lines.contains($0) }
      let extra = found.lines.filter { !wanted.lines.contains($0) }
      #expect(missing.isEmpty && extra.isEmpty, "\(engine): missing \(missing), extra \(extra)")
    }
  }
}
