extension WorkbookContent {
  /// A look that depends on values.
  public struct Condition: Hashable, Sendable {
    /// What a value is compared with.
    public enum Comparison: Hashable, Sendable {
      /// It is this number.
      case equal(Double)
      /// It is any other.
      case notEqual(Double)
      /// It is greater.
      case above(Double)
      /// It is as great or greater.
      case atLeast(Double)
      /// It is smaller.
      case below(Double)
      /// It is as small or smaller.
      case atMost(Double)
      /// It lies between two numbers or is one of them.
      case between(Double, Double)
    }

    /// Icons that tell grades by their shape, not by their colour; each third, fourth or fifth of
    /// the span has its own.
    public enum Icons: Hashable, Sendable, CaseIterable {
      /// Three grey arrows: down, across, up.
      case threeArrows
      /// A cross, an exclamation mark, a tick.
      case threeSigns
      /// Four columns of bars, one to four of them dark.
      case fourBars
      /// Five columns of bars, none to four of them dark.
      case fiveBars
      /// Five circles, from empty to full.
      case fiveCircles
    }

    /// How a look depends on a value.
    public enum Kind: Hashable, Sendable {
      /// A cell takes a look when its number compares so.
      case compared(Comparison, Meaning)
      /// A cell takes a look when a formula is true for it; its addresses are those of the first cell.
      case formula(Formula, Meaning)
      /// A bar as long as the value, between bounds where they are given.
      case bar(Bounds?)
      /// An icon for the grade.
      case icons(Icons, reversed: Bool = false, alone: Bool = false)
      /// The greater the value the darker the cell, or the lighter.
      case shade(darkIsHigh: Bool, steps: Steps = .two)
    }

    /// Where a bar is empty and where it is full.
    public struct Bounds: Hashable, Sendable {
      /// The number of an empty bar.
      public let empty: Double
      /// The number of a full bar.
      public let full: Double

      /// Makes bounds.
      public init(empty: Double, full: Double) {
        self.empty = empty
        self.full = full
      }
    }

    /// Between how many shades a scale goes.
    public enum Steps: Hashable, Sendable {
      /// From the lightest to the darkest.
      case two
      /// From the lightest over the median to the darkest.
      case three
    }

    /// The cells.
    public var range: CellRange
    /// How their look depends on their values.
    public var kind: Kind
    /// Whether later conditions are left alone where this one holds.
    public var isLast = false

    /// Makes a condition.
    public init(_ range: CellRange, _ kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }
}
