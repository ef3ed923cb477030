internal import ProfileModel

/// An earlier profile as a later one can be held against it: controls that ask the same in another
/// catalogue stand under their later ids.
struct LinkedProfile {
  /// The earlier profile; what has no pair stands where it stood.
  private(set) var profile: Profile
  private var links: [String: (catalog: LoadedCatalog, pairs: Int)] = [:]

  /// Links the catalogues that only the earlier profile has with those that only the later one has.
  init(_ before: Profile, to after: Profile, by links: [EditionLink]) {
    profile = before
    var moves: [Move] = []
    for set in after.sets where before.set(set.catalog.id) == nil {
      let move = before.sets.lazy.filter { after.set($0.catalog.id) == nil }
        .compactMap { Move(from: $0, to: set, by: links) }.first
      if let move { moves.append(move) }
    }
    guard !moves.isEmpty else { return }
    for move in moves {
      self.links[move.to.catalog.id] = (move.from.catalog, move.pairs.count)
    }
    profile = Profile(
      period: before.period, days: before.days, asOf: before.asOf,
      sets: before.sets.compactMap { set in
        set.without(moves.filter { $0.from.catalog == set.catalog }.flatMap(\.pairs.keys))
      } + moves.map(\.moved),
      ratings: before.ratings.flatMap { rating in
        let moved = moves.compactMap { $0.moved(rating) }
        return moved.isEmpty ? [rating] : moved
      })
  }

  /// How far a catalogue is compared, told with the catalogue that it really was before.
  func told(_ coverage: ProfileDiff.Coverage) -> ProfileDiff.Coverage {
    guard let after = coverage.after, let link = links[after.id] else { return coverage }
    return ProfileDiff.Coverage(
      before: link.catalog, after: after, compared: coverage.compared, pairs: link.pairs)
  }
}

/// One catalogue's way to another.
private struct Move {
  let from: ControlSet
  let to: ControlSet
  /// The ids of the later controls by those of the earlier.
  let pairs: [String: String]

  init?(from: ControlSet, to: ControlSet, by links: [EditionLink]) {
    let link = links.first { $0.from == from.catalog.name && $0.to == to.catalog.name }
    guard let link, from.scale.levels == to.scale.levels else { return nil }
    pairs = link.controls.filter { from.control($0) != nil && to.control($1) != nil }
    guard !pairs.isEmpty else { return nil }
    self.from = from
    self.to = to
  }

  /// The controls of the later catalogue that were asked about before.
  var moved: ControlSet {
    let known = Set(pairs.values)
    return ControlSet(
      catalog: to.catalog, title: to.title, scale: to.scale, groups: to.groups,
      controls: to.controls.filter { known.contains($0.id) })
  }

  /// A rating under its later id; check items are those of one control, so their tier stands for them.
  func moved(_ rating: Rating) -> Rating? {
    guard rating.key.catalog == from.catalog.id, let id = pairs[rating.key.control],
      let before = from.control(rating.key.control), let after = to.control(id)
    else { return nil }
    var moved = rating.moved(
      to: RatingKey(catalog: to.catalog.id, control: id, scope: rating.key.scope))
    if let items = rating.answer.items, before.items != after.items {
      moved.answer = .adopted(
        .tier(TierGate.tiers(of: items, to: before, on: from.scale).lowerBound))
    }
    return moved
  }
}

extension ControlSet {
  /// The set without some controls; nothing where none is left.
  fileprivate func without(_ ids: [String]) -> ControlSet? {
    if ids.isEmpty { return self }
    let gone = Set(ids)
    let rest = controls.filter { !gone.contains($0.id) }
    guard !rest.isEmpty else { return nil }
    return ControlSet(
      catalog: catalog, title: title, scale: scale, groups: groups, controls: rest)
  }
}
