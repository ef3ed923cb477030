public import ProfileModel

/// How far the controls behind a requirement carry it: the least of those that apply.
public struct RequirementSupport: Hashable, Sendable {
  /// One control behind it.
  public struct Part: Hashable, Sendable {
    /// The control.
    public let control: ControlID
    /// How far it supports.
    public let support: ControlSupport
  }

  /// The controls, in the order of the catalogue.
  public let parts: [Part]

  init(_ controls: [ControlID], in readings: ControlReadings) {
    parts = controls.map { Part(control: $0, support: readings[$0]) }
  }

  /// Those that have something to apply to.
  public var counting: [Part] { parts.filter { $0.support.tiers != nil } }

  /// What they come to by what was declared; nothing where none of them applies.
  public var declared: ClosedRange<Int>? { Self.least(parts.compactMap(\.support.support)) }

  /// What they come to as far as evidence bears it.
  public var evidenced: ClosedRange<Int>? {
    Self.least(parts.compactMap(\.support.evidencedSupport))
  }

  /// The least of some ranges, at their lowest and at their highest.
  static func least(_ ranges: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).min() else {
      return nil
    }
    return low...max(low, high)
  }
}
