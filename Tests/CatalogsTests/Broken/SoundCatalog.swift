import ProfileModel
import Foundation
import Testing

@testable import Catalogs

/// Small catalogues without fault, one of each kind, of which the tables of faults change a place.
enum SoundCatalog: String, CaseIterable, Sendable {
  case levels, house, other, crosswalk, plans, duties, actions, scenarios, targets, sectors

  /// The catalogue as a file.
  var text: String { header + body }

  /// All of them, each there for the others.
  static let shelf: Shelf = {
    do throws(Failure) {
      return Shelf(
        try allCases.map { sound throws(Failure) in
          try CatalogReader.shaped(try ContentLoader.parse(sound.text, path: "f"))
        })
    } catch {
      Issue.record("a sample does not fit its shape: \(error.problems)")
      return Shelf()
    }
  }()

  /// The text with a place replaced that it has just once.
  func text(replacing old: String, with new: String) -> String {
    let pieces = text.components(separatedBy: old)
    if pieces.count != 2 { Issue.record("\(self) has «\(old)» \(pieces.count - 1) times") }
    return pieces.joined(separator: new)
  }

  /// What is wrong with a text in the file `f`, held against all the samples: `line:column`, what
  /// in both languages, the remedy in both.
  static func problems(of text: String) -> [[String]] {
    do {
      _ = try CatalogReader.read(try ContentLoader.parse(text, path: "f"), among: shelf)
      return []
    } catch {
      return SampleFile.words(of: error)
    }
  }

  private var kind: CatalogKind {
    switch self {
    case .levels: .scale
    case .house, .other: .controls
    case .crosswalk: .crosswalk
    case .plans: .requirements
    case .duties: .duties
    case .actions: .actions
    case .scenarios: .scenarios
    case .targets: .targets
    case .sectors: .sectors
    }
  }

  private var header: String {
    """
    format: 1
    kind: \(kind.rawValue)
    id: \(rawValue)
    edition: "1"
    title: {ja: 表題, en: Title}
    issuer: {ja: 会社, en: Firm}
    source: {document: 文書, section: 一}
    decided: 2026-04-01
    in-force: 2026-07-01
    withdrawn: 2027-04-01
    successor: {ja: 次の版, en: Next edition}
    status: {ja: 試験用, en: For tests}

    """
  }

  private var body: String {
    switch self {
    case .levels: SoundBody.levels
    case .house: SoundBody.house
    case .other: SoundBody.other
    case .crosswalk: SoundBody.crosswalk
    case .plans: SoundBody.plans
    case .duties: SoundBody.duties
    case .actions: SoundBody.actions
    case .scenarios: SoundBody.scenarios
    case .targets: SoundBody.targets
    case .sectors: SoundBody.sectors
    }
  }
}
