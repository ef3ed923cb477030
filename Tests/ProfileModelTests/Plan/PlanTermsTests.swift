import ProfileModel
import TestSupport
import Testing

/// The quarters of a plan, and the money that its years have.
@Suite struct PlanTermsTests {
  private func terms(_ from: String, _ quarters: Int) throws -> PlanTerms {
    try PlanTerms(from: MadeActionPlan.period(from), quarters: quarters)
  }

  @Test(arguments: [
    ("2026Q4", 8, ["2026:1-1", "2027:2-5", "2028:6-8"]), ("2026Q1", 4, ["2026:1-4"]),
    ("2026Q3", 1, ["2026:1-1"]), ("2026Q2", 4, ["2026:1-3", "2027:4-4"]),
    ("2999Q3", 9, ["2999:1-2"]),
  ]) func `the quarters of a plan lie in fiscal years`(
    _ from: String, _ quarters: Int, _ years: [String]
  ) throws {
    let found = try terms(from, quarters).years.map {
      "\($0.year):\($0.places.lowerBound)-\($0.places.upperBound)"
    }
    #expect(found == years)
  }

  @Test(arguments: [("2026Q3", 0), ("2026Q4", 1), ("2027Q1", 2), ("2028Q3", 8), ("2025Q4", -3)])
  func `a quarter has its place in the plan`(_ quarter: String, _ place: Int) throws {
    let terms = try terms("2026Q4", 8)
    let quarter = try MadeActionPlan.period(quarter)
    #expect(terms.place(of: quarter) == place)
    #expect(terms.quarter(place) == quarter)
  }

  @Test(
    arguments: [
      (nil, nil), (.total(5), 5), (.everyYear(30_000_000), 60_000_000), (.everyYear(7), 13),
      (.years([2026: 1, 2028: 3, 2030: 9]), 4),
    ] as [(PlanTerms.Budget?, Int?)]) func `all money is that of the years, or of their parts`(
      _ budget: PlanTerms.Budget?, _ all: Int?
    ) throws
  {
    var terms = try terms("2026Q4", 8)
    terms.budget = budget
    #expect(terms.wholeBudget == all)
  }

  @Test func `the parts of a year's money never exceed it, and four quarters have all of it`() {
    var chance = SplitMix64(seed: 4)
    for _ in 0..<1000 {
      let yen = Int.random(in: 0...1_000_000_000_000, using: &chance)
      let parts = (0...4).map { PlanTerms.part(of: yen, in: $0) }
      #expect(parts == parts.sorted())
      #expect(parts[0] == 0 && parts[4] == yen)
      for quarters in 1...3 { #expect(abs(parts[quarters] * 4 - yen * quarters) < 4) }
    }
    #expect(PlanTerms.part(of: .max, in: 4) == .max)
  }
}
