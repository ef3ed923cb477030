import ProfileModel

@testable import Catalogs

/// A small catalogue file without fault, whose lines the tables of faults count on.
enum SampleFile {
  static let text = """
    format: 1
    kind: sectors
    id: test-sectors
    edition: "1"
    title:
      ja: 表
      en: Table
    issuer: {ja: 省, en: Ministry}
    source:
      document: 文書
      section: 別紙1
    decided: 2026-04-01
    status:
      ja: 試験用
      en: For tests
    sectors:
      - id: power
        name: {ja: 電力, en: Power}
        ministry: {ja: 省, en: Ministry}
        services:
          - id: power-supply
            name: {ja: 供給, en: Supply}
    regimes:
      - id: act
        name: {ja: 法, en: Act}
        basis: {ja: 法律, en: The act}

    """

  /// The sample with a line replaced by others, or left out.
  static func with(_ line: Int, _ replacement: String?) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.replaceSubrange((line - 1)..<line, with: replacement.map { [$0] } ?? [])
    return lines.joined(separator: "\n")
  }

  /// The table that a text in the file `f` is.
  static func table(of text: String) throws(Failure) -> SectorTable {
    let content = try ContentLoader.parse(text, path: "f")
    return try SectorFile.table(in: try CatalogReader.read(content, among: Shelf()))
  }

  /// What is wrong with a text: `line:column`, what in both languages, the remedy in both.
  static func problems(of text: String) -> [[String]] {
    do {
      _ = try table(of: text)
      return []
    } catch {
      return words(of: error)
    }
  }

  /// A failure in the file `f` as plain words.
  static func words(of failure: Failure) -> [[String]] {
    failure.problems.map { problem in
      let place = problem.place.description.dropFirst("f:".count)
      return [String(place)]
        + [problem.what, problem.remedy].flatMap { [$0.japanese, $0.english] }
    }
  }
}
