internal import ProfileModel

/// Why an action stands where it stands, and what would have to change.
public struct PriorityExplanation: Hashable, Sendable {
  /// The action with which it would change places at the smallest change of a weight.
  public struct Rival: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Where it stands now.
    public let rank: Int
    /// Whether both are worth the same now.
    public let isTie: Bool
    /// The weight at which they are worth the same.
    public let critical: CriticalWeight
    /// That weight now, in percent.
    public let weight: Int

    /// By how much the weight would have to change, in millionths.
    public var change: Int { abs(critical.millionths - weight * 10_000) }
  }

  /// An action that can be done in its place.
  public struct Alternative: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Where it stands.
    public let rank: Int
  }

  /// Where it stands.
  public let entry: Ranking.Entry
  /// All that it needs, directly or not, in the order of ids.
  public let needs: [String]
  /// All that needs it, directly or not, in the order of ids.
  public let unlocks: [String]
  /// The actions of which at most one is done with it, in the order of the ranking.
  public let alternatives: [Alternative]
  /// How many others of its class stand by their own worth.
  public let peers: Int
  /// Its nearest rival; nothing where no weights change anything, or where its place is not its own.
  public let rival: Rival?
  /// Those of its class that no weights put before it, in the order of the ranking.
  public let dominated: [String]
  /// Those of its class that no weights put behind it, in the order of the ranking.
  public let dominatedBy: [String]
}

extension Ranking {
  /// Explains the place of an action; nothing for an id that is not in the list.
  public func explanation(of id: String) -> PriorityExplanation? {
    guard let place = place(of: id) else { return nil }
    let (entry, score) = (entries[standing[place]], field.scores[place])
    let needs = field.prerequisites.allNeeds(of: place)
    let unlocks = field.prerequisites.allNeeding(place)
    let peers = entry.inheritedFrom == nil ? peers(of: place) : []
    let tied = Set(needs + unlocks)
    return PriorityExplanation(
      entry: entry, needs: needs.map { ids[$0] }, unlocks: unlocks.map { ids[$0] },
      alternatives: entry.action.alternatives.compactMap { id in
        self.entry(of: id).map { .init(id: id, rank: $0.rank) }
      }.sorted { $0.rank < $1.rank },
      peers: peers.count,
      rival: peers.filter { !tied.contains($0) }.compactMap { nearest(place, $0) }
        .min { ($0.change, $0.rank) < ($1.change, $1.rank) },
      dominated: peers.filter { score.dominates(field.scores[$0]) }.map { ids[$0] },
      dominatedBy: peers.filter { field.scores[$0].dominates(score) }.map { ids[$0] })
  }

  /// The others of its class whose places are their own, in the order of the ranking.
  private func peers(of place: Int) -> [Int] {
    order.filter { other in
      other != place && field.classes[other] == field.classes[place]
        && entries[standing[other]].inheritedFrom == nil
    }
  }

  /// The smallest change of a weight by which two actions would change places.
  private func nearest(_ place: Int, _ other: Int) -> PriorityExplanation.Rival? {
    let (score, rival) = (field.scores[place], entries[standing[other]])
    let ways = PriorityCriterion.allCases.compactMap { criterion in
      score.criticalWeight(
        of: criterion, against: rival.score, under: criteria.weights)
    }
    let isTie = rival.contributions.total == entries[standing[place]].contributions.total
    return ways.filter(\.turnsOrder).map { critical in
      PriorityExplanation.Rival(
        id: ids[other], rank: rival.rank, isTie: isTie, critical: critical,
        weight: criteria.weights[critical.criterion])
    }.min { $0.change < $1.change }
  }
}
