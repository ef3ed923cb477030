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
    let ratio = first / second
    // Close to one, both the difference and the logarithm drown in rounding; the mean of the two is
    // then exact to the last digit.
    guard Swift.abs(ratio - 1) > 1e-9 else { return (first + second) / 2 }
    return (first - second) / log(ratio)
  }
}
