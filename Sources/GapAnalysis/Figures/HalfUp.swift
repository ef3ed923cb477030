/// Division to the nearest whole number, the higher of two equally near.
enum HalfUp {
  /// A quotient, at the ends of the range where it lies outside; nothing for a divisor of nothing.
  static func quotient(_ number: Int128, _ divisor: Int128) -> Int? {
    guard divisor != 0 else { return nil }
    let (above, below) = divisor < 0 ? (-number, -divisor) : (number, divisor)
    let (whole, rest) = (2 * above + below).quotientAndRemainder(dividingBy: 2 * below)
    return Int(clamping: rest < 0 ? whole - 1 : whole)
  }
}
