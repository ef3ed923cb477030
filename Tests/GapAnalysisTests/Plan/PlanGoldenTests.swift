import GapAnalysis
import PlansProbe
import ProfileModel
import Testing

/// Plans that are known from elsewhere: by hand, from solvers, from a public library.
@Suite struct PlanGoldenTests {
  private func plan(_ problem: PlanProblem, nodes: Int = 60_000) throws -> Plan {
    try #require(
      PlanSearch(
        problem, effort: PlanEffort(corrections: 300, rounds: 60, neighbourhoods: 2, nodes: nodes)
      ).run().plan
    )
  }

  @Test func `the problem that can be checked by hand has its best plan (G-5)`() throws {
    let problem = try MadePlans.toy()
    let found = try plan(problem)
    #expect(found.schedule == PlanSchedule(["a4": 1, "a5": 3, "a6": 1, "a7": 1]))
    #expect(found.value == 1006)
    #expect(found.isProven)
    #expect(found.greedyValue == 971)
    let all = BruteForce(problem).plans
    #expect(all.count == 226)
    #expect(Array(Set(all.map(\.value)).sorted().suffix(2)) == [1003, 1006])
    #expect(all.count { $0.value == 1006 } == 1)
  }

  @Test func `the price of 9.8 for the budget proves 1170, and no other bound (G-5)`() throws {
    let checker = CertificateChecker(try MadePlans.toy())
    let certificate = { (bound: Int, amount: Int) in
      PlanCertificate(
        scale: 10, bound: bound, prices: [.init(resource: "budget", period: 0, amount: amount)])
    }
    #expect(checker.bound(certificate(0, 98)) == 11_700)
    #expect(checker.proves(certificate(11_700, 98)))
    #expect(!checker.proves(certificate(11_699, 98)))
    #expect(checker.bound(certificate(0, -1)) == nil)
    #expect(certificate(11_709, 98).value == 1170)
    let unknown = PlanCertificate(
      scale: 10, bound: 0, prices: [.init(resource: "water", period: 0, amount: 1)])
    #expect(checker.bound(unknown) == nil)
  }

  @Test func `the generator draws the published instance`() {
    let rows = [
      "1 299 7 0 68 - -1", "4 187 10 0 25 - -1", "2 344 44 20 129 - -1", "3 53 4 6 11 - -1",
      "1 654 24 0 146 3 -1", "2 332 24 16 100 1 0", "2 225 8 0 23 - 0", "4 394 12 16 75 4,0 -1",
      "4 870 36 15 190 - -1", "4 784 6 16 141 7,6 -1", "4 322 8 0 78 - -1", "2 108 18 0 123 - -1",
      "4 512 20 24 189 5 -1", "3 472 22 8 63 - -1", "2 1480 48 0 174 7 -1", "1 308 20 0 81 2,10 -1",
      "1 162 27 0 155 - -1", "4 314 9 0 74 - -1", "3 251 5 0 56 - -1", "1 484 20 0 120 - -1",
    ]
    let made = PlanGenerator(20, seed: 1)
    let drawn = made.items.map { item in
      let before = item.before.isEmpty ? "-" : item.before.map(String.init).joined(separator: ",")
      return
        "\(item.duration) \(item.cost) \(item.it) \(item.ot) \(item.worth) \(before) \(item.group)"
    }
    #expect(drawn == rows)
    #expect(made.items.indices.filter { made.items[$0].due != nil } == [11])
    #expect(made.budget() == 1480)
    #expect(made.capacity(\.it, percent: 55) == 40)
    #expect(made.capacity(\.ot, percent: 60) == 15)
  }

  @Test func `its windows are those that are published`() throws {
    let starts = PreparedPlan(try MadePlans.instance(20, seed: 1)).starts
    let first = [3, 1, 1, 1, 4, 5, 1, 5, 1, 9, 6, 1, 7, 1, 9, 10, 2, 2, 5, 4]
    let last = [12, 9, 11, 10, 12, 11, 11, 9, 9, 9, 9, 6, 9, 10, 11, 12, 12, 9, 10, 12]
    #expect(starts.map(\.first) == first)
    #expect(starts.map(\.last) == last)
  }

  @Test func `the published plan of 20/1 is the best, and is found`() throws {
    let problem = try MadePlans.instance(20, seed: 1)
    let published = PlanSchedule(
      Dictionary(
        uniqueKeysWithValues: [
          (0, 3), (1, 1), (2, 1), (3, 1), (4, 9), (5, 5), (10, 6), (11, 1), (12, 7), (15, 10),
          (16, 3), (17, 2), (18, 8), (19, 5),
        ].map { (MadePlans.id($0.0), $0.1) }))
    let checker = PlanChecker(problem)
    #expect(checker.problems(of: published) == [])
    #expect(checker.value(of: published) == 13_528)
    let found = try plan(problem)
    #expect(found.schedule == published)
    #expect(found.isProven)
    #expect(found.certificate.value < 13_860)
    #expect(CertificateChecker(problem).proves(found.certificate))
  }

  @Test(arguments: [(20, 2, 9030, 9531), (30, 1, 14_897, 17_018), (30, 2, 14_449, 15_588)])
  func `greedy and best values are those that solvers found`(
    _ count: Int, _ seed: Int, _ greedy: Int, _ best: Int
  ) throws {
    let problem = try MadePlans.instance(count, seed: seed)
    let found = try plan(problem, nodes: count == 20 ? 60_000 : 500)
    #expect(found.greedyValue == greedy)
    #expect(found.value <= best)
    #expect(found.bound >= best)
    #expect(found.certificate.value * 100 < best * 106)
    #expect(CertificateChecker(problem).proves(found.certificate))
    if count == 20 {
      #expect(found.value == best)
      #expect(found.isProven)
    }
  }
}
