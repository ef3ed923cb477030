import Foundation
import ProfileModel
import TestSupport

@testable import Catalogs

/// A small catalogue of controls with every kind of field, and ways to write it and read it back.
enum TableSample {
  static let text = """
    format: 1
    kind: controls
    id: house-rules
    edition: "1.10"
    title: {ja: 社内規程, en: House rules}
    issuer: {ja: 本社, en: Head office}
    source: {document: 規程集, section: 全体}
    decided: 2026-04-01
    status: {ja: 試験用, en: For tests}
    use: reference
    counts: {groups: 1, controls: 2}
    groups:
      - id: "5.10"
        title: {ja: 運用, en: Operation}
    controls:
      - id: "08"
        group: "5.10"
        source: {section: "3", ordinal: "1"}
        strength: expected
        title: {ja: 記録, en: Log}
        asks: [it, ot]
        needs: ["No"]
        tiers:
          "1": {ja: なし, en: None}
          "2": {ja: あり, en: Some}
        items:
          - id: 08-a
            level: "2"
            question: {ja: 取るか, en: Is it kept?}
          - id: 08-b
            level: "2"
            question: {ja: 見るか, en: Is it read?}
      - id: "No"
        group: "5.10"
        title: {ja: 点検, en: Check}
        expects:
          - id: yearly
            of: {ja: 訓練, en: Drill}
            times: 1
            per: year

    """

  /// The catalogue.
  static func document() throws -> CatalogDocument { try CatalogTables.catalog(yaml: text) }

  /// The tables of the catalogue, each by its name.
  static func tables() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try CatalogTables.tables(of: try document()).map { ($0.name, $0.text) })
  }

  /// What is wrong with the tables when one is changed: `file:line`, what and remedy in both languages.
  static func problems(_ name: String, _ change: (String) -> String?) throws -> [[String]] {
    var tables = try tables()
    tables[name] = change(tables[name] ?? "")
    let named = tables.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) }
    return problems(of: { try CatalogTables.catalog(tables: named) })
  }

  /// What a failure says: its places, and what and remedy in both languages.
  static func problems(of body: () throws -> CatalogDocument) -> [[String]] {
    do {
      _ = try body()
      return []
    } catch let failure as Failure {
      return failure.problems.map { problem in
        [problem.place.description]
          + [problem.what, problem.remedy].flatMap { [$0.japanese, $0.english] }
      }
    } catch {
      return [["\(error)"]]
    }
  }
}
