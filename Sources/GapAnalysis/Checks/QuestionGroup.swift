internal import ProfileModel

/// A group of a catalogue with the questions asked in it, those of the groups in it included.
struct QuestionGroup {
  let set: ControlSet
  let group: ControlGroup
  /// The scope, where scopes are looked at one by one.
  let scope: Scope?
  let questions: [ExaminedQuestion]

  /// The group in one word, with its scope, and with its catalogue where there are several.
  func subject(in examination: Examination) -> String {
    let several = (examination.profile?.sets.count ?? 0) > 1
    let name = several ? "\(set.catalog.id)/\(group.id)" : group.id
    guard let scope, scope != .organisation else { return name }
    return "\(name)@\(scope)"
  }
}

extension Examination {
  /// The outermost groups in which something holds; those in them are not told again.
  func outermostGroups(
    among questions: [ExaminedQuestion], apartByScope: Bool,
    where holds: ([ExaminedQuestion]) -> Bool
  ) -> [QuestionGroup] {
    let byCatalog = Dictionary(grouping: questions, by: \.controls.catalog.id)
    return (profile?.sets ?? []).flatMap { set in
      outermostGroups(
        of: set, among: byCatalog[set.catalog.id] ?? [], apartByScope: apartByScope, where: holds)
    }
  }

  private func outermostGroups(
    of set: ControlSet, among questions: [ExaminedQuestion], apartByScope: Bool,
    where holds: ([ExaminedQuestion]) -> Bool
  ) -> [QuestionGroup] {
    let lineages = GroupLineages(set)
    var members: [Place: [ExaminedQuestion]] = [:]
    for question in questions {
      let scope = apartByScope ? question.scope : nil
      for group in lineages.lineage(of: question.control.group) {
        members[Place(group: group, scope: scope), default: []].append(question)
      }
    }
    let held = members.filter { holds($0.value) }
    var told = Set(held.keys)
    for (place, questions) in held {
      for outer in lineages.lineage(of: place.group).dropFirst() {
        let around = Place(group: outer, scope: place.scope)
        guard let all = held[around] else { continue }
        // Of two groups that hold the same questions the inner one says more.
        told.remove(all.count == questions.count ? around : place)
      }
    }
    return lineages.sorted(told).compactMap { place in
      guard let group = set.group(place.group), let questions = held[place] else { return nil }
      return QuestionGroup(set: set, group: group, scope: place.scope, questions: questions)
    }
  }
}

/// A group, in one scope where scopes are looked at one by one.
private struct Place: Hashable {
  let group: String
  let scope: Scope?
}

/// Each group of a catalogue with those it lies in, from the inside out.
private struct GroupLineages {
  private let outer: [String: String]
  private let positions: [String: Int]

  init(_ set: ControlSet) {
    positions = Dictionary(
      set.groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    outer = Dictionary(
      set.groups.compactMap { group in group.within.map { (group.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  func lineage(of group: String) -> [String] {
    var lineage = [group]
    while lineage.count <= outer.count, let last = lineage.last, let next = outer[last] {
      lineage.append(next)
    }
    return lineage
  }

  /// Places in the order of the catalogue, then of scopes.
  func sorted(_ places: some Sequence<Place>) -> [Place] {
    places.sorted {
      (positions[$0.group] ?? 0, $0.scope ?? .organisation)
        < (positions[$1.group] ?? 0, $1.scope ?? .organisation)
    }
  }
}
