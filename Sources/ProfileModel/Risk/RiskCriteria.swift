public import Wording

/// The measure by which an organisation judges its risks; all of it is the organisation's own data.
public struct RiskCriteria: Hashable, Sendable {
  /// One level of a scale, with what it means and the number that stands for it.
  public struct ImpactLevel: Hashable, Sendable {
    /// Its number, 1 to 5.
    public let level: Int
    /// What it means.
    public let words: Text
    /// From how much on, in the unit of the axis.
    public let number: Int
    /// The unit of the number.
    public let unit: String

    /// Makes a level.
    public init(level: Int, words: Text, number: Int, unit: String) {
      self.level = level
      self.words = words
      self.number = number
      self.unit = unit
    }
  }

  /// One side from which damage is classed.
  public struct ImpactAxis: Hashable, Sendable {
    /// Which side.
    public let kind: ImpactKind
    /// Its levels.
    public let levels: [ImpactLevel]

    /// Makes an axis.
    public init(_ kind: ImpactKind, _ levels: [ImpactLevel]) {
      self.kind = kind
      self.levels = levels
    }
  }

  /// One class of likelihood.
  public struct LikelihoodLevel: Hashable, Sendable {
    /// Its number, 1 to 5.
    public let level: Int
    /// What it means.
    public let words: Text
    /// How often in a year.
    public let rate: ExactDecimal

    /// Makes a level.
    public init(level: Int, words: Text, rate: ExactDecimal) {
      self.level = level
      self.words = words
      self.rate = rate
    }
  }

  /// How much risk management is ready to bear for a service.
  public enum Appetite: String, CaseIterable, Sendable {
    /// 慎重.
    case cautious
    /// 標準.
    case standard
    /// 許容.
    case tolerant

    /// The appetite as people read it.
    public var readable: Text {
      switch self {
      case .cautious: Text(ja: "慎重", en: "cautious")
      case .standard: Text(ja: "標準", en: "standard")
      case .tolerant: Text(ja: "許容", en: "tolerant")
      }
    }
  }

  /// Where the line of acceptance lies for a service.
  public enum Line: Hashable, Sendable {
    /// By one of the three appetites.
    case appetite(Appetite)
    /// By an amount a year, in the unit of the criteria.
    case amount(Int)
  }

  /// The line of one service.
  public struct ServiceLine: Hashable, Sendable {
    /// The id of the service.
    public let service: String
    /// Its line.
    public let line: Line

    /// Draws a line.
    public init(service: String, line: Line) {
      self.service = service
      self.line = line
    }
  }

  /// A word for how strong a layer is, and its number.
  public struct Strength: Hashable, Sendable {
    /// The word, as scenarios use it.
    public let word: String
    /// How people read it.
    public let name: Text
    /// How much a layer of this strength takes away when all of it works.
    public let factor: ExactDecimal

    /// Names a strength.
    public init(word: String, name: Text, factor: ExactDecimal) {
      self.word = word
      self.name = name
      self.factor = factor
    }
  }

  /// Who agreed to the criteria.
  public struct Approval: Hashable, Sendable {
    /// Who.
    public let approver: String
    /// When.
    public let date: CivilDate
    /// Why they are as they are.
    public let reason: String

    /// Makes an approval.
    public init(approver: String, date: CivilDate, reason: String) {
      self.approver = approver
      self.date = date
      self.reason = reason
    }
  }

  /// A name for this edition of the criteria.
  public var edition: String
  /// Where the numbers come from.
  public var provenance: Text
  /// What losses are counted in, and lines drawn in.
  public var unit: RiskUnit
  /// The axis whose numbers are the loss of each class, where a scenario has no loss of its own.
  public var yardstick: ImpactKind
  /// The sides from which damage is classed.
  public var axes: [ImpactAxis]
  /// The classes of likelihood.
  public var likelihoods: [LikelihoodLevel]
  /// The matrix for assets.
  public var assetMatrix: RiskMatrix
  /// The matrix for damage.
  public var damageMatrix: RiskMatrix
  /// The level of damage, 1 to 3, for each class of impact from 1 to 5.
  public var damageLevels: [Int]
  /// The classes that can be accepted.
  public var allowedClasses: [RiskClass]
  /// The line of each appetite, in order, in the unit of the criteria a year.
  public var appetites: [Int]
  /// The appetite for services that have no line of their own.
  public var usualAppetite: Appetite
  /// The lines of services.
  public var lines: [ServiceLine]
  /// What the words for strength mean.
  public var strengths: [Strength]
  /// Prevention never lowers likelihood below this part of it.
  public var likelihoodFloor: ExactDecimal
  /// Containment and recovery never lower impact below this part of it.
  public var impactFloor: ExactDecimal
  /// The highest class of likelihood at which a predicted breach of a service level can be accepted.
  public var likelihoodUnderBreach: Int
  /// Whether a threat that a single control counters counts one level worse (多層防御).
  public var needsDepth: Bool
  /// Who agreed to them.
  public var approval: Approval?

  /// The number that a word for strength stands for.
  public func factor(of strength: LayerStrength) -> ExactDecimal? {
    switch strength {
    case .value(let value): value
    case .word(let word): strengths.first { $0.word == word }?.factor
    }
  }

  /// The amount a year that a line stands for.
  public func amount(of line: Line) -> Int? {
    switch line {
    case .amount(let amount): amount
    case .appetite(let appetite): amount(of: appetite)
    }
  }

  /// The amount a year that an appetite stands for.
  public func amount(of appetite: Appetite) -> Int? {
    Appetite.allCases.firstIndex(of: appetite).flatMap {
      appetites.indices.contains($0) ? appetites[$0] : nil
    }
  }

  /// The line for what hits some services: the strictest of theirs, or the usual one.
  public func line(for services: [String]) -> Int? {
    let amounts = services.map { service in
      lines.first { $0.service == service }.flatMap { amount(of: $0.line) }
        ?? amount(of: usualAppetite)
    }
    return amounts.compactMap { $0 }.min() ?? amount(of: usualAppetite)
  }

  /// The axis of a side.
  public func axis(_ kind: ImpactKind) -> ImpactAxis? { axes.first { $0.kind == kind } }

  /// The loss that a class of impact stands for.
  public func loss(ofClass level: Int) -> Int? {
    axis(yardstick)?.levels.first { $0.level == level }?.number
  }

  /// How often in a year a class of likelihood comes true.
  public func rate(ofClass level: Int) -> ExactDecimal? {
    likelihoods.first { $0.level == level }?.rate
  }
}
