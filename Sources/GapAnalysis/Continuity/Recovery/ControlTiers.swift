public import ProfileModel

/// Which answers count where what stands is reckoned with: by whose word, and what of open ones.
public enum TierSide: String, CaseIterable, Sendable {
  /// As far as evidence bears it, what is open at its lowest.
  case evidencedLow = "evidenced-low"
  /// As far as evidence bears it, what is open at its highest.
  case evidencedHigh = "evidenced-high"
  /// As it was declared, what is open at its lowest.
  case declaredLow = "declared-low"
  /// As it was declared, what is open at its highest.
  case declaredHigh = "declared-high"

  /// Whether open answers are taken at their lowest.
  var isLow: Bool { self == .evidencedLow || self == .declaredLow }
}

/// The tiers that some controls may be at, from the four sides.
public struct ControlTiers: Hashable, Sendable {
  private var tiers: [ControlID: [TierSide: Int]]

  /// Reads controls, or points of them, where they stand in a profile: the worst in scope.
  ///
  /// One that is not asked may be at any tier; one that does not apply helps nobody.
  public init(_ controls: [ControlID], in standings: [Standings]) {
    var tiers: [ControlID: [TierSide: Int]] = [:]
    for control in Set(controls) {
      guard let found = standings.first(where: { $0.set.catalog.id == control.catalog }) else {
        continue
      }
      let parts = found.parts(of: control.control)
      guard !parts.isEmpty else { continue }
      tiers[control] = Dictionary(
        uniqueKeysWithValues: TierSide.allCases.map { ($0, parts.tier($0, on: found.set.scale)) })
    }
    self.tiers = tiers
  }

  /// States tiers that are known for certain.
  public init(known: [ControlID: Int]) {
    tiers = known.mapValues { tier in
      Dictionary(uniqueKeysWithValues: TierSide.allCases.map { ($0, tier) })
    }
  }

  /// The tier that a control counts with; of one that nobody asked, as low or as high as there is.
  public func tier(of control: ControlID, _ side: TierSide) -> Int {
    tiers[control]?[side] ?? (side.isLow ? 0 : .max)
  }

  /// The same with some controls raised, as far as they are not there yet.
  public func raised(to raises: [ControlID: Int]) -> ControlTiers {
    var raised = self
    for (control, tier) in raises {
      raised.tiers[control] = Dictionary(
        uniqueKeysWithValues: TierSide.allCases.map {
          ($0, max(tier, self.tier(of: control, $0)))
        })
    }
    return raised
  }
}

extension Standings {
  /// The answers that a control, or a point of one, rests on.
  fileprivate func parts(of id: String) -> [ControlStanding.Part] {
    if let whole = controls.first(where: { $0.control.id == id }) { return whole.parts }
    return controls.flatMap(\.parts).filter { $0.rating.key.control == id }
  }
}

extension [ControlStanding.Part] {
  fileprivate func tier(_ side: TierSide, on scale: TierScale) -> Int {
    let standings = map { part in
      side == .evidencedLow || side == .evidencedHigh ? part.evidenced : part.declared
    }
    let ranges = standings.compactMap { $0.tiers(on: scale) }
    return ranges.map { side.isLow ? $0.lowerBound : $0.upperBound }.min() ?? 0
  }
}
