import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What must hold of readiness whatever documents, exercises and answers there are.
@Suite struct ContinuityPropertyTests {
  private static let controls = ["a", "b", "c", "d"]

  @Test func `readiness is never above plan or support, and is the least of both`() {
    var draws = Draws(seed: 61)
    for _ in 0..<1500 {
      for row in draws.stage().examined.rows {
        guard let ready = row.ready else {
          #expect(row.support.declared == nil && row.plan == nil)
          continue
        }
        let plan = row.plan?.level ?? 3
        let support = row.support.declared ?? 3...3
        #expect(ready.lowerBound == min(plan, support.lowerBound))
        #expect(ready.upperBound == min(plan, support.upperBound))
        #expect(row.evidenced.map { $0.lowerBound <= ready.lowerBound } ?? true)
      }
    }
  }

  @Test func `readiness never falls when a clause has more or a control rises`() throws {
    var draws = Draws(seed: 62)
    for _ in 0..<1500 {
      let stage = draws.stage()
      var better = stage
      if let place = better.plans.indices.first {
        better.plans[place].clauses = better.plans[place].clauses.map {
          .init($0.requirement, clause: $0.clause, extent: .procedures)
        }
      }
      let raised = draws.number(0...better.answers.count - 1)
      if case .adopted(.tier(let tier)) = better.answers[raised].1 {
        better.answers[raised].1 = Made.tier(min(4, tier + 1))
      }
      for (before, after) in zip(stage.examined.rows, better.examined.rows) {
        guard let old = before.ready, let new = after.ready else { continue }
        #expect(old.lowerBound <= new.lowerBound && old.upperBound <= new.upperBound)
      }
    }
  }

  @Test func `a phase is the least of its requirements, and the chain of its phases`() {
    var draws = Draws(seed: 63)
    for _ in 0..<1200 {
      let examined = draws.stage().examined
      var phases: [ClosedRange<Int>] = []
      for phase in examined.requirements.phases {
        let rows = ContinuityExamination.phase(phase.id, of: examined.rows)
        let summary = ReadinessSummary(rows)
        let ready = rows.compactMap(\.ready)
        #expect(summary.ready?.lowerBound == ready.map(\.lowerBound).min())
        #expect(summary.ready?.upperBound == ready.map(\.upperBound).min())
        #expect(summary.reached == rows.count { $0.state == .ready })
        if phase.id != ContinuityRequirements.peacetime, let whole = summary.ready {
          phases.append(whole)
        }
      }
      let chain = examined.chain(of: examined.rows).ready
      #expect(chain?.lowerBound == phases.map(\.lowerBound).min())
      #expect(chain?.upperBound == phases.map(\.upperBound).min())
    }
  }

  @Test func `the organisation is never better off than any of its services`() {
    var draws = Draws(seed: 64)
    for _ in 0..<1000 {
      let stage = draws.stage()
      let examined = stage.examined
      for service in stage.services {
        for (whole, own) in zip(examined.rows, examined.rows(for: service)) {
          guard let low = whole.ready?.lowerBound, let other = own.ready?.lowerBound else {
            continue
          }
          #expect(low <= other)
        }
      }
    }
  }

  @Test func `what an action makes ready is what is ready once the control is answered so`() {
    var draws = Draws(seed: 65)
    var found = 0
    for _ in 0..<1500 {
      let stage = draws.stage()
      let raised = draws.number(0...Self.controls.count - 1)
      let (from, to) = draws.one(of: [(1, 2), (1, 3), (1, 4), (2, 3), (2, 4), (3, 4)])
      let raise = Action.Raise(
        ContinuityStage.id(Self.controls[raised]), from: from, to: to)
      let action = Action(
        id: "x", title: Text(same: "x"), does: Text(same: "x"), raises: [raise], leadTime: 1)
      let readied = stage.examined.readied(by: [action])
      found += readied.count
      var done = stage
      switch done.answers[raised].1 {
      case .adopted(.tier(let tier)) where tier >= from:
        done.answers[raised].1 = Made.tier(max(tier, to))
      case .notAdopted where from == 1: done.answers[raised].1 = Made.tier(to)
      case .unanswered, .unknown:
        // Whatever the answer turns out to be, the least favourable decides what is surely ready.
        done.answers[raised].1 = Made.tier(from == 1 ? to : 1)
      default: break
      }
      let before = Set(stage.examined.rows.filter(\.isWeak).map(\.requirement.id))
      let after = done.examined.rows.filter { $0.state == .ready }.map(\.requirement.id)
      #expect(readied == after.filter(before.contains))
    }
    #expect(found > 20)
  }

  @Test func `after the programme nothing is left that one more exercise would prove`() {
    var draws = Draws(seed: 66)
    var proposed = 0
    for _ in 0..<1000 {
      var stage = draws.stage()
      let programme = stage.examined.programme
      proposed += programme.proposals.count
      let before = stage.examined.rows.count { $0.state == .ready }
      for (place, proposal) in programme.proposals.enumerated() {
        #expect(!proposal.objectives.isEmpty)
        let results = Dictionary(
          uniqueKeysWithValues: proposal.objectives.map { ($0.requirement, Exercise.Result.met) })
        stage.exercises.append(
          ContinuityStage.exercise("new\(place)", held: stage.day, results) {
            $0.plans = [proposal.plan]
          })
      }
      #expect(stage.examined.rows.count { $0.state == .ready } >= before)
      #expect(stage.examined.programme.proposals.isEmpty)
    }
    #expect(proposed > 50)
  }
}

extension Draws {
  /// Requirements, documents, exercises and answers of every sort.
  mutating func stage() -> ContinuityStage {
    var stage = ContinuityStage()
    let controls = ["a", "b", "c", "d"]
    stage.rows = (0..<number(1...5)).map { place in
      ContinuityStage.row(
        "r\(place)", one(of: [.plan, .plan, .plan, .handOver, .peacetime]), level: number(1...3),
        plans: ["cp", "bcp"], phases: [one(of: ["0", "1", "peacetime"]), "1"],
        by: (0..<number(1...3)).map { _ in one(of: controls) })
    }
    let ids = stage.rows.map(\.id)
    stage.services = one(of: [[], ["x"], ["x", "y"]])
    stage.systems = [System(id: "s", name: "s", environment: .ot, services: ["y"])]
    stage.plans = (0..<number(0...3)).map { place in
      let has = ids.filter { _ in number(0...2) > 0 }.map {
        ($0, one(of: ContinuityPlan.Extent.allCases))
      }
      return ContinuityStage.plan(
        "p\(place)", has: Dictionary(uniqueKeysWithValues: has),
        date: one(of: [nil, "2023-01-01", "2026-06-01", "2027-01-01"]),
        kinds: one(of: [[], ["cp"], ["bcp", "cp"]])
      ) { plan in
        if number(0...3) == 0 { plan.services = ["x"] }
        if number(0...3) == 0 { plan.systems = ["s"] }
      }
    }
    stage.exercises = (0..<number(0...3)).map { place in
      let results = ids.filter { _ in number(0...1) > 0 }.map {
        ($0, one(of: Exercise.Result.allCases))
      }
      return ContinuityStage.exercise(
        "e\(place)", held: one(of: ["2024-01-01", "2025-06-01", "2026-03-01", "2026-07-01"]),
        Dictionary(uniqueKeysWithValues: results)
      ) { exercise in
        if number(0...3) == 0 { exercise.plans = ["p0"] }
        if number(0...3) == 0 { exercise.services = ["x"] }
      }
    }
    stage.answers = controls.map { ($0, answer()) }
    return stage
  }
}
