import GapAnalysis
import ProfileModel
import Testing

@Suite struct EvidenceOnDayTests {
  struct Case: Sendable {
    let piece: Evidence
    let grade: Int
    let isStale: Bool
    let age: Int?
  }

  static let cases = [
    Case(piece: Made.evidence(.record, "2025-12-31"), grade: 2, isStale: false, age: 365),
    Case(piece: Made.evidence(.record, "2025-12-30"), grade: 1, isStale: true, age: 366),
    Case(piece: Made.evidence(.document, "2020-01-01"), grade: 0, isStale: true, age: 2556),
    Case(
      piece: Made.evidence(.record, "2020-01-01", until: "2026-12-31"), grade: 2, isStale: false,
      age: 2556),
    Case(
      piece: Made.evidence(.verified, "2026-12-01", until: "2026-12-30"), grade: 2, isStale: true,
      age: 30),
    Case(piece: Made.evidence(.verified), grade: 3, isStale: false, age: nil),
    Case(piece: Made.evidence(.record, "2027-02-01"), grade: 2, isStale: false, age: 0),
  ]

  @Test(arguments: cases)
  func `evidence counts one grade lower after its last day`(_ example: Case) {
    let found = EvidenceOnDay([example.piece], on: Made.day("2026-12-31"))
    #expect(found.grade == example.grade)
    #expect(found.isStale == example.isStale)
    #expect(found.age == example.age)
  }

  @Test func `the best piece decides, and the newest gives the age`() {
    let old = Made.evidence(.verified, "2024-01-01")
    let fresh = Made.evidence(.document, "2026-12-21")
    let record = Made.evidence(.record, "2026-12-01")
    let day = Made.day("2026-12-31")
    #expect(EvidenceOnDay([old, fresh], on: day).isStale)
    #expect(EvidenceOnDay([old, fresh], on: day).grade == 2)
    #expect(EvidenceOnDay([old, fresh], on: day).age == 10)
    #expect(!EvidenceOnDay([record, fresh], on: day).isStale)
    #expect(EvidenceOnDay([], on: day).grade == 0)
    #expect(!EvidenceOnDay([], on: day).isStale)
  }

  @Test func `the validity is a parameter`() {
    let piece = Made.evidence(.record, "2026-01-31")
    let strict = Method(version: "own", evidenceMonths: 1)
    #expect(piece.lastDay(by: strict) == Made.day("2026-02-28"))
    #expect(piece.isStale(on: Made.day("2026-03-01"), by: strict))
    #expect(!piece.isStale(on: Made.day("2026-03-01")))
    #expect(Made.evidence(.record, "2024-02-29").lastDay() == Made.day("2025-02-28"))
  }
}
