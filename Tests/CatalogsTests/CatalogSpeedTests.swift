import Foundation
import TestSupport
import Testing

@testable import Catalogs

/// Bounds that only a wrong order of growth would break; `Benchmarks/run catalogs` has the figures.
@Suite(.temporaryFolder) struct CatalogSpeedTests {
  @Test func `all that is bundled is read while a person waits`() throws {
    let took = try ContinuousClock().measure { _ = try Bundled.library.shelf() }
    #expect(took < .seconds(20))
  }

  @Test func `10,000 controls are read and checked in one go`() throws {
    let path = try TemporaryFolder.path + "/large.yaml"
    try Data(Self.catalog(controls: 10_000, needs: { "m-\($0 - 1)" }).utf8)
      .write(to: URL(fileURLWithPath: path))
    let took = try ContinuousClock().measure {
      let document = try CatalogReader.read(path, among: SoundCatalog.shelf)
      #expect(document.mainEntries.count == 10_000)
    }
    #expect(took < .seconds(60))
  }

  @Test func `thousands of links that lead nowhere are told in one go`() throws {
    let text = Self.catalog(controls: 3_000, needs: { "n-\($0)" })
    let took = ContinuousClock().measure {
      #expect(SoundCatalog.problems(of: text).count == 2_999)
    }
    #expect(took < .seconds(60))
  }

  /// A catalogue of many controls, each of which but the first needs another one.
  private static func catalog(controls: Int, needs: (Int) -> String) -> String {
    let entries = (1...controls).map { number in
      """
        - id: m-\(number)
          group: h
          source: {section: "\(number / 10)", ordinal: "\(number % 10)"}
          strength: expected
          title: {ja: 項目\(number), en: Control \(number)}
          question: {ja: \(number)はありますか。, en: Is there number \(number)?}
          evidence: {ja: \(number)の記録, en: Record of number \(number)}
          tiers:
            "1": {ja: \(number)が無い, en: No \(number)}
            "2": {ja: \(number)が少し, en: Few of \(number)}
            "3": {ja: \(number)が全部, en: All of \(number)}

      """ + (number > 1 ? "    needs: [\(needs(number))]\n" : "")
    }
    return SoundCatalog.other.text(
      replacing: "use: reference\n",
      with: "use: assessment\nscale: levels\ncounts: {controls: \(controls)}\n"
    ).components(separatedBy: "controls:\n  - {id: o-1")[0] + "controls:\n" + entries.joined()
  }
}
