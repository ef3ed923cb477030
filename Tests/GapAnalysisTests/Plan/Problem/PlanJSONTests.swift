import GapAnalysis
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// What is kept of a problem and of what proves its bound is read back as it was.
@Suite struct PlanJSONTests {
  private func again<Value>(_ json: JSONValue, _ read: (JSONValue) -> Value?) throws -> Value? {
    read(try JSONReader.read(json.canonical, path: "x"))
  }

  @Test(arguments: [false, true])
  func `problems and certificates by lot come back as they were`(_ withSteps: Bool) throws {
    var lottery = PlanLottery(SplitMix64(seed: withSteps ? 31 : 30))
    let effort = PlanEffort(corrections: 40, rounds: 2, neighbourhoods: 0, nodes: 500)
    var (plans, rich) = (0, 0)
    for _ in 0..<300 {
      let problem = try lottery.problem(actions: 3...6, withSteps: withSteps)
      let read = try #require(try again(problem.json) { PlanProblem(json: $0) })
      #expect(read == problem)
      #expect(read.json == problem.json)
      guard let plan = PlanSearch(problem, effort: effort).run().plan else { continue }
      plans += 1
      let certificate = plan.certificate
      #expect(try again(certificate.json) { PlanCertificate(json: $0) } == certificate)
      #expect(CertificateChecker(read).proves(certificate))
      rich += certificate.waits.isEmpty && certificate.prices.isEmpty ? 0 : 1
    }
    #expect(plans > 150 && rich > 5)
  }

  @Test func `lots hold what is rare: seasons, running costs, decisions`() throws {
    var lottery = PlanLottery(SplitMix64(seed: 30))
    let actions = try (0..<300).flatMap { _ in try lottery.problem(actions: 3...6).actions }
    let kinds: [(PlanAction) -> Bool] = [
      { $0.begins != nil }, { !$0.running.isEmpty }, { $0.decision == .forbidden },
      { if case .start = $0.decision { true } else { false } }, { $0.latest != nil },
      { !$0.blocked.isEmpty }, { $0.due != nil }, { $0.alternatives != nil },
      { $0.prerequisites.contains { $0.lag > 0 } },
    ]
    for kind in kinds { #expect(actions.contains(where: kind)) }
  }

  /// A problem in which everything is said that can be.
  private func full() throws -> PlanProblem {
    var action = PlanAction(
      id: "a", duration: 1, totals: ["money": 3, "it": 1], worth: .steps(["s"]), earliest: 2,
      latest: 3, blocked: [4], prerequisites: [.init("c", lag: 1), .init("b")], alternatives: "g",
      due: 3, decision: .start(3))
    (action.running, action.begins) = (["money": 1], [2, 3])
    return try PlanProblem(
      quarters: 4, afterwards: 2,
      resources: [
        PlanResource(id: "money", kind: .budget, capacity: 9, every: 2, of: 4),
        PlanResource(id: "it", kind: .staff, capacity: 2, every: 1, of: 4),
      ],
      actions: [
        action, PlanAction(id: "b", duration: 1, totals: [:], worth: .amount(4)),
        PlanAction(id: "c", duration: 1, totals: [:], worth: .amount(0), decision: .forbidden),
      ], steps: ["s": 7, "t": 0])
  }

  @Test func `nothing is read of a problem of which one part is of another kind`() throws {
    let json = try full().json
    #expect(PlanProblem(json: json)?.json == json)
    let damages = json.damaged()
    #expect(damages.count > 80)
    for damage in damages {
      #expect(PlanProblem(json: damage.json) == nil, "\(damage.path) is passed over")
    }
  }

  @Test(arguments: ["quarters", "afterwards", "resources", "actions", "steps"])
  func `nothing is read of a problem that lacks a part`(_ key: String) throws {
    #expect(PlanProblem(json: try full().json.without(key)) == nil)
  }

  @Test(
    arguments: [
      ("quarters", .integer(0)), ("resources", .list([])), ("steps", .object([])),
      ("afterwards", .integer(-1)),
    ] as [(String, JSONValue)]) func `nothing is read of a problem that is not sound`(
      _ key: String, _ value: JSONValue
    ) throws
  {
    #expect(PlanProblem(json: try full().json.with(key, value)) == nil)
  }

  private let certificate = PlanCertificate(
    scale: 10, bound: -3, prices: [.init(resource: "money", period: 1, amount: 98)],
    waits: [.init(action: "a", prerequisite: "b", quarter: 2, amount: 4)],
    credits: [.init(step: "s", quarter: 3, amount: 0)])

  @Test func `nothing is read of a certificate of which one part is of another kind`() throws {
    #expect(try again(certificate.json) { PlanCertificate(json: $0) } == certificate)
    for damage in certificate.json.damaged() {
      #expect(PlanCertificate(json: damage.json) == nil, "\(damage.path) is passed over")
    }
  }

  @Test(arguments: ["prices", "waits", "credits"])
  func `rows of a certificate have as many values as they should`(_ key: String) throws {
    let json = certificate.json
    let row = try #require(json[key]?.items.first)
    for values in [Array(row.items.dropLast()), row.items + [.integer(1)], row.items.reversed()] {
      #expect(PlanCertificate(json: json.with(key, .list([.list(values)]))) == nil)
    }
    #expect(PlanCertificate(json: json.without(key)) == nil)
  }

  @Test(arguments: [(0, 0, 0), (10, 98, 9), (10, 100, 10), (10, -1, -1), (10, -10, -1), (0, 7, 7)])
  func `a bound in whole worth is rounded down`(_ scale: Int, _ bound: Int, _ value: Int) {
    #expect(PlanCertificate(scale: scale, bound: bound, prices: []).value == value)
  }
}
