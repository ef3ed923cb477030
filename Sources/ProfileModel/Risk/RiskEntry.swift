internal import Wording

/// An entry of the risk register: an asset or a scenario, which names other things by their ids.
public protocol RiskEntry: CheckedValue, Registered {
  /// What a file of such entries says it holds, and behind which key they stand.
  static var plural: String { get }
  /// What its JSON looks like.
  static var form: JSONForm { get }
  /// The controls that it names.
  var controls: [ControlID] { get }
  /// Its fault in naming what nobody has registered.
  func problems(among names: RegisteredNames, at place: Place) -> [Problem]
}

extension Asset: RiskEntry {
  /// What a file of assets says it holds.
  public static var plural: String { "assets" }

  /// The controls that counter its threats, sorted.
  public var controls: [ControlID] { Set(threats.flatMap(\.controls)).sorted() }

  /// What its JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text), .must("name", .text), .must("kind", .word(Kind.words)),
      .must("environment", .word(System.Environment.words)), .must("importance", .integer),
      .may("services", .list(.text)), .may("systems", .list(.text)), .may("owner", .text),
      .may("supplier", .text), .may("note", .text), .may("asset_lens_only", .text),
      .may(
        "threats",
        .list(
          .object([
            .must("id", .text), .must("name", .text), .must("likelihood", .integer),
            .may("controls", .list(.text)),
          ]))),
    ])
  }

  /// The services, systems and controls that nobody has registered.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(services, .service, at: place) + names.unknown(systems, .system, at: place)
      + names.unknown(controls, at: place)
  }
}

extension Scenario: RiskEntry {
  /// What a file of scenarios says it holds.
  public static var plural: String { "scenarios" }

  /// What its JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text),
      .may("origin", .object(["catalog", "edition", "entry"].map { .must($0, .text) })),
      .must("title", .wording), .must("story", .wording), .must("harm", .wording),
      .may("services", .list(.text)), .may("assets", .list(.text)),
      .may("suppliers", .list(.text)),
      .may("dependencies", .list(.object([.must("service", .text), .may("note", .text)]))),
      .must("cause", .word(Cause.words)),
      .may("environments", .list(.word(System.Environment.words))),
      .must("likelihood", spread(.number)),
      .must("impact", .object(ImpactKind.words.map { .must($0, .integer) })),
      .may(
        "loss", .object([.must("unit", .word(RiskUnit.words)), .must("amount", spread(.integer))])),
      .may("damage", .integer), .may("prevent", .list(layer)),
      .may(
        "contain",
        .list(.object(strength + [.must("detect", group), .must("respond", group)], oneOf: either))),
      .may("recover", .list(layer)), .may("trees", .list(tree)),
      .must("treatment", .word(Treatment.words)), .may("watch", .text),
      .may("not_applicable", .text),
    ])
  }

  private static func spread(_ form: JSONForm) -> JSONForm {
    .object(["low", "likely", "high"].map { .must($0, form) })
  }

  private static let either = ["strength", "factor"]
  private static let strength: [JSONForm.Key] = [.may("strength", .text), .may("factor", .decimal)]
  private static let members: [JSONForm.Key] = [
    .must("mode", .word(LayerMode.words)), .must("controls", .list(.text)),
    .may("weights", .list(.integer)),
  ]
  private static let group = JSONForm.object(members)
  private static let layer = JSONForm.object(strength + members, oneOf: either)
  private static let tree = JSONForm.object([
    .must("id", .text), .must("title", .text), .must("likelihood", .integer),
    .must(
      "steps",
      .list(
        .object([
          .must("title", .text), .may("assets", .list(.text)), .may("controls", .list(.text)),
        ]))),
  ])

  /// The services, assets, controls and words for strength that nobody has registered.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(services, .service, at: place) + names.unknown(allAssets, .asset, at: place)
      + names.unknown(dependencies.map(\.service), .sectorService, at: place)
      + names.unknown(controls, at: place) + names.unknown(strengthWords, .strength, at: place)
  }

  /// The assets that it goes through, those too that only a step names.
  public var allAssets: [String] {
    Set(assets + trees.flatMap(\.steps).flatMap(\.assets)).sorted()
  }

  /// The words for strength that its layers use.
  public var strengthWords: [String] {
    let words = ((prevent + recover).map(\.strength) + contain.map(\.strength)).compactMap {
      if case .word(let word) = $0 { word } else { nil }
    }
    return Set(words).sorted()
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  fileprivate static var words: [String] { allCases.map(\.rawValue) }
}
