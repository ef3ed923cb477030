internal import ProfileModel

/// Where the controls of a catalogue stand, found by what a target is wanted of.
struct StandingIndex: Sendable {
  let set: ControlSet
  private let controls: [String: [ControlStanding.Part]]
  private let points: [String: [ControlStanding.Part]]

  init(_ standings: Standings) {
    set = standings.set
    controls = Dictionary(standings.controls.map { ($0.control.id, $0.parts) }) { first, _ in first
    }
    points = Dictionary(grouping: standings.controls.flatMap(\.parts), by: \.rating.key.control)
  }

  /// Where a control or one of its points stands, by the worst in the part of the organisation, or
  /// over all of it where the part was not asked; nothing where nobody is asked about it.
  func standing(of key: RatingKey) -> Standing? { worst(of: key, \.declared) }

  /// The same, as far as evidence bears it.
  func evidenced(of key: RatingKey) -> Standing? { worst(of: key, \.evidenced) }

  private func worst(
    of key: RatingKey, _ side: KeyPath<ControlStanding.Part, Standing>
  ) -> Standing? {
    let all = controls[key.control] ?? points[key.control] ?? []
    let own = all.filter { key.scope == .organisation || $0.rating.key.scope == key.scope }
    var worst = WorstInScope()
    for part in own.isEmpty ? all : own { worst.add(part[keyPath: side], on: set.scale) }
    return worst.result
  }
}
