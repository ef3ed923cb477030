internal import ProfileModel

/// Compares what two profiles say in one catalogue.
struct ControlSetDiff {
  typealias Found = (
    coverage: ProfileDiff.Coverage, questions: [QuestionChange], controls: [ControlChange]
  )

  private let before: Profile
  private let after: Profile
  private let old: ControlSet?
  private let new: ControlSet?
  private let method: Method

  init(
    _ before: Profile, _ after: Profile, _ old: ControlSet?, _ new: ControlSet?, _ method: Method
  ) {
    self.before = before
    self.after = after
    self.old = old
    self.new = new
    self.method = method
  }

  func compared(_ comparable: (String) -> Set<String>) -> Found {
    let common = commonControls(comparable)
    let standings = old.map { Standings(before, in: $0, by: method).controls } ?? []
    let later = new.map { Standings(after, in: $0, by: method).controls } ?? []
    let earlier = Dictionary(
      standings.map { ($0.control.id, $0) }, uniquingKeysWith: { first, _ in first })
    let counted = later.filter { common.contains($0.control.id) && earlier[$0.control.id] != nil }
    return (
      ProfileDiff.Coverage(
        before: old?.catalog, after: new?.catalog, compared: Share(counted.count, of: later.count)),
      questions(common), controls(earlier, standings, later, common)
    )
  }

  /// The ids of the controls that mean the same before and after.
  private func commonControls(_ comparable: (String) -> Set<String>) -> Set<String> {
    guard let old, let new, old.scale.levels == new.scale.levels else {
      return []
    }
    let both = Set(new.controls.map(\.id)).intersection(old.controls.map(\.id))
    return old.catalog.edition == new.catalog.edition
      ? both : both.intersection(comparable(new.catalog.id))
  }

  private func questions(_ common: Set<String>) -> [QuestionChange] {
    guard let set = new ?? old else { return [] }
    let id = set.catalog.id
    let (was, now) = (ratings(before, of: old, id), ratings(after, of: new, id))
    let earlier = Dictionary(was.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = Set(now.map(\.key))
    let changed = now.compactMap { rating -> QuestionChange? in
      guard let old = earlier[rating.key] else { return QuestionChange(added: rating) }
      guard common.contains(rating.key.control), let control = set.control(rating.key.control)
      else { return nil }
      return QuestionChange(
        old, rating, of: control, on: set.scale, days: (before.asOf, after.asOf), by: method)
    }
    return changed + was.filter { !keys.contains($0.key) }.map(QuestionChange.init(removed:))
  }

  /// The ratings of a catalogue's own controls.
  private func ratings(_ profile: Profile, of set: ControlSet?, _ catalog: String) -> [Rating] {
    guard let set else { return [] }
    return profile.ratings.filter {
      $0.key.catalog == catalog && set.position(of: $0.key.control) != nil
    }
  }

  private func controls(
    _ earlier: [String: ControlStanding], _ was: [ControlStanding], _ now: [ControlStanding],
    _ common: Set<String>
  ) -> [ControlChange] {
    let ids = Set(now.map(\.control.id))
    let changed = now.compactMap { after -> ControlChange? in
      guard let before = earlier[after.control.id] else { return change([.added], nil, after) }
      guard common.contains(after.control.id), let scale = new?.scale else { return nil }
      let changes = Change.between(before.declared, after.declared, on: scale)
      return changes.isEmpty ? nil : change(changes, before, after)
    }
    let removed = was.filter { !ids.contains($0.control.id) }
    return changed + removed.compactMap { change([.removed], $0, nil) }
  }

  private func change(
    _ changes: [Change], _ before: ControlStanding?, _ after: ControlStanding?
  ) -> ControlChange? {
    guard let known = after ?? before else { return nil }
    return ControlChange(
      catalog: known.catalog, control: known.control, changes: changes, before: before, after: after
    )
  }
}
