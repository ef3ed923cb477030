internal import Files
internal import GapAnalysis
internal import Planner
internal import ProfileModel
internal import Wording

/// Makes a plan of a question: searches, asks the solver, looks at the risks that stay, and takes it all
/// down.
struct PlanMaking {
  let desk: PlanDesk
  let terms: PlanTerms
  let question: PlanQuestion
  /// Where a folder for the solver may be made.
  let folder: String

  /// What came of it.
  private struct Found {
    var plan: Plan
    var schedule: PlanSchedule
    var value: Int
    var solver: ActionPlan.Quality.Solver
  }

  /// The plan; where what is mandatory cannot be done, what stands in the way.
  func made(
    _ id: String, approved: ActionPlan?, withLeastChange isNear: Bool, on day: CivilDate
  ) throws(Failure) -> ActionPlan {
    let known = approved.map { schedule(of: $0) }
    var found = try searched(known)
    if isNear, let known {
      let near = question.problem.leastChange(from: known, best: found.plan)
      (found.schedule, found.value) = (near.schedule, near.value)
    } else {
      let forecast = desk.forecast
      let swap = ResidualSwap(question.problem, found.plan) { forecast.above(finished: $0) }
      (found.schedule, found.value) = (swap.schedule, swap.value)
    }
    let items = items(found.schedule)
    return ActionPlan(
      id: id, terms: terms, period: desk.gap.risk.period.id, made: day, items: items,
      quality: .init(
        value: found.value, bound: found.plan.bound, greedy: found.plan.greedyValue,
        solver: found.solver, givenUp: found.plan.value - found.value),
      outlook: desk.forecast.outlook(of: items, over: terms),
      proof: PlanProof(
        problem: question.problem, certificate: found.plan.certificate,
        isSearchComplete: found.plan.isSearchComplete, notes: question.notes
      ).json)
  }

  private func searched(_ known: PlanSchedule?) throws(Failure) -> Found {
    let candidates = [known].compactMap(\.self)
    let first = try plan(PlanSearch(question.problem).run(candidates: candidates))
    guard !first.isProven else { return found(first, .unneeded) }
    guard Solver.helps(with: question.problem) else { return found(first, .spared) }
    let (solver, answer) = try asked()
    guard let answer else { return found(first, solver) }
    let effort = PlanEffort(corrections: 2000, rounds: 1, neighbourhoods: 500, nodes: 0)
    let second = PlanSearch(question.problem, effort: effort)
      .run(candidates: [answer, first.schedule] + candidates).plan
    return found(second.map { $0.value > first.value ? $0 : first } ?? first, solver)
  }

  private func found(_ plan: Plan, _ solver: ActionPlan.Quality.Solver) -> Found {
    Found(plan: plan, schedule: plan.schedule, value: plan.value, solver: solver)
  }

  private func asked() throws(Failure) -> (ActionPlan.Quality.Solver, PlanSchedule?) {
    let solver = Solver()
    guard solver.isThere else { return (.missing, nil) }
    let place = try Folder.createTemporary(in: folder, stem: "plan")
    defer { try? Folder.remove(place) }
    switch try solver.run(question.problem, in: place) {
    case .missing: return (.missing, nil)
    case .killed: return (.killed, nil)
    case .failed: return (.failed, nil)
    case .answered(let answer): return (.answered, answer.schedule)
    }
  }

  private func plan(_ outcome: PlanOutcome) throws(Failure) -> Plan {
    switch outcome {
    case .plan(let plan): return plan
    case .impossible: throw PlanConflictWords(question.problem, terms).failure
    case .undecided:
      throw Failure(
        .input, at: .word("plan build"),
        Text(
          ja: "必須の対応策をすべて入れる計画が見つかりませんでした(できないとも証明できていません)",
          en: "no plan with all that is mandatory was found, nor proved impossible"),
        remedy: Text(
          ja: "予算、人日、期限のどれかをゆるめてください", en: "give more money or days, or a later due quarter"))
    }
  }

  private func schedule(of plan: ActionPlan) -> PlanSchedule {
    let places = plan.items.compactMap { item in
      terms.place(of: item.start).map { (item.action, $0) }
    }
    let known = Set(question.problem.actions.map(\.id))
    return PlanSchedule(
      Dictionary(places.filter { $0.1 >= 1 && known.contains($0.0) }) { first, _ in first })
  }

  private func items(_ schedule: PlanSchedule) -> [ActionPlan.Item] {
    let durations = Dictionary(question.problem.actions.map { ($0.id, $0.duration) }) { first, _ in
      first
    }
    return question.actions.compactMap { action -> ActionPlan.Item? in
      guard let place = schedule.starts[action.id], let start = terms.quarter(place),
        let end = durations[action.id].flatMap({ terms.quarter(place + $0 - 1) })
      else { return nil }
      return ActionPlan.Item(action, start: start, end: end)
    }.sorted {
      let (left, right) = (schedule.starts[$0.action] ?? 0, schedule.starts[$1.action] ?? 0)
      return (left, $0.action) < (right, $1.action)
    }
  }
}
