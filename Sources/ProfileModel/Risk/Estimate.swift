public import Wording

/// A number as it is seen low, as expected, and high.
public struct Spread<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
  /// Seen low.
  public let low: Value
  /// As expected.
  public let likely: Value
  /// Seen high.
  public let high: Value

  /// Makes a spread.
  public init(low: Value, likely: Value, high: Value) {
    self.low = low
    self.likely = likely
    self.high = high
  }

  /// Whether low, likely and high come in that order.
  public var isOrdered: Bool { low <= likely && likely <= high }
}

/// How often a scenario would come true without any control.
public enum LikelihoodEstimate: Hashable, Sendable {
  /// By the classes of the criteria, 1 to 5.
  case classes(Spread<Int>)
  /// By times a year.
  case rates(Spread<ExactDecimal>)
}

/// What a scenario would cost once without any control.
public struct LossEstimate: Hashable, Sendable {
  /// What it is counted in.
  public let unit: RiskUnit
  /// The amount in whole units.
  public let amount: Spread<Int>

  /// Makes an estimate.
  public init(unit: RiskUnit, amount: Spread<Int>) {
    self.unit = unit
    self.amount = amount
  }
}

/// The sides from which damage is looked at.
public enum ImpactKind: String, CaseIterable, Sendable {
  /// The service and its level.
  case service
  /// Money.
  case money
  /// Life, health, safety and the environment.
  case safety
  /// Society.
  case society
  /// Information.
  case information

  /// The side as people read it.
  public var readable: Text {
    switch self {
    case .service: Text(ja: "サービス", en: "service")
    case .money: Text(ja: "金銭", en: "money")
    case .safety: Text(ja: "人命・安全", en: "safety")
    case .society: Text(ja: "社会", en: "society")
    case .information: Text(ja: "情報", en: "information")
    }
  }

  /// The order in which they are reported: of control systems, service and safety come first.
  public static func order(inControlSystems: Bool) -> [ImpactKind] {
    inControlSystems ? [.service, .safety, .society, .money, .information] : allCases
  }
}

/// The class of damage, 1 to 5, from each side.
public struct ImpactClasses: Hashable, Sendable {
  private var classes: [Int]

  /// Makes classes.
  public init(service: Int, money: Int, safety: Int, society: Int, information: Int) {
    classes = [service, money, safety, society, information]
  }

  /// The class from one side.
  public subscript(_ kind: ImpactKind) -> Int {
    switch kind {
    case .service: classes[0]
    case .money: classes[1]
    case .safety: classes[2]
    case .society: classes[3]
    case .information: classes[4]
    }
  }

  /// The highest of all: what is grave from one side is not made good from another.
  public var highest: Int { classes.reduce(1, max) }
}
