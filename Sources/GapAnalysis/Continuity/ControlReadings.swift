public import ProfileModel

/// How far one control supports plans, by what was declared and as far as evidence bears it.
public struct ControlSupport: Hashable, Sendable {
  /// The tiers it may be at; nothing where it has nothing to apply to.
  public let tiers: ClosedRange<Int>?
  /// The same as far as evidence bears it.
  public let evidenced: ClosedRange<Int>?
  /// Whether nobody has said where it stands, so that anything may be so.
  public let isOpen: Bool
  private let scale: TierScale?

  init(
    tiers: ClosedRange<Int>?, evidenced: ClosedRange<Int>?, isOpen: Bool, on scale: TierScale?
  ) {
    (self.tiers, self.evidenced) = (tiers, evidenced)
    (self.isOpen, self.scale) = (isOpen, scale)
  }

  /// Nobody is asked about it: it may be anywhere.
  static func unasked(on scale: TierScale?) -> ControlSupport {
    let all = (scale?.lowest ?? 0)...(scale?.highest ?? 0)
    return ControlSupport(tiers: all, evidenced: all, isOpen: true, on: scale)
  }

  /// How far it supports plans, 0 to 3; nothing where it has nothing to apply to.
  public var support: ClosedRange<Int>? { tiers.map(support) }
  /// The same as far as evidence bears it.
  public var evidencedSupport: ClosedRange<Int>? { evidenced.map(support) }

  private func support(_ tiers: ClosedRange<Int>) -> ClosedRange<Int> {
    guard let scale else { return 0...ContinuityRules.top }
    let low = scale.support(at: tiers.lowerBound)
    return low...max(low, scale.support(at: tiers.upperBound))
  }

  /// The lowest tier that brings a support; nothing where no tier does.
  public func tier(for support: Int) -> Int? {
    scale?.levels.first { $0.support >= support }?.tier
  }

  /// The same after a raise, which takes hold only from where the control stands.
  func raised(_ raise: Action.Raise) -> ControlSupport {
    ControlSupport(
      tiers: tiers.map { $0.raised(raise) }, evidenced: evidenced.map { $0.raised(raise) },
      isOpen: isOpen, on: scale)
  }
}

extension TierScale {
  /// How far a control at a tier supports plans, 0 to 3.
  fileprivate func support(at tier: Int) -> Int {
    min(max(levels.last { $0.tier <= tier }?.support ?? 0, 0), ContinuityRules.top)
  }
}

extension ClosedRange<Int> {
  fileprivate func raised(_ raise: Action.Raise) -> ClosedRange<Int> {
    let raised = { (tier: Int) in tier >= raise.from ? Swift.max(tier, raise.to) : tier }
    let low = raised(lowerBound)
    return low...Swift.max(low, raised(upperBound))
  }
}

/// How far the controls of a profile support plans.
public struct ControlReadings: Sendable {
  private var found: [ControlID: ControlSupport]
  private let indices: [String: StandingIndex]
  private let roots: [String: [Int]]

  /// Reads some controls in a profile, as if some systems were not there.
  init(
    _ controls: some Sequence<ControlID>, in profile: Profile, without foreign: Set<String> = []
  ) {
    let indices = profile.sets.map { set in
      StandingIndex(
        Standings(profile, in: set, by: .standard) { rating in
          if case .system(let id) = rating.key.scope { !foreign.contains(id) } else { true }
        })
    }
    self.indices = Dictionary(indices.map { ($0.set.catalog.id, $0) }) { first, _ in first }
    roots = Dictionary(indices.map { ($0.set.catalog.id, $0.set.roots) }) { first, _ in first }
    found = [:]
    for control in controls where found[control] == nil { found[control] = read(control) }
  }

  private func read(_ control: ControlID) -> ControlSupport {
    guard let index = indices[control.catalog] else { return .unasked(on: nil) }
    let scale = index.set.scale
    let key = RatingKey(catalog: control.catalog, control: control.control)
    guard let standing = index.standing(of: key), let evidenced = index.evidenced(of: key) else {
      return .unasked(on: scale)
    }
    return ControlSupport(
      tiers: standing.tiers(on: scale), evidenced: evidenced.tiers(on: scale),
      isOpen: standing.isUnassessed, on: scale)
  }

  /// How far a control supports plans.
  public subscript(_ control: ControlID) -> ControlSupport {
    found[control] ?? .unasked(on: indices[control.catalog]?.set.scale)
  }

  /// The control that another is a point of, or itself.
  public func root(of control: ControlID) -> ControlID {
    guard let set = indices[control.catalog]?.set, let roots = roots[control.catalog],
      let place = set.position(of: control.control)
    else { return control }
    return ControlID(catalog: control.catalog, control: set.controls[roots[place]].id)
  }

  /// The control in its catalogue, where the profile has it.
  public func control(_ id: ControlID) -> Control? {
    indices[id.catalog]?.set.control(id.control)
  }

  /// The same with all that some actions raise.
  ///
  /// An action raises a control only from where it stands; one that needs another's raise first takes
  /// hold after it, in whatever order they are named.
  func raised(by actions: [Action]) -> ControlReadings {
    var copy = self
    var raises = Dictionary(grouping: actions.flatMap(\.raises), by: \.control)
    for control in raises.keys where found[control] == nil { raises[control] = nil }
    for (control, steps) in raises {
      var now = copy[control]
      for raise in steps.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
        now = now.raised(raise)
      }
      copy.found[control] = now
    }
    return copy
  }
}
