internal import ProfileModel

/// One catalogue through periods and editions.
struct TrendChain {
  /// One period of it.
  struct Step {
    /// The place of the period.
    let period: Int
    let set: ControlSet
    let continuity: TrendPoint.Continuity
    /// The ids of this edition's controls by those of the edition before, where that was linked.
    let link: [String: String]?
  }

  var steps: [Step]

  /// The steps in runs that can be compared within themselves.
  var runs: [[Step]] {
    steps.reduce(into: []) { runs, step in
      if step.continuity == .broken || runs.isEmpty { runs.append([]) }
      runs[runs.count - 1].append(step)
    }
  }

  /// The chains through the sets of each period, the oldest first.
  static func all(over periods: [[ControlSet]], links: [EditionLink]) -> [TrendChain] {
    var chains: [TrendChain] = []
    for (period, sets) in periods.enumerated() {
      // Editions that go on as they are come first: where an old and a new edition are asked about
      // side by side, the new one begins a chain of its own.
      for kind in [TrendPoint.Continuity.same, .linked, .broken, .first] {
        for set in sets where !chains.contains(where: { $0.holds(set, in: period) }) {
          extend(&chains, kind, Candidate(period: period, set: set, links: links))
        }
      }
    }
    return chains
  }

  private struct Candidate {
    let period: Int
    let set: ControlSet
    let links: [EditionLink]

    func link(from last: Step) -> EditionLink? {
      guard last.set.scale.levels == set.scale.levels else { return nil }
      return links.first {
        $0.from == last.set.catalog.name && $0.to == set.catalog.name && !$0.controls.isEmpty
      }
    }
  }

  private static func extend(
    _ chains: inout [TrendChain], _ kind: TrendPoint.Continuity, _ new: Candidate
  ) {
    let place = chains.firstIndex { $0.continues(with: new, as: kind) }
    let link = place.flatMap { chains[$0].steps.last }.flatMap { new.link(from: $0) }
    let step = Step(
      period: new.period, set: new.set, continuity: kind,
      link: kind == .linked ? link?.controls : nil)
    if let place {
      chains[place].steps.append(step)
    } else if kind == .first {
      chains.append(TrendChain(steps: [step]))
    }
  }

  private func holds(_ set: ControlSet, in period: Int) -> Bool {
    steps.last.map { $0.period == period && $0.set.catalog == set.catalog } ?? false
  }

  private func continues(with new: Candidate, as kind: TrendPoint.Continuity) -> Bool {
    guard let last = steps.last, last.period < new.period else { return false }
    return switch kind {
    case .first: false
    case .same: last.set.catalog.name == new.set.catalog.name
    case .linked: new.link(from: last) != nil
    case .broken: last.set.catalog.id == new.set.catalog.id
    }
  }
}
