public import Wording

/// The published list of critical sectors and their services, as one versioned edition.
public struct SectorTable: Sendable {
  /// A critical sector.
  public struct Sector: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: Text
    /// The ministry in charge.
    public let ministry: Text
    /// Its services.
    public let services: [Service]
    /// Who in it is a critical operator.
    public let operators: [Text]
    /// The systems that such operators depend on, by published examples.
    public let systems: [Text]

    /// Makes a sector.
    public init(
      id: String, name: Text, ministry: Text, services: [Service], operators: [Text] = [],
      systems: [Text] = []
    ) {
      self.id = id
      self.name = name
      self.ministry = ministry
      self.services = services
      self.operators = operators
      self.systems = systems
    }
  }

  /// A critical service of a sector.
  public struct Service: Hashable, Sendable {
    /// Its id, unique over the whole table.
    public let id: String
    /// Its name.
    public let name: Text
    /// The part of the sector it belongs to, where the sector has parts.
    public let subsector: Text?
    /// The service level that is to be kept, where one is published.
    public let level: Text?
    /// What the published level rules out, as figures.
    public let breaches: [Breach]
    /// What may happen to it, by published examples.
    public let outages: [Text]
    /// The laws and guidelines under which an outage is reported.
    public let laws: [Text]

    /// Makes a service.
    public init(
      id: String, name: Text, subsector: Text?, level: Text?, breaches: [Breach] = [],
      outages: [Text] = [], laws: [Text] = []
    ) {
      self.id = id
      self.name = name
      self.subsector = subsector
      self.level = level
      self.breaches = breaches
      self.outages = outages
      self.laws = laws
    }
  }

  /// One way in which a service level is not kept: all its thresholds are reached together.
  public struct Breach: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What fails.
    public let failing: Text
    /// What is reached.
    public let thresholds: [Threshold]

    /// Makes a breach.
    public init(id: String, failing: Text, thresholds: [Threshold]) {
      self.id = id
      self.failing = failing
      self.thresholds = thresholds
    }
  }

  /// A figure of an outage and the bound from which it counts.
  public struct Threshold: Hashable, Sendable {
    /// What is counted or measured.
    public let metric: String
    /// Whether the bound itself counts: `at-least`, or only what is `more-than` it.
    public let comparison: String
    /// The bound.
    public let value: Int
    /// What it is counted in.
    public let unit: String

    /// Makes a threshold.
    public init(metric: String, comparison: String, value: Int, unit: String) {
      self.metric = metric
      self.comparison = comparison
      self.value = value
      self.unit = unit
    }
  }

  /// A legal regime that an operator may fall under.
  public struct Regime: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: Text
    /// The law or plan it rests on.
    public let basis: Text

    /// Makes a regime.
    public init(id: String, name: Text, basis: Text) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// Which edition of which list this is.
  public let edition: CatalogEdition
  /// The sectors in published order.
  public let sectors: [Sector]
  /// The regimes.
  public let regimes: [Regime]

  /// Makes a table.
  public init(edition: CatalogEdition, sectors: [Sector], regimes: [Regime]) {
    self.edition = edition
    self.sectors = sectors
    self.regimes = regimes
  }

  /// The sector with an id.
  public func sector(_ id: String) -> Sector? {
    sectors.first { $0.id == id }
  }

  /// The regime with an id.
  public func regime(_ id: String) -> Regime? {
    regimes.first { $0.id == id }
  }

  /// The service with an id, whatever its sector.
  public func service(_ id: String) -> Service? {
    sectors.lazy.flatMap(\.services).first { $0.id == id }
  }

  /// The sector that people mean by an id or by its name in either language.
  public func sector(meantBy word: String) -> Sector? {
    sectors.first { $0.id == Identifier.narrowed(word).lowercased() }
      ?? sectors.first { $0.name.japanese == word || $0.name.english == word }
  }
}
