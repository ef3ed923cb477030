internal import ProfileModel
public import Wording

/// How often each action takes each place when the weights are others.
public struct RankAcceptability: Hashable, Sendable {
  /// The ids in the order of the ranking as it is.
  public let ids: [String]
  /// Under how many weights the ranking was tried.
  public let points: Int
  /// How often the first id took the first place, the second place and so on; then the next id.
  private let counts: [Int]

  init(ids: [String], points: Int, counts: [Int]) {
    self.ids = ids
    self.points = points
    self.counts = counts
  }

  /// How often an action took each place; nothing for an id that is not in the list.
  public func counts(of id: String) -> [Int]? {
    ids.firstIndex(of: id).map { Array(counts[$0 * ids.count..<($0 + 1) * ids.count]) }
  }

  /// The share of weights under which an action is among the first few.
  public func share(of id: String, amongFirst few: Int) -> Share? {
    counts(of: id).flatMap { Share($0.prefix(max(few, 0)).reduce(0, +), of: points) }
  }

  /// For each place as it is, the share of weights under which its action stands there or better.
  public var stability: [Share] {
    ids.indices.compactMap { place in
      let row = counts[place * ids.count..<(place + 1) * ids.count]
      return Share(row.prefix(place + 1).reduce(0, +), of: points)
    }
  }
}

/// How far a place in a ranking can be relied on (順位の安定度).
public enum RankStability: String, CaseIterable, Sendable {
  /// It holds under 80% of the weights or more.
  case firm
  /// It holds under half of them or more.
  case fair
  /// It holds under fewer.
  case weak

  /// The stability that a share stands for.
  public init(_ share: Share) {
    self =
      switch share.part * 100 {
      case (share.whole * 80)...: .firm
      case (share.whole * 50)...: .fair
      default: .weak
      }
  }

  /// The stability as people read it.
  public var readable: Text {
    switch self {
    case .firm: Text(ja: "安定", en: "firm")
    case .fair: Text(ja: "やや不安定", en: "fair")
    case .weak: Text(ja: "不安定", en: "weak")
    }
  }
}

extension Ranking {
  /// Tries the ranking under all weights of a lattice.
  public func acceptability(over lattice: WeightLattice) -> RankAcceptability {
    let count = ids.count
    var counts = Array(repeating: 0, count: count * count)
    var order = order
    for weights in lattice.points {
      order = field.order(under: weights, near: order)
      for (rank, place) in order.enumerated() { counts[standing[place] * count + rank] += 1 }
    }
    return RankAcceptability(
      ids: entries.map(\.action.id), points: lattice.points.count, counts: counts)
  }
}
