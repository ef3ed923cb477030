/// Reckons the bound of a certificate again, from the problem and the prices alone.
///
/// It shares nothing with what found the prices. Sums are kept twice as wide as whatever is handed in.
public struct CertificateChecker: Sendable {
  private let problem: PlanProblem
  private var windows: [String: Set<Int>] = [:]
  private var needed: Set<String> = []

  /// Takes the problem.
  public init(_ problem: PlanProblem) {
    self.problem = problem
    findWindows()
  }

  /// Whether the bound is what the prices prove.
  public func proves(_ certificate: PlanCertificate) -> Bool {
    bound(certificate).map { $0 == Int128(certificate.bound) } ?? false
  }

  /// The bound in units of the scale; nothing where a price is negative, unknown or there twice.
  public func bound(_ certificate: PlanCertificate) -> Int128? {
    guard certificate.scale > 0, isSound(certificate) else { return nil }
    let ledger = Ledger(problem, certificate)
    var sum = ledger.unpaid
    let groups = Dictionary(grouping: problem.actions) { action in
      action.alternatives.map { "group \($0)" } ?? "action \(action.id)"
    }
    for members in groups.values {
      let worths = members.flatMap { action in
        (windows[action.id] ?? []).map { ledger.worth(action, $0) }
      }
      let mustChoose = members.contains { needed.contains($0.id) }
      if mustChoose {
        guard let best = worths.max() else { return nil }
        sum += best
      } else {
        sum += max(0, worths.max() ?? 0)
      }
    }
    return sum
  }

  private func isSound(_ certificate: PlanCertificate) -> Bool {
    let resources = Dictionary(
      problem.resources.map { ($0.id, $0.periods.count) }, uniquingKeysWith: { first, _ in first })
    let links = Set(problem.actions.flatMap { a in a.prerequisites.map { [a.id, $0.action] } })
    let quarters = 1...problem.quarters
    return certificate.prices.allSatisfy { price in
      price.amount >= 0 && (0..<(resources[price.resource] ?? 0)).contains(price.period)
    }
      && certificate.waits.allSatisfy { wait in
        wait.amount >= 0 && quarters.contains(wait.quarter)
          && links.contains([wait.action, wait.prerequisite])
      }
      && certificate.credits.allSatisfy { credit in
        credit.amount >= 0 && quarters.contains(credit.quarter)
          && problem.steps[credit.step] != nil
      }
      && Set(certificate.credits.map { "\($0.quarter) \($0.step)" }).count
        == certificate.credits.count
  }

  /// The starts that no rule about the action and what it waits for excludes.
  private mutating func findWindows() {
    for action in problem.actions {
      windows[action.id] = Set((1...problem.quarters).filter { isAllowed(action, $0) })
      if action.due != nil { needed.insert(action.id) }
      if case .start = action.decision { needed.insert(action.id) }
    }
    var before: [String: Set<Int>] = [:]
    var neededBefore: Set<String> = []
    while before != windows || neededBefore != needed {
      (before, neededBefore) = (windows, needed)
      for action in problem.actions { narrow(action) }
    }
  }

  private mutating func narrow(_ action: PlanAction) {
    for link in action.prerequisites {
      guard let earlier = problem.actions.first(where: { $0.id == link.action }) else { continue }
      let gap = earlier.duration + link.lag
      let first = windows[earlier.id]?.min() ?? problem.quarters + 1
      windows[action.id] = windows[action.id]?.filter { first + gap <= $0 }
      guard needed.contains(action.id) else { continue }
      needed.insert(earlier.id)
      guard let last = windows[action.id]?.max() else { continue }
      windows[earlier.id] = windows[earlier.id]?.filter { $0 + gap <= last }
    }
    guard needed.contains(action.id), let group = action.alternatives else { return }
    for other in problem.actions where other.alternatives == group && other.id != action.id {
      windows[other.id] = []
    }
  }

