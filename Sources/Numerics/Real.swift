internal import Glibc

/// The real functions that the standard library lacks.
public enum Real {
  /// The natural logarithm.
  public static func log(_ number: Double) -> Double { Glibc.log(number) }

  /// The logarithm to the base of ten.
  public static func log10(_ number: Double) -> Double { Glibc.log10(number) }

  /// A number raised to a power.
  public static func power(_ base: Double, _ exponent: Double) -> Double {
    Glibc.pow(base, exponent)
  }

  /// The logarithmic mean of two numbers above zero, which lies between them.
  public static func logarithmicMean(_ first: Double, _ second: Double) -> Double {
    let apart = (first - second) / second
    // The plain logarithm of a ratio close to one would lose the digits that matter.
    return apart == 0 ? first : (first - second) / Glibc.log1p(apart)
  }

  /// The point on a circle of radius one after a part of a turn, clockwise from the top, with y downwards.
  public static func onCircle(afterTurn turn: Double) -> (x: Double, y: Double) {
    let angle = turn * 2 * Double.pi
    return (Glibc.sin(angle), -Glibc.cos(angle))
  }
}
