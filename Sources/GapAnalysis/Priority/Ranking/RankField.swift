internal import ProfileModel

/// The actions as the ranking loops over them: places in the order of their ids.
struct RankField {
  let classes: [PriorityClass]
  let scores: [PriorityScore]
  let prerequisites: Prerequisites
  /// The place among all by depth and then by id, which parts those that are equal otherwise.
  private let ties: [Int]
  /// The place that has each tie.
  private let places: [Int]

  init(classes: [PriorityClass], scores: [PriorityScore], prerequisites: Prerequisites) {
    self.classes = classes
    self.scores = scores
    self.prerequisites = prerequisites
    let depths = prerequisites.depths
    places = classes.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
    var ties = places
    for (tie, place) in places.enumerated() { ties[place] = tie }
    self.ties = ties
  }

  /// The places in the order of the ranking under some weights.
  ///
  /// It is found sooner from an order that is nearly the same already, as that under weights close by.
  func order(under weights: PriorityCriteria.Weights, near other: [Int]? = nil) -> [Int] {
    let keys = keys(under: weights)
    let count = keys.count
    let sorted = (other ?? places).map { keys[$0] * count + ties[$0] }.sorted()
    return sorted.map { places[$0 % count] }
  }

  /// For each the best of its own key and of those of all that need it; the smaller, the better.
  func keys(under weights: PriorityCriteria.Weights) -> [Int] {
    var keys = ownKeys(under: weights)
    for place in prerequisites.order.reversed() {
      for dependent in prerequisites.neededBy[place] {
        keys[place] = min(keys[place], keys[dependent])
      }
    }
    return keys
  }

  /// For each the place whose key it has: itself, or the first of those that need it.
  func sources(under weights: PriorityCriteria.Weights) -> [Int] {
    let own = ownKeys(under: weights)
    var sources = Array(own.indices)
    for place in prerequisites.order.reversed() {
      for dependent in prerequisites.neededBy[place] {
        let (given, held) = (sources[dependent], sources[place])
        let isBetter = own[given] < own[held]
        if isBetter || (own[given] == own[held] && held != place && given < held) {
          sources[place] = given
        }
      }
    }
    return sources
  }

  /// Class first, then score, in one number.
  private func ownKeys(under weights: PriorityCriteria.Weights) -> [Int] {
    let (motivation, risk, costEffect) = (
      weights.motivation, weights.risk, weights.costEffect
    )
    let most = (motivation + risk + costEffect) * 10_000
    return scores.indices.map { place in
      let score = scores[place]
      let sum =
        motivation * score.motivation + risk * score.risk + costEffect * score.costEffect
      return classes[place].place * (most + 1) + most - sum
    }
  }
}
