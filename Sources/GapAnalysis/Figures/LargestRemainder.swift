/// Hands a whole number of units out in proportion, so that the parts come to the total exactly.
public enum LargestRemainder {
  /// The units of each part: rounded down, and the rest to the largest remainders, the first of equals.
  public static func parts(_ weights: [Int], of total: Int) -> [Int] {
    let whole = weights.reduce(0, +)
    guard whole > 0 else { return weights.map { _ in 0 } }
    var parts = weights.map { $0 * total / whole }
    let byRemainder = weights.indices.sorted { first, second in
      let (left, right) = (weights[first] * total % whole, weights[second] * total % whole)
      return left == right ? first < second : left > right
    }
    for place in byRemainder.prefix(total - parts.reduce(0, +)) { parts[place] += 1 }
    return parts
  }
}