  private func isAllowed(_ action: PlanAction, _ start: Int) -> Bool {
    let under = start...(start + action.duration - 1)
    let isLockedElsewhere =
      if case .start(let fixed) = action.decision { fixed != start } else { false }
    return action.decision != .forbidden && !isLockedElsewhere && start >= action.earliest
      && start <= action.latest ?? start && action.begins?.contains(start) ?? true
      && under.upperBound <= action.due ?? problem.quarters
      && under.upperBound <= problem.quarters && action.blocked.isDisjoint(with: under)
      && problem.resources.allSatisfy { resource in
        resource.periods.allSatisfy { period in
          period.quarters.map { action.share(of: resource.id, in: $0 - start) }.reduce(0, +)
            <= period.capacity
        }
      }
  }
}

extension PlanAction {
  /// What it needs of a resource in a quarter, counted from 0 at its start.
  fileprivate func share(of resource: String, in quarter: Int) -> Int {
    guard (0..<duration).contains(quarter) else { return quarter < 0 ? 0 : running[resource] ?? 0 }
    let total = totals[resource] ?? 0
    return (total - quarter + duration - 1) / duration
  }
}

/// What a certificate charges and credits.
private struct Ledger {
  private let problem: PlanProblem
  private let scale: Int128
  private var prices: [String: [Int128]] = [:]
  private var paid: [String: [(from: Int, amount: Int128)]] = [:]
  private var earned: [String: [(until: Int, amount: Int128)]] = [:]
  private var credits: [String: [Int128]] = [:]
  /// What is paid for all resources, and worth of steps that nobody is credited for.
  private(set) var unpaid: Int128 = 0

  init(_ problem: PlanProblem, _ certificate: PlanCertificate) {
    self.problem = problem
    scale = Int128(certificate.scale)
    for resource in problem.resources {
      prices[resource.id] = Array(repeating: 0, count: problem.quarters + 1)
    }
    for price in certificate.prices { charge(price) }
    for wait in certificate.waits { settle(wait) }
    for (step, worth) in problem.steps {
      credits[step] = (0...problem.quarters).map { quarter in
        quarter == 0 ? 0 : Int128(worth) * scale * full(quarter)
      }
    }
    for credit in certificate.credits {
      let worth = Int128(problem.steps[credit.step] ?? 0) * scale * full(credit.quarter)
      credits[credit.step]?[credit.quarter] = Int128(credit.amount)
      unpaid += max(0, worth - Int128(credit.amount))
    }
  }

  private func full(_ quarter: Int) -> Int128 {
    quarter == problem.quarters ? Int128(problem.afterwards) : 1
  }

  private mutating func charge(_ price: PlanCertificate.Price) {
    for resource in problem.resources where resource.id == price.resource {
      let period = resource.periods[price.period]
      unpaid += Int128(price.amount) * Int128(period.capacity)
      for quarter in period.quarters {
        prices[resource.id]?[quarter] += Int128(price.amount)
      }
    }
  }

  private mutating func settle(_ wait: PlanCertificate.Wait) {
    let amount = Int128(wait.amount)
    for action in problem.actions where action.id == wait.action {
      for link in action.prerequisites where link.action == wait.prerequisite {
        paid[wait.action, default: []].append((wait.quarter, amount))
        for earlier in problem.actions where earlier.id == link.action {
          let last = wait.quarter - earlier.duration - link.lag
          earned[link.action, default: []].append((last, amount))
        }
      }
    }
  }

  func worth(_ action: PlanAction, _ start: Int) -> Int128 {
    let end = start + action.duration - 1
    var sum: Int128 = 0
    switch action.worth {
    case .amount(let worth):
      sum += Int128(worth) * scale * Int128(problem.quarters - end + problem.afterwards)
    case .steps(let steps):
      for step in steps { sum += (credits[step] ?? [])[end...].reduce(0, +) }
    }
    for resource in problem.resources {
      for quarter in start...problem.quarters {
        let share = Int128(action.share(of: resource.id, in: quarter - start))
        sum -= share * (prices[resource.id]?[quarter] ?? 0)
      }
    }
    for (quarter, amount) in paid[action.id] ?? [] where start <= quarter { sum -= amount }
    for (last, amount) in earned[action.id] ?? [] where start <= last { sum += amount }
    return sum
  }
}
