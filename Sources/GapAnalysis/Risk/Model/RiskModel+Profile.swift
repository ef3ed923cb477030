public import ProfileModel

/// What a profile says of the controls of a risk model.
public struct ProfileReadings: Hashable, Sendable {
  /// The four readings.
  public let readings: TierReadings
  /// The controls that the profile does not ask about, which may therefore be at any tier, in order.
  public let unasked: [ControlID]
  /// The controls for which a compensating measure stands in, in order.
  public let compensated: [ControlID]
}

extension RiskModel {
  /// Reads where the controls stand in a profile: the worst in scope.
  public func readings(from standings: [Standings]) -> ProfileReadings {
    let parts = Self.parts(standings)
    let sets = Dictionary(
      standings.map { ($0.set.catalog.id, $0.set.scale) }, uniquingKeysWith: { first, _ in first })
    var unasked: [ControlID] = []
    var (declared, evidenced) = (TierRange(), TierRange())
    for (position, control) in controls.enumerated() {
      let scale = sets[control.catalog]
      let rated = parts[control] ?? []
      if rated.isEmpty { unasked.append(control) }
      let any = levels.lowest[position]...levels.highest[position]
      declared.add(rated, \.declared, on: scale, otherwise: any)
      evidenced.add(rated, \.evidenced, on: scale, otherwise: any)
    }
    let readings = TierReadings(
      declaredLow: declared.low, declaredHigh: declared.high, evidencedLow: evidenced.low,
      evidencedHigh: evidenced.high)
    let compensated = controls.indices.filter { position in
      readings.all.contains { $0.compensated[position] }
    }
    return ProfileReadings(
      readings: readings, unasked: unasked, compensated: compensated.map { controls[$0] })
  }

  /// The parts of each control by its id, and by the id of the control that it is a point of.
  private static func parts(_ standings: [Standings]) -> [ControlID: [ControlStanding.Part]] {
    var parts: [ControlID: [ControlStanding.Part]] = [:]
    for standing in standings.flatMap(\.controls) {
      let whole = ControlID(catalog: standing.catalog, control: standing.control.id)
      parts[whole, default: []] += standing.parts
      for part in standing.parts where part.rating.key.control != standing.control.id {
        let point = ControlID(catalog: standing.catalog, control: part.rating.key.control)
        parts[point, default: []].append(part)
      }
    }
    return parts
  }
}

/// The tiers of all controls by one side, what is open at its lowest and at its highest.
private struct TierRange {
  private(set) var low = TierReading([])
  private(set) var high = TierReading([])

  mutating func add(
    _ parts: [ControlStanding.Part], _ side: KeyPath<ControlStanding.Part, Standing>,
    on scale: TierScale?, otherwise any: ClosedRange<Int>
  ) {
    guard let scale, !parts.isEmpty else {
      append(any, compensated: (false, false))
      return
    }
    let ranges = parts.map { $0[keyPath: side].tiers(on: scale) }
    let lows = ranges.compactMap { $0?.lowerBound }
    let highs = ranges.compactMap { $0?.upperBound }
    guard let lowest = lows.min(), let highest = highs.min() else {
      let none = TierReading.notApplicable
      append(none...none, compensated: (false, false))
      return
    }
    let standsIn = { (bound: (ClosedRange<Int>) -> Int) in
      let atLowest = zip(parts, ranges).filter { $1.map(bound) == scale.lowest }.map(\.0)
      return !atLowest.isEmpty
        && atLowest.allSatisfy { $0.isCompensated(on: scale, byEvidence: side == \.evidenced) }
    }
    append(lowest...highest, compensated: (standsIn(\.lowerBound), standsIn(\.upperBound)))
  }

  private mutating func append(
    _ tiers: ClosedRange<Int>, compensated: (low: Bool, high: Bool)
  ) {
    low.tiers.append(tiers.lowerBound)
    low.compensated.append(compensated.low)
    high.tiers.append(tiers.upperBound)
    high.compensated.append(compensated.high)
  }
}

extension ControlStanding.Part {
  /// Whether a compensating measure is written down, and for the evidenced side also shown.
  fileprivate func isCompensated(on scale: TierScale, byEvidence: Bool) -> Bool {
    guard rating.answer.isGiven, let measure = rating.compensating,
      !Identifier.trimmed(measure).isEmpty
    else { return false }
    let second = scale.levels.dropFirst().first
    return !byEvidence || evidence.grade >= second?.evidence ?? 0
  }
}
