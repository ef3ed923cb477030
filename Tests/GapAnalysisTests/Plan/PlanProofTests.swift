import GapAnalysis
import PlansProbe
import ProfileModel
import TestSupport
import Testing

/// What is proven, held against other ways of proving it.
@Suite struct PlanProofTests {
  private let effort = PlanEffort(corrections: 60, rounds: 20, neighbourhoods: 2, nodes: 20_000)

  /// O8: with waits, lags, alternatives, dues, locks and, in every second problem, shared steps.
  @Test(arguments: [5...7, 8...10])
  func `with up to ten actions, plans are what trying every choice finds`(
    _ count: ClosedRange<Int>
  ) throws {
    var lottery = PlanLottery(SplitMix64(seed: UInt64(count.upperBound)))
    var (plans, proven, lagged, shared) = (0, 0, 0, 0)
    for place in 0..<60 {
      let problem = try lottery.problem(
        actions: count, quarters: 2...3, withSteps: place % 2 == 0, obligations: 2)
      let best = PlanEnumeration(problem).best
      let outcome = PlanSearch(problem, effort: effort).run()
      #expect(outcome.plan?.value == best)
      guard let plan = outcome.plan else { continue }
      plans += 1
      proven += plan.isProven ? 1 : 0
      #expect(PlanChecker(problem).problems(of: plan.schedule) == [])
      #expect(CertificateChecker(problem).proves(plan.certificate))
      lagged += problem.actions.contains { $0.prerequisites.contains { $0.lag > 0 } } ? 1 : 0
      shared += PreparedPlan(problem).shared.isEmpty ? 0 : 1
    }
    #expect(plans > 25 && proven == plans, "\(plans) \(proven)")
    #expect(lagged > 10 && shared > 10, "\(lagged) \(shared)")
  }

  /// O10: a bound is proven by any prices, not only by those that the search ends with.
  @Test func `whatever the prices are, no plan exceeds the bound that they prove`() throws {
    var lottery = PlanLottery(SplitMix64(seed: 10))
    var proofs = 0
    for place in 0..<120 {
      let problem = try lottery.problem(actions: 3...6, withSteps: place % 2 == 0)
      guard let best = PlanEnumeration(problem).best else { continue }
      let checker = CertificateChecker(problem)
      for _ in 0..<5 {
        guard let units = checker.bound(prices(for: problem, &lottery)) else { continue }
        proofs += 1
        #expect(units >= Int128(best) * 10)
      }
    }
    #expect(proofs > 300, "\(proofs)")
  }

  /// Prices by lot, in tenths; every rule has one at times.
  private func prices(for problem: PlanProblem, _ lottery: inout PlanLottery) -> PlanCertificate {
    var prices: [PlanCertificate.Price] = []
    for resource in problem.resources {
      for period in resource.periods.indices where lottery.number(0...1) == 0 {
        prices.append(
          .init(resource: resource.id, period: period, amount: lottery.number(0...80)))
      }
    }
    var waits: [PlanCertificate.Wait] = []
    for action in problem.actions {
      for link in action.prerequisites where lottery.number(0...1) == 0 {
        waits.append(
          .init(
            action: action.id, prerequisite: link.action,
            quarter: lottery.number(1...problem.quarters), amount: lottery.number(0...200)))
      }
    }
    var credits: [PlanCertificate.Credit] = []
    for step in problem.steps.keys.sorted() where lottery.number(0...1) == 0 {
      credits.append(
        .init(
          step: step, quarter: lottery.number(1...problem.quarters), amount: lottery.number(0...200)
        ))
    }
    return PlanCertificate(
      scale: 10, bound: 0, prices: prices, waits: waits, credits: credits)
  }

  /// O10: the certificate is the proof, so touching any of its numbers unmakes it.
  @Test func `a certificate with another number in it proves nothing`() throws {
    var lottery = PlanLottery(SplitMix64(seed: 20))
    var tried = 0
    for _ in 0..<60 {
      let problem = try lottery.problem(actions: 4...6)
      guard let proof = PlanSearch(problem, effort: effort).run().plan?.certificate,
        let first = proof.prices.first
      else { continue }
      let checker = CertificateChecker(problem)
      let forged = { (bound: Int, more: Int) in
        PlanCertificate(
          scale: proof.scale, bound: bound,
          prices: [.init(resource: first.resource, period: first.period, amount: more)]
            + proof.prices.dropFirst(), waits: proof.waits, credits: proof.credits)
      }
      tried += 1
      #expect(checker.proves(forged(proof.bound, first.amount)))
      #expect(!checker.proves(forged(proof.bound - 1, first.amount)))
      #expect(checker.bound(forged(proof.bound, -first.amount)) == nil)
      let other = checker.bound(forged(proof.bound, first.amount + 1))
      #expect(
        other == nil
          || other.map { !checker.proves(forged(Int($0) - 1, first.amount + 1)) } ?? false)
    }
    #expect(tried > 10, "\(tried)")
  }
}
