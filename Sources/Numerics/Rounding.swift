/// How real numbers are rounded before they are compared, and written in digits.
public enum Rounding {
  /// The number to the sixth decimal, half away from zero.
  public static func toSixth(_ number: Double) -> Double {
    (number * 1_000_000).rounded(.toNearestOrAwayFromZero) / 1_000_000
  }

  /// The number to a few decimals, none less than zero and none more than six; nothing where it is no
  /// number or has more digits than can be relied on.
  public static func digits(_ number: Double, decimals: Int) -> String? {
    let decimals = min(max(decimals, 0), 6)
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = (number * Double(power)).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e15 else { return nil }
    let units = Int(scaled.magnitude)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(units) }
    let rest = String(units % power)
    return sign + String(units / power) + "."
      + String(repeating: "0", count: decimals - rest.utf8.count) + rest
  }
}
