internal import ProfileModel

/// Which controls of a catalogue lie in which group of a grouping.
struct Membership {
  /// The groups, in their order.
  let subjects: [GroupSubject]
  /// For each control by its position, the places of its groups among the subjects.
  let places: [[Int]]

  private init(subjects: [GroupSubject], places: [[Int]]) {
    self.subjects = subjects
    self.places = places
  }

  /// Sorts the controls of a catalogue into groups; scopes are no matter of the catalogue.
  init(of set: ControlSet, by grouping: Grouping) {
    switch grouping {
    case .all, .part: self.init(subjects: [.all], places: set.controls.map { _ in [0] })
    case .section, .group: self.init(of: set, toDepth: grouping == .section ? 0 : .max)
    case .function:
      self.init(
        of: set, by: \.functions,
        inOrder: ["govern", "identify", "protect", "detect", "respond", "recover"]
      ) { .function($0) }
    case .viewpoint:
      self.init(of: set, by: \.viewpoints, inOrder: ["i", "ii", "iii", "iv", "v"]) {
        .viewpoint($0)
      }
    }
  }

  private init(of set: ControlSet, toDepth depth: Int) {
    let lineages = set.lineages
    let known = set.groups.map { ($0.id, (lineages[$0.id]?.count ?? 1) - 1) }
    let shown = known.filter { $0.1 <= depth }
    let order = Dictionary(
      shown.enumerated().map { ($1.0, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      subjects: shown.map { .group($0.0, depth: $0.1) },
      places: set.controls.map { (lineages[$0.group] ?? []).compactMap { order[$0] } })
  }

  /// By words that a control may have several of: the known ones first, and last those that have none.
  private init(
    of set: ControlSet, by words: (Control) -> [String], inOrder known: [String],
    _ subject: (String?) -> GroupSubject
  ) {
    let used = Set(set.controls.flatMap(words))
    let shown = known.filter(used.contains) + used.subtracting(known).sorted()
    let order = Dictionary(
      shown.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let places = set.controls.map { control in
      let places = Set(words(control)).compactMap { order[$0] }.sorted()
      return places.isEmpty ? [shown.count] : places
    }
    self.init(subjects: shown.map(subject) + [subject(nil)], places: places)
  }
}
