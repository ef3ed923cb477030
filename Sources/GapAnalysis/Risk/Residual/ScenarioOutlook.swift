public import ProfileModel

/// Whether a residual risk lies above its line.
public enum LineVerdict: String, CaseIterable, Sendable {
  /// Above it whatever the open questions turn out to be (超過).
  case above
  /// Within it whatever they turn out to be (範囲内).
  case within
  /// It depends (要確認).
  case unsettled
}

/// Between what the residual risk of a scenario lies, and what that depends on.
public struct ScenarioOutlook: Hashable, Sendable {
  /// A control whose state decides, and by how much at most.
  public struct Question: Hashable, Sendable {
    /// Why it is open.
    public enum Kind: String, Sendable {
      /// It is unanswered, not known, or answered in part.
      case open
      /// More is declared than evidence bears.
      case unproven
    }

    /// The control.
    public let control: ControlID
    /// Why it is open.
    public let kind: Kind
    /// By how much it alone can move the residual risk.
    public let swing: Double
  }

  /// How far one input alone moves the residual risk from its cautious value.
  public struct Bar: Hashable, Sendable {
    /// What is moved.
    public enum Input: String, CaseIterable, Sendable {
      /// The likelihood without controls.
      case likelihood
      /// The loss without controls.
      case loss
      /// Where the controls stand.
      case tiers
    }

    /// What is moved.
    public let input: Input
    /// The residual risk at the favourable end.
    public let low: Double
    /// The residual risk at the unfavourable end.
    public let high: Double
  }

  /// The id of the scenario.
  public let scenario: String
  /// The unit of its amounts.
  public let unit: RiskUnit
  /// As declared, from what is open at its best to what is open at its worst.
  public let declared: ClosedRange<Double>
  /// As far as evidence bears it.
  public let evidenced: ClosedRange<Double>
  /// The line, where there is one in the same unit.
  public let line: Double?
  /// Whether it lies above the line; nothing where there is no line.
  public let verdict: LineVerdict?
  /// What decides where it does not already, the widest swing first.
  public let questions: [Question]
  /// How far likelihood, loss and tiers move it, each alone, the widest first.
  public let bars: [Bar]

  /// From the best of the four readings to the worst.
  public var interval: ClosedRange<Double> {
    min(declared.lowerBound, evidenced.lowerBound)...max(declared.upperBound, evidenced.upperBound)
  }

  /// The cautious value: by evidence, with what is open at its worst.
  public var cautious: Double { evidenced.upperBound }
}
