/// Money, or the time of one kind of staff: what a plan may use of it.
public struct PlanResource: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// Money, in yen.
    case budget
    /// The time of staff, in person-days.
    case staff
  }

  /// Quarters that share one capacity, such as those of a fiscal year.
  public struct Period: Hashable, Sendable {
    /// The quarters, counted from 1.
    public let quarters: ClosedRange<Int>
    /// What may be used in them together.
    public var capacity: Int

    /// Makes a period.
    public init(_ quarters: ClosedRange<Int>, capacity: Int) {
      self.quarters = quarters
      self.capacity = capacity
    }
  }

  /// Its id.
  public let id: String
  /// What it is.
  public let kind: Kind
  /// Its periods, which follow one another without a gap.
  public var periods: [Period]

  /// Makes a resource.
  public init(id: String, kind: Kind, periods: [Period]) {
    self.id = id
    self.kind = kind
    self.periods = periods
  }

  /// Makes a resource of which the same may be used in every period of so many quarters.
  public init(id: String, kind: Kind, capacity: Int, every length: Int, of quarters: Int) {
    let length = max(1, length)
    let firsts = stride(from: 1, through: max(1, quarters), by: length)
    self.init(
      id: id, kind: kind,
      periods: firsts.map { first in
        Period(first...max(first, min(first + length - 1, quarters)), capacity: capacity)
      })
  }
}
