public import Wording

/// The controls of one catalogue edition as far as ratings and figures need them.
public struct ControlSet: Hashable, Sendable {
  /// Which edition of which catalogue it is.
  public let catalog: LoadedCatalog
  /// Its title.
  public let title: Text
  /// The scale its controls are rated in.
  public let scale: TierScale
  /// Its groups, in their order.
  public let groups: [ControlGroup]
  /// Its controls, in their order.
  public let controls: [Control]
  private let positions: [String: Int]

  /// Makes a set.
  public init(
    catalog: LoadedCatalog, title: Text, scale: TierScale, groups: [ControlGroup],
    controls: [Control]
  ) {
    self.catalog = catalog
    self.title = title
    self.scale = scale
    self.groups = groups
    self.controls = controls
    positions = Dictionary(
      controls.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The control with an id.
  public func control(_ id: String) -> Control? {
    positions[id].map { controls[$0] }
  }

  /// Where a control stands in the order of the catalogue.
  public func position(of id: String) -> Int? { positions[id] }

  /// The group with an id.
  public func group(_ id: String) -> ControlGroup? {
    groups.first { $0.id == id }
  }
}

/// A section of a catalogue.
public struct ControlGroup: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The id of the group it lies in.
  public let within: String?
  /// Its title.
  public let title: Text

  /// Makes a group.
  public init(id: String, within: String?, title: Text) {
    self.id = id
    self.within = within
    self.title = title
  }
}

/// One assessable statement, as far as ratings and figures need it.
public struct Control: Hashable, Sendable {
  /// How strongly its document asks for it.
  public enum Strength: String, CaseIterable, Sendable {
    /// 推奨: it is desirable.
    case recommended
    /// 原則: it is expected.
    case expected
    /// 義務: it is owed.
    case mandatory

    /// The strength as people read it.
    public var readable: Text {
      switch self {
      case .recommended: Text(ja: "推奨", en: "recommended")
      case .expected: Text(ja: "原則", en: "expected")
      case .mandatory: Text(ja: "義務", en: "mandatory")
      }
    }
  }

  /// A check item of a control, and the tier it is needed for.
  public struct Item: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// The tier it is needed for.
    public let level: Int

    /// Makes an item.
    public init(id: String, level: Int) {
      self.id = id
      self.level = level
    }
  }

  /// To what a control applies; an empty list means everything.
  public struct Applicability: Hashable, Sendable {
    /// The environments of systems: it, ot, cloud.
    public let environments: [String]
    /// The sectors.
    public let sectors: [String]
    /// The legal regimes.
    public let regimes: [String]

    /// Makes an applicability.
    public init(environments: [String] = [], sectors: [String] = [], regimes: [String] = []) {
      self.environments = environments
      self.sectors = sectors
      self.regimes = regimes
    }
  }

  /// Its id.
  public let id: String
  /// The id of its group.
  public let group: String
  /// The control that it is a point of, where it is one.
  public let parent: String?
  /// How strongly it is asked for.
  public let strength: Strength
  /// Its title.
  public let title: Text
  /// The functions it serves, such as `protect`.
  public let functions: [String]
  /// The viewpoints of improvement (改善の観点) that it is seen from, `i` to `v`.
  public let viewpoints: [String]
  /// Who answers for it, such as `ot`.
  public let asks: [String]
  /// The controls that must stand before it.
  public let needs: [String]
  /// To what it applies.
  public let applicability: Applicability
  /// Its check items.
  public let items: [Item]
  /// A sum over what it asks and how its tiers and items are told, by which a change of words shows;
  /// nothing where nobody took it.
  public let wording: String?

  /// Makes a control.
  public init(
    id: String, group: String, parent: String? = nil, strength: Strength = .expected, title: Text,
    functions: [String] = [], viewpoints: [String] = [], asks: [String] = [], needs: [String] = [],
    applicability: Applicability = Applicability(), items: [Item] = [], wording: String? = nil
  ) {
    self.id = id
    self.group = group
    self.parent = parent
    self.strength = strength
    self.title = title
    self.functions = functions
    self.viewpoints = viewpoints
    self.asks = asks
    self.needs = needs
    self.applicability = applicability
    self.items = items
    self.wording = wording
  }
}
