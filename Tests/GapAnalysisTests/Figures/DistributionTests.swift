import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct DistributionTests {
  static let all: [Standing] = [
    .tier(3), .tier(2), .tier(4), .tier(1), .unanswered, .tier(3), .notApplicable, .tier(2),
    .tier(4), .tier(3),
  ]

  static func of(_ tiers: [Int]) -> Distribution {
    Distribution(tiers.map { .tier($0) }, on: Made.scale)
  }

  @Test func `the worked example of the method (G-1)`() throws {
    let found = Distribution(Self.all, on: Made.scale)
    #expect(found.atTier == [1, 2, 3, 2])
    #expect([found.unanswered, found.unknown, found.notApplicable] == [1, 0, 1])
    #expect([found.applicable, found.total, found.assessed] == [9, 10, 8])
    #expect(found.minimum == 1...1)
    #expect(found.lowerMedian == 3...3)
    let targets = [3, 3, 3, 3, 3, 2, 3, 2, 4, 4]
    let compared = try #require(
      TargetFigures(zip(Self.all, targets).map { ($0, $1) }, on: Made.scale))
    #expect(compared.atTarget.lowerBound == Share(5, of: 9))
    #expect(compared.atTarget.upperBound == Share(6, of: 9))
    #expect(compared.atTarget.lowerBound.description == "55.6%")
    #expect(compared.atTarget.upperBound.description == "66.7%")
    #expect(compared.steps == 4...6)
  }

  @Test func `one missing control is not hidden by nine good ones (example 1a)`() {
    let hiding = Self.of([1] + Array(repeating: 4, count: 9))
    let even = Self.of([3, 3, 3, 3, 4, 4, 4, 4, 4, 4])
    #expect(hiding.minimum == 1...1)
    #expect(even.minimum == 3...3)
    #expect(hiding.atOrAbove(3)?.lowerBound.description == "90.0%")
    #expect(even.atOrAbove(3)?.lowerBound.description == "100.0%")
  }

  @Test func `other numbers for the same tiers change no figure (example 1b)`() {
    let recode = [1: 1, 2: 3, 3: 4, 4: 9]
    let scale = TierScale(
      name: "recoded",
      levels: Made.scale.levels.map { level in
        TierScale.Level(
          tier: recode[level.tier] ?? 0, name: level.name, evidence: level.evidence,
          effectiveness: 0, support: 0, matrix: 1)
      })
    let coded = { (range: ClosedRange<Int>?) in
      range.map { (recode[$0.lowerBound] ?? 0)...(recode[$0.upperBound] ?? 0) }
    }
    for tiers in [[1, 1, 4, 4], [2, 2, 2, 3], [1, 2, 3, 4, 4]] {
      let plain = Self.of(tiers)
      let recoded = Distribution(tiers.map { .tier(recode[$0] ?? 0) }, on: scale)
      #expect(recoded.minimum == coded(plain.minimum))
      #expect(recoded.lowerMedian == coded(plain.lowerMedian))
      #expect(recoded.reach() == coded(plain.reach()))
      #expect(recoded.atTier == plain.atTier)
      #expect(recoded.atOrAbove(4) == plain.atOrAbove(3))
    }
  }

  @Test func `there is one denominator, and no average of averages (example 1d)`() throws {
    let small = Self.of([4])
    let large = Self.of(Array(repeating: 1, count: 9))
    let pooled = Self.of([4] + Array(repeating: 1, count: 9))
    #expect(small.atOrAbove(3)?.lowerBound.description == "100.0%")
    #expect(large.atOrAbove(3)?.lowerBound.description == "0.0%")
    #expect(pooled.atOrAbove(3)?.lowerBound.description == "10.0%")
  }

  struct QuantileCase: Sendable {
    let tiers: [Int]
    let part: Int
    let whole: Int
    let quantile: Int
  }

  @Test(arguments: [
    QuantileCase(tiers: [1, 2, 3, 4], part: 1, whole: 2, quantile: 2),
    QuantileCase(tiers: [1, 2, 3, 4], part: 1, whole: 4, quantile: 1),
    QuantileCase(tiers: [1, 2, 3, 4], part: 26, whole: 100, quantile: 2),
    QuantileCase(tiers: [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4], part: 1, whole: 4, quantile: 2),
    QuantileCase(tiers: [1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4], part: 3, whole: 4, quantile: 3),
    QuantileCase(tiers: [2], part: 1, whole: 1, quantile: 2),
    QuantileCase(tiers: [2, 4], part: 0, whole: 1, quantile: 2),
  ])
  func `a quantile is a tier that some control stands at`(_ example: QuantileCase) throws {
    let share = try #require(Share(example.part, of: example.whole))
    let found = Self.of(example.tiers).quantile(share)
    #expect(found == example.quantile...example.quantile)
  }

  @Test func `nothing that counts has no figures`() {
    let found = Distribution([.notApplicable, .declined], on: Made.scale)
    #expect(found.total == 2)
    #expect(found.minimum == nil)
    #expect(found.lowerMedian == nil)
    #expect(found.reach() == nil)
    #expect(found.atOrAbove(1) == nil)
  }

  @Test func `not adopted counts as the lowest tier, and is told apart`() {
    let found = Distribution([.notAdopted, .tier(3), .declined], on: Made.scale)
    #expect(found.minimum == 1...1)
    #expect(found.atTier == [0, 0, 1, 0])
    #expect([found.notAdopted, found.declined, found.applicable] == [1, 1, 2])
  }

  @Test func `a tier is reached when enough controls stand at it`() throws {
    let found = Self.of([1, 3, 3, 3, 3, 3, 3, 3, 3, 4])
    #expect(found.reach() == 1...1)
    #expect(found.reach(try #require(Share(9, of: 10))) == 3...3)
    #expect(found.reach(try #require(Share(1, of: 10))) == 4...4)
    #expect(found.reach(try #require(Share(11, of: 100))) == 3...3)
  }

  // MARK: Properties

  static func draw(_ draws: inout Draws) -> [Standing] {
    (0..<draws.number(1...12)).map { _ in
      switch draws.number(0...9) {
      case 0: .unanswered
      case 1: .unknown
      case 2: .notApplicable
      case 3: .notAdopted
      case 4: .declined
      case 5: .between(2...3)
      default: .tier(draws.number(1...4))
      }
    }
  }

  @Test func `counts come to the total, and the figures stand in order`() throws {
    var draws = Draws(seed: 21)
    for _ in 0..<1000 {
      let standings = Self.draw(&draws)
      let found = Distribution(standings, on: Made.scale)
      #expect(found.total == standings.count)
      #expect(found.applicable == standings.filter(\.isApplicable).count)
      guard let minimum = found.minimum, let median = found.lowerMedian,
        let maximum = found.quantile(.all)
      else { continue }
      #expect(minimum.lowerBound <= median.lowerBound)
      #expect(median.lowerBound <= maximum.lowerBound)
      #expect(minimum.upperBound <= median.upperBound)
      #expect(found.reach() == minimum)
      #expect(found.atOrAbove(minimum.lowerBound)?.lowerBound == .all)
    }
  }

  @Test func `the order of the controls and their doubling change no quantile`() {
    var draws = Draws(seed: 22)
    for _ in 0..<300 {
      let standings = Self.draw(&draws)
      let found = Distribution(standings, on: Made.scale)
      #expect(found == Distribution(standings.reversed(), on: Made.scale))
      let doubled = Distribution(standings + standings, on: Made.scale)
      #expect(found.lowerMedian == doubled.lowerMedian)
      #expect(found.minimum == doubled.minimum)
      #expect(found.atOrAbove(3) == doubled.atOrAbove(3))
    }
  }

  @Test func `raising a tier lowers nothing`() {
    var draws = Draws(seed: 23)
    for _ in 0..<500 {
      var standings = Self.draw(&draws)
      let place = draws.number(0...standings.count - 1)
      guard case .tier(let tier) = standings[place], tier < 4 else { continue }
      let before = Distribution(standings, on: Made.scale)
      standings[place] = .tier(tier + 1)
      let after = Distribution(standings, on: Made.scale)
      for (low, high) in [
        (before.minimum, after.minimum), (before.lowerMedian, after.lowerMedian),
        (before.reach(), after.reach()),
      ] {
        #expect(low.map(\.lowerBound) ?? 0 <= high.map(\.lowerBound) ?? 0)
        #expect(low.map(\.upperBound) ?? 0 <= high.map(\.upperBound) ?? 0)
      }
      for tier in 1...4 {
        let (low, high) = (before.atOrAbove(tier), after.atOrAbove(tier))
        #expect(low.map(\.lowerBound) == nil || low?.lowerBound ?? .all <= high?.lowerBound ?? .all)
      }
    }
  }

  @Test func `an answer leads into the interval that stood open for it`() {
    var draws = Draws(seed: 24)
    for _ in 0..<500 {
      var standings = Self.draw(&draws)
      guard let place = standings.firstIndex(where: \.isUnassessed) else { continue }
      let before = Distribution(standings, on: Made.scale)
      standings[place] = .tier(draws.number(1...4))
      let after = Distribution(standings, on: Made.scale)
      #expect(Self.lies(after.minimum, in: before.minimum))
      #expect(Self.lies(after.lowerMedian, in: before.lowerMedian))
      #expect(Self.lies(after.atOrAbove(3), in: before.atOrAbove(3)))
    }
  }

  private static func lies<Bound: Comparable>(
    _ inner: ClosedRange<Bound>?, in outer: ClosedRange<Bound>?
  ) -> Bool {
    guard let inner, let outer else { return false }
    return outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  @Test func `two groups together have the smaller minimum and the pooled share`() throws {
    var draws = Draws(seed: 25)
    for _ in 0..<300 {
      let (left, right) = (Self.draw(&draws), Self.draw(&draws))
      let (first, second) = (
        Distribution(left, on: Made.scale), Distribution(right, on: Made.scale)
      )
      let both = Distribution(left + right, on: Made.scale)
      guard let one = first.minimum, let other = second.minimum else { continue }
      #expect(both.minimum?.lowerBound == min(one.lowerBound, other.lowerBound))
      let shares = try [first, second, both].map { try #require($0.atOrAbove(3)).lowerBound }
      #expect(shares[0].part + shares[1].part == shares[2].part)
      #expect(shares[0].whole + shares[1].whole == shares[2].whole)
    }
  }
}
