internal import ProfileModel

/// What each tier of each control is worth, laid out flat.
struct ControlLevels: Sendable {
  private let stride: Int
  private let effects: [Double]
  private let matrix: [Int]
  /// The lowest tier of each control.
  let lowest: [Int]
  /// The highest tier of each control.
  let highest: [Int]
  /// The tier above the lowest of each control.
  let second: [Int]

  init(_ scales: [TierScale]) {
    let stride = (scales.map(\.highest).max() ?? 0) + 1
    var effects: [Double] = []
    var matrix: [Int] = []
    for scale in scales {
      var (effect, level) = (0.0, 1)
      for tier in 0..<stride {
        if let found = scale.level(tier) {
          (effect, level) = (Double(found.effectiveness) / 100, found.matrix)
        }
        effects.append(effect)
        matrix.append(level)
      }
    }
    self.stride = stride
    self.effects = effects
    self.matrix = matrix
    lowest = scales.map(\.lowest)
    highest = scales.map(\.highest)
    second = scales.map { $0.levels.dropFirst().first?.tier ?? $0.lowest }
  }

  var count: Int { lowest.count }

  /// The tier that counts: within the scale, and one above the lowest where something stands in.
  func counted(_ control: Int, _ reading: TierReading, compensating: Bool) -> Int {
    guard control < reading.tiers.count else { return lowest[control] }
    let tier = reading.tiers[control]
    guard tier != TierReading.notApplicable else { return tier }
    let inScale = min(max(tier, lowest[control]), highest[control])
    let standsIn =
      compensating && inScale == lowest[control] && control < reading.compensated.count
      && reading.compensated[control]
    return standsIn ? second[control] : inScale
  }

  /// How much of its effect a control brings; less than nothing where it does not apply.
  func effect(_ control: Int, at tier: Int) -> Double {
    tier == TierReading.notApplicable ? Effects.notApplicable : effects[control * stride + tier]
  }

  /// The level of a control in the matrix of assets; nothing where it does not apply.
  func matrixLevel(_ control: Int, at tier: Int) -> Int? {
    tier == TierReading.notApplicable ? nil : matrix[control * stride + tier]
  }

  /// What every control brings by a reading.
  func effects(by reading: TierReading) -> Effects {
    let plain = (0..<count).map { control in
      effect(control, at: counted(control, reading, compensating: false))
    }
    guard reading.compensated.contains(true) else {
      return Effects(plain: plain, inControlSystems: plain)
    }
    let inControlSystems = (0..<count).map { control in
      effect(control, at: counted(control, reading, compensating: true))
    }
    return Effects(plain: plain, inControlSystems: inControlSystems)
  }

  /// Raises one control in what all bring; what does not apply stays so.
  func raise(
    _ control: Int, to tier: Int, over reading: TierReading, in effects: inout Effects
  ) {
    let tiers = [false, true].map { counted(control, reading, compensating: $0) }
    guard tiers[0] != TierReading.notApplicable else { return }
    let raised = min(max(tier, lowest[control]), highest[control])
    effects.plain[control] = max(
      effects.plain[control], effect(control, at: max(raised, tiers[0])))
    effects.inControlSystems[control] = max(
      effects.inControlSystems[control], effect(control, at: max(raised, tiers[1])))
  }
}

/// What every control brings, from 0 to 1.
struct Effects: Sendable {
  /// Marks a control that does not apply.
  static let notApplicable = -1.0

  /// Where compensating measures do not stand in.
  var plain: [Double]
  /// Where they do.
  var inControlSystems: [Double]

  /// Brings back what some controls brought before.
  mutating func restore(_ controls: [Int], from before: Effects) {
    for control in controls {
      plain[control] = before.plain[control]
      inControlSystems[control] = before.inControlSystems[control]
    }
  }
}
