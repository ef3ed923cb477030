import GapAnalysis
import ProfileModel
import Testing

/// Weights found by comparing pairs.
@Suite struct PairwiseWeightsTests {
  private func judgements(_ words: String) throws -> [PairwiseWeights.Judgement] {
    try words.split(separator: " ").map { try #require(PairwiseWeights.Judgement(String($0))) }
  }

  @Test func `the drinks of the literature come out as they stand there`() throws {
    let drinks = try #require(
      PairwiseWeights(
        of: 7,
        try judgements(
          "9 5 2 1 1 1/2 1/3 1/9 1/9 1/9 1/9 1/3 1/4 1/3 1/9 1/2 1 1/3 2 1/2 1/3")))
    let thousandths = drinks.weights.map { Int(($0 * 1000).rounded()) }
    #expect(thousandths == [177, 19, 42, 116, 190, 129, 327])
    #expect(abs(drinks.eigenvalue - 7.1766) < 5e-5)
    #expect(abs(drinks.consistencyIndex - 0.02944) < 5e-6)
    #expect(abs(drinks.consistencyRatio - 0.022) < 5e-4)
    #expect(drinks.isConsistent)
    #expect(drinks.percents.reduce(0, +) == 100)
    #expect(drinks.ofCriteria == nil)
  }

  @Test func `comparisons that fit together give their ratios, in whole percent`() throws {
    let fitting = try #require(PairwiseWeights(of: 3, try judgements("1/2 1 2")))
    #expect(fitting.weights == [0.25, 0.5, 0.25])
    #expect(fitting.eigenvalue == 3)
    #expect(fitting.consistencyRatio == 0)
    #expect(fitting.ofCriteria == PriorityCriteria.standard.weights)
    let thirds = try #require(PairwiseWeights(of: 3, try judgements("1 1 1")))
    #expect(thirds.percents == [34, 33, 33])
  }

  @Test func `comparisons that go round in a circle are told apart from others`() throws {
    let circle = try #require(PairwiseWeights(of: 3, try judgements("9 1/9 9")))
    #expect(!circle.isConsistent)
    #expect(circle.consistencyRatio > 6)
    #expect(circle.weights.allSatisfy { abs($0 - 1.0 / 3) < 1e-6 })
  }

  @Test func `one thing and two things always fit together`() throws {
    let one = try #require(PairwiseWeights(of: 1, []))
    #expect(one.percents == [100])
    let two = try #require(PairwiseWeights(of: 2, try judgements("9")))
    #expect(two.percents == [90, 10])
    #expect(two.consistencyRatio == 0)
  }

  @Test(arguments: ["", "0", "10", "1/10", "-1", "1/", "/2", "1/2/3", "a", "0.5"])
  func `a judgement is one to nine times, or a part of that`(_ text: String) {
    #expect(PairwiseWeights.Judgement(text) == nil)
  }

  @Test func `the number of judgements has to fit the number of things`() throws {
    let one = try judgements("1")
    #expect(PairwiseWeights(of: 0, []) == nil)
    #expect(PairwiseWeights(of: 3, one) == nil)
    #expect(PairwiseWeights(of: 1, one) == nil)
    #expect(PairwiseWeights(of: 11, Array(repeating: one[0], count: 55)) == nil)
    #expect(PairwiseWeights(of: 10, Array(repeating: one[0], count: 45)) != nil)
  }
}
