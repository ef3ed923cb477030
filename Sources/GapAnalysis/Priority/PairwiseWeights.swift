internal import Numerics
public import ProfileModel

/// Weights found by comparing two things at a time; it serves to find three weights, and ranks nothing.
public struct PairwiseWeights: Hashable, Sendable {
  /// How many times as much one thing counts as another.
  public struct Judgement: Hashable, Sendable {
    /// What the first counts, 1 to 9.
    public let first: Int
    /// What the second counts, 1 to 9.
    public let second: Int

    /// Makes a judgement, or nothing where a number is not from 1 to 9.
    public init?(_ first: Int, to second: Int = 1) {
      guard (1...9).contains(first), (1...9).contains(second) else { return nil }
      self.first = first
      self.second = second
    }

    /// Reads `3` or `1/3`.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = parts[0], parts.count <= 2, let second = parts.count == 2 ? parts[1] : 1
      else { return nil }
      self.init(first, to: second)
    }
  }

  /// What each thing counts, to the sixth decimal; they come to one but for rounding.
  public let weights: [Double]
  /// The principal eigenvalue of the comparisons; the number of things where they fit together.
  public let eigenvalue: Double
  /// How far the eigenvalue is above that number, for each thing but one.
  public let consistencyIndex: Double
  /// That index as a part of what comparisons by lot have.
  public let consistencyRatio: Double

  /// The index of comparisons made by lot, for one thing up to ten.
  private static let byLot = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

  /// Weighs one to ten things by a judgement of every pair: first with second, with third and so on.
  ///
  /// Nothing for another number of things or of judgements.
  public init?(of count: Int, _ judgements: [Judgement]) {
    guard (1...10).contains(count), judgements.count == count * (count - 1) / 2 else { return nil }
    let matrix = Self.matrix(count, judgements)
    var vector = Array(repeating: 1 / Double(count), count: count)
    // Far more than it takes for matrices of this size, and the same number always.
    for _ in 0..<1000 { vector = Self.scaled(Self.product(matrix, vector)) }
    let ratios = zip(Self.product(matrix, vector), vector).map { $0 / $1 }
    let eigenvalue = ratios.reduce(0, +) / Double(count)
    let index = count == 1 ? 0 : (eigenvalue - Double(count)) / Double(count - 1)
    let byLot = Self.byLot[count - 1]
    weights = vector.map(Rounding.toSixth)
    self.eigenvalue = Rounding.toSixth(eigenvalue)
    consistencyIndex = Rounding.toSixth(index)
    consistencyRatio = byLot == 0 ? 0 : Rounding.toSixth(index / byLot)
  }

  /// Whether the comparisons fit together well enough to be used: a ratio of a tenth at most.
  public var isConsistent: Bool { consistencyRatio <= 0.1 }

  /// The weights in whole percent, which come to a hundred.
  public var percents: [Int] {
    let millionths = weights.map { Int(($0 * 1_000_000).rounded(.toNearestOrAwayFromZero)) }
    return LargestRemainder.parts(millionths, of: 100)
  }

  /// The weights of motivation, risk and cost-effect, where three things were compared.
  public var ofCriteria: PriorityCriteria.Weights? {
    let percents = percents
    guard percents.count == 3 else { return nil }
    return PriorityCriteria.Weights(
      motivation: percents[0], risk: percents[1], costEffect: percents[2])
  }

  private static func matrix(_ count: Int, _ judgements: [Judgement]) -> [[Double]] {
    var matrix = Array(repeating: Array(repeating: 1.0, count: count), count: count)
    var rest = judgements[...]
    for row in 0..<count {
      for (column, judgement) in zip(row + 1..<count, rest) {
        matrix[row][column] = Double(judgement.first) / Double(judgement.second)
        matrix[column][row] = Double(judgement.second) / Double(judgement.first)
      }
      rest = rest.dropFirst(count - row - 1)
    }
    return matrix
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func scaled(_ vector: [Double]) -> [Double] {
    let sum = vector.reduce(0, +)
    return vector.map { $0 / sum }
  }
}
