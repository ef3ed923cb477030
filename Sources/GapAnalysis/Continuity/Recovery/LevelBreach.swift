public import ProfileModel

/// Whether an outage breaks a published service level in one of the ways in which that can be broken.
public struct LevelBreach: Hashable, Sendable {
  /// The way.
  public let breach: SectorTable.Breach
  /// Whether it does; nothing where a figure that decides it is not known.
  public let isReached: Bool?
  /// When all its figures are reached together, taken over spans that are long enough.
  public let spans: [TimeSpan]
  /// What has to be known of those whom the outage reaches, and is not.
  public let unknown: [String]

  /// Holds a curve against all thresholds of a way together.
  ///
  /// Whoever is reached counts as far as the service is down; without a figure for those, every loss of
  /// level counts. There must be one span, long enough, over which all thresholds are reached.
  public init(
    _ breach: SectorTable.Breach, on curve: ServiceCurve, reach: [ServiceLevels.Metric: Int]
  ) {
    self.breach = breach
    let durations = breach.thresholds.filter { $0.metric == "duration" }
    let counts = breach.thresholds.filter { $0.metric != "duration" }
    let known = counts.compactMap { threshold in
      ServiceLevels.Metric(rawValue: threshold.metric).flatMap { reach[$0] }.map { (threshold, $0) }
    }
    unknown = counts.map(\.metric).filter { metric in
      ServiceLevels.Metric(rawValue: metric).flatMap { reach[$0] } == nil
    }
    let found = curve.spans { level in
      level < 100
        && known.allSatisfy { threshold, reached in
          threshold.isReached(by: Int128(reached) * Int128(100 - level), inParts: 100)
        }
    }
    spans = found.filter { span in
      durations.allSatisfy { $0.isReached(by: Int128(span.length.count), inParts: 1) }
    }
    isReached = spans.isEmpty ? false : unknown.isEmpty ? true : nil
  }
}

extension SectorTable.Threshold {
  /// Whether a number of parts of the unit reaches the bound.
  fileprivate func isReached(by number: Int128, inParts parts: Int) -> Bool {
    let bound = Int128(value) * Int128(parts)
    return comparison == "more-than" ? number > bound : number >= bound
  }

  /// The bound, where it is one of time.
  var minutes: Minutes? {
    metric == "duration" ? Minutes(value) : nil
  }
}

extension [LevelBreach] {
  /// Whether one of the ways is taken; nothing where there is none, or where that is not known.
  public var isReached: Bool? {
    if contains(where: { $0.isReached == true }) { return true }
    return isEmpty || contains { $0.isReached == nil } ? nil : false
  }
}
