public import Wording

/// Something that plans for the day of an attack must hold, or a measure of peacetime behind them.
public struct ContinuityRequirement: Hashable, Sendable {
  /// What sort of requirement it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A plan has to hold it.
    case plan
    /// It is done in peacetime; no plan has to hold it.
    case peacetime
    /// Plans have to settle how one hands over to the other.
    case handOver = "hand-over"

    /// The sort as people read it.
    public var readable: Text {
      switch self {
      case .plan: Text(ja: "計画の記載", en: "in plans")
      case .peacetime: Text(ja: "平時の対策", en: "peacetime")
      case .handOver: Text(ja: "計画間の引継ぎ", en: "hand-over")
      }
    }
  }

  /// A part of a reckoning that it decides.
  public enum Decision: String, CaseIterable, Sendable {
    /// Whether those who treat the cause and those who restore are separate teams.
    case separateTeams = "separate-teams"
  }

  /// Its id, such as `K4-1`.
  public let id: String
  /// Its title.
  public let title: Text
  /// What sort of requirement it is.
  public let kind: Kind
  /// The kinds of plans that it is looked for in first; the first of a hand-over hands to the second.
  public let plans: [String]
  /// The phases in which it counts.
  public let phases: [String]
  /// The characteristic of attacks that it answers.
  public let characteristic: String?
  /// The readiness that is needed, 1 to 3.
  public let level: Int
  /// The controls without which a plan is only paper.
  public let controls: [ControlID]
  /// What it decides of how services come back.
  public let decides: Decision?

  /// Makes a requirement.
  public init(
    id: String, title: Text, kind: Kind, plans: [String], phases: [String],
    characteristic: String?, level: Int, controls: [ControlID],
    decides: Decision? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.plans = plans
    self.phases = phases
    self.characteristic = characteristic
    self.level = level
    self.controls = controls
    self.decides = decides
  }
}
