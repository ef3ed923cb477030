public import ProfileModel

/// How much the evidence of a rating shows on a day.
public struct EvidenceOnDay: Hashable, Sendable {
  /// The best grade of the pieces, each as it counts on that day: 0 without any, 3 at most.
  public let grade: Int
  /// Whether the best grade would be higher if nothing had grown old.
  public let isStale: Bool
  /// The age of the newest piece in days, where one has a date.
  public let age: Int?

  /// Looks at pieces of evidence on a day.
  public init(_ pieces: [Evidence], on day: CivilDate, by method: Method = .standard) {
    grade = pieces.map { $0.grade(on: day, by: method) }.max() ?? 0
    isStale = grade < (pieces.map(\.grade.rawValue).max() ?? 0)
    age = pieces.compactMap(\.date).max().map {
      max(0, day.daysSinceEpoch - $0.daysSinceEpoch)
    }
  }
}

extension Evidence {
  /// The last day on which it counts in full, where that can be told.
  public func lastDay(by method: Method = .standard) -> CivilDate? {
    validUntil ?? date?.later(byMonths: method.evidenceMonths)
  }

  /// Whether it counts for less because of its age.
  public func isStale(on day: CivilDate, by method: Method = .standard) -> Bool {
    lastDay(by: method).map { $0 < day } ?? false
  }

  /// The grade that it counts for on a day: one lower when it is stale.
  public func grade(on day: CivilDate, by method: Method = .standard) -> Int {
    grade.rawValue - (isStale(on: day, by: method) ? 1 : 0)
  }
}
