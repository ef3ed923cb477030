/// Looks for the best plan: the best of what was handed in, greedy, its improvement, and exact search.
///
/// So no plan is worse than the greedy one or than one that was handed in, such as the approved plan
/// or the answer of a solver, as long as that is still feasible.
public struct PlanSearch: Sendable {
  private let model: PlanModel
  private let effort: PlanEffort

  /// Takes a problem and how far to go.
  public init(_ problem: PlanProblem, effort: PlanEffort = PlanEffort()) {
    model = PlanModel(problem)
    self.effort = effort
  }

  /// Why actions cannot be in any plan, by id.
  public var drops: [String: PlanDrop] {
    Dictionary(
      uniqueKeysWithValues: model.drops.map { (model.problem.actions[$0.key].id, $0.value) })
  }

  /// Searches, with candidates that were handed in.
  public func run(candidates: [PlanSchedule] = []) -> PlanOutcome {
    guard !model.isImpossible else { return .impossible }
    var pool = PlanPool(model)
    for (place, schedule) in candidates.enumerated() { pool.offer(schedule, .given(place)) }
    let greedy = GreedyPlan(model)
    if greedy.missing.isEmpty {
      pool.offer(greedy.draft.starts, .greedy)
    } else if pool.best == nil {
      switch ObligationSearch(model.problem, nodes: effort.nodes).run() {
      case .impossible: return .impossible
      case .undecided: return .undecided
      case .possible(let schedule):
        let start = PlanDraft(model, model.starts(of: schedule))
        pool.offer(GreedyPlan(model, from: start).draft.starts, .greedy)
      }
    }
    return pool.best.map { .plan(improved(pool, $0)) } ?? .undecided
  }

  private func improved(_ start: PlanPool, _ first: PlanStanding) -> Plan {
    var pool = start
    var prices = BoundSearch(model)
    prices.run(rounds: effort.corrections / 4, reached: first.value)
    var rounds = IteratedGreedy(model, from: first, seed: effort.seed)
    rounds.run(rounds: effort.rounds, reaching: prices.best.value)
    pool.offer(rounds.best.starts, .rounds)
    prices.run(rounds: effort.corrections, reached: (pool.best ?? first).value)
    let exact = decided(&pool, PlanOptions(prices.best), pool.best ?? first)
    fill(&pool)
    let best = pool.best ?? first
    return Plan(
      schedule: model.schedule(best.starts), value: best.value,
      bound: exact.isComplete ? best.value : prices.best.value,
      certificate: prices.best.certificate, isSearchComplete: exact.isComplete,
      source: pool.source ?? .greedy, greedyValue: pool.greedyValue,
      counts: Plan.Counts(
        rounds: rounds.rounds, neighbourhoods: exact.neighbourhoods, corrections: prices.rounds,
        nodes: exact.nodes, refused: pool.refused))
  }

  /// How far the exact searches came.
  private struct Exact {
    var isComplete = false
    var neighbourhoods = 0
    var nodes = 0
  }

  /// Searches exactly: a little, which often is enough; then near the best plan; then to the limit.
  private func decided(
    _ pool: inout PlanPool, _ options: PlanOptions, _ known: PlanStanding
  ) -> Exact {
    var done = Exact()
    let quick = min(effort.nodes, PlanEffort.nodesForFirstTry)
    var search = ExactPlanSearch(options, better: known, nodes: quick, deciding: nil)
    done.isComplete = search.run()
    done.nodes = search.nodes
    var best = search.best ?? known
    pool.offer(best.starts, .exact)
    guard !done.isComplete else { return done }
    var near = NeighbourhoodSearch(options, from: best, seed: effort.seed)
    near.run(rounds: effort.neighbourhoods, nodes: PlanEffort.nodesPerNeighbourhood)
    best = near.best
    pool.offer(best.starts, .neighbourhoods)
    (done.neighbourhoods, done.nodes) = (near.rounds, done.nodes + near.nodes)
    search = ExactPlanSearch(options, better: best, nodes: effort.nodes, deciding: nil)
    done.isComplete = search.run()
    done.nodes += search.nodes
    pool.offer((search.best ?? best).starts, .exact)
    return done
  }

  /// Puts in what still fits, so that nothing is left out for which there is room.
  private func fill(_ pool: inout PlanPool) {
    guard let best = pool.best else { return }
    let filled = GreedyPlan(model, from: PlanDraft(model, best.starts))
    pool.offer(filled.draft.starts, pool.source ?? .rounds)
  }
}

/// The candidates; only what the independent checker finds no fault with can become the plan.
private struct PlanPool {
  private(set) var best: PlanStanding?
  private(set) var source: Plan.Source?
  private(set) var greedyValue: Int?
  private(set) var refused = 0
  private let model: PlanModel
  private let checker: PlanChecker

  init(_ model: PlanModel) {
    self.model = model
    checker = PlanChecker(model.problem)
  }

  mutating func offer(_ schedule: PlanSchedule, _ source: Plan.Source) {
    guard checker.problems(of: schedule).isEmpty else {
      refused += 1
      return
    }
    let found = PlanStanding(model, model.starts(of: schedule))
    if source == .greedy, greedyValue == nil { greedyValue = found.value }
    guard best.map({ found.isBetter(than: $0) }) ?? true else { return }
    best = found
    self.source = source
  }

  mutating func offer(_ starts: [Int], _ source: Plan.Source) {
    offer(model.schedule(starts), source)
  }
}
