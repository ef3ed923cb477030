/// Improves a plan by deciding a few groups anew, exactly, while all others stay as they are.
struct NeighbourhoodSearch {
  private(set) var best: PlanStanding
  private(set) var nodes = 0
  private(set) var rounds = 0
  private let model: PlanModel
  private let options: PlanOptions
  /// Groups that have a choice at all.
  private let open: [Int]
  private let neighbours: [[Int]]
  private var lots: PlanLots

  init(_ options: PlanOptions, from start: PlanStanding, seed: Int) {
    self.options = options
    model = options.relaxation.model
    best = start
    open = options.groups.indices.filter { options.groups[$0].count > 1 }
    neighbours = Self.neighbours(model)
    lots = PlanLots(seed: seed)
  }

  /// Goes so many rounds, each of them so many nodes at most, or until nothing better can exist.
  mutating func run(rounds limit: Int, nodes most: Int) {
    while rounds < limit, best.value < options.relaxation.value, !open.isEmpty {
      rounds += 1
      var search = ExactPlanSearch(options, better: best, nodes: most, deciding: chosen())
      _ = search.run()
      nodes += search.nodes
      if let found = search.best { best = found }
    }
  }

  /// Some groups by lot, with those that wait for them or that they wait for.
  private mutating func chosen() -> Set<Int> {
    let size = min(open.count, 8 + lots.draw(below: 13))
    var chosen: Set<Int> = []
    var tries = 0
    while chosen.count < size, tries < 4 * size {
      tries += 1
      let group = open[lots.draw(below: open.count)]
      chosen.insert(group)
      if lots.draw(below: 2) == 0 { chosen.formUnion(neighbours[group]) }
    }
    return chosen
  }

  private static func neighbours(_ model: PlanModel) -> [[Int]] {
    var neighbours = model.groups.map { _ in Set<Int>() }
    for link in model.links {
      let (later, earlier) = (model.groupOf[link.later], model.groupOf[link.earlier])
      neighbours[later].insert(earlier)
      neighbours[earlier].insert(later)
    }
    return neighbours.map { $0.sorted() }
  }
}
