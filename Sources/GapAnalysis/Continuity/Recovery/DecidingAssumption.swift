internal import ProfileModel

/// A single figure whose change to a critical value would turn a predicted breach around.
public struct DecidingAssumption: Hashable, Sendable {
  /// The figure.
  public let assumption: RecoveryAssumption
  /// What it is, in minutes or percent.
  public let value: Int
  /// The nearest value with which it turns around.
  public let critical: Int

  /// Every figure that alone would turn a prediction around, the smallest change in proportion first.
  ///
  /// Each value is tried: what would be broken is reckoned anew with it. Nothing turns around where it
  /// is not known what is predicted.
  public static func all(of recovery: Recovery, in model: RecoveryModel) -> [DecidingAssumption] {
    guard let isBreached = model.judged(recovery).isReached else { return [] }
    let search = CriticalSearch(recovery, model, isBreached)
    return RecoveryAssumption.all(of: recovery.figures).compactMap { assumption in
      guard let value = recovery.figures.value(of: assumption, backAt: recovery.time),
        let critical = search.critical(assumption, from: value)
      else { return nil }
      return DecidingAssumption(assumption: assumption, value: value, critical: critical)
    }.enumerated().sorted { left, right in
      left.element.isNearer(than: right.element)
        || !right.element.isNearer(than: left.element) && left.offset < right.offset
    }.map(\.element)
  }

  /// Whether the change is smaller in proportion; a figure of nothing changes beyond all proportion.
  private func isNearer(than other: DecidingAssumption) -> Bool {
    guard value > 0, other.value > 0 else { return value > 0 && other.value == 0 }
    let (here, there) = ((critical - value).magnitude, (other.critical - other.value).magnitude)
    return UInt128(here) * UInt128(other.value.magnitude)
      < UInt128(there) * UInt128(value.magnitude)
  }
}

/// Looks for the nearest value of a figure with which a prediction turns around.
private struct CriticalSearch {
  private let recovery: Recovery
  private let model: RecoveryModel
  private let isBreached: Bool

  init(_ recovery: Recovery, _ model: RecoveryModel, _ isBreached: Bool) {
    self.recovery = recovery
    self.model = model
    self.isBreached = isBreached
  }

  func critical(_ assumption: RecoveryAssumption, from value: Int) -> Int? {
    switch assumption {
    case .detection, .decision, .treatment, .task:
      isBreached
        ? nearest(from: value, down: 0, assumption)
        : nearest(from: value, up: Minutes.longest.count, assumption)
    case .level:
      isBreached
        ? nearest(from: value, up: 100, assumption) : nearest(from: value, down: 0, assumption)
    case .endurance:
      isBreached
        ? nearest(from: value, up: Minutes.longest.count, assumption)
        : nearest(from: value, down: 0, assumption)
    case .start(let id): nearestStart(of: id, from: value)
    }
  }

  private func turns(_ assumption: RecoveryAssumption, _ value: Int) -> Bool {
    Recovery(recovery.figures.with(assumption, value)).flatMap { model.judged($0).isReached }
      == !isBreached
  }

  /// The least value above at which it turns around; from there on all do.
  private func nearest(from value: Int, up most: Int, _ assumption: RecoveryAssumption) -> Int? {
    guard value < most, turns(assumption, most) else { return nil }
    var (low, high) = (value, most)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if turns(assumption, middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The greatest value below at which it turns around; from there down all do.
  private func nearest(from value: Int, down least: Int, _ assumption: RecoveryAssumption) -> Int? {
    guard value > least, turns(assumption, least) else { return nil }
    var (low, high) = (least, value)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if turns(assumption, middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The nearest start of a fallback at which it turns around.
  ///
  /// A later start may help as well as an earlier one, since the fallback then ends later too. Something
  /// can only turn around where the fallback begins or ends at another edge of the curve, or at the
  /// length of a threshold from one: those places and their neighbours are tried.
  private func nearestStart(of id: String, from value: Int) -> Int? {
    guard let moved = recovery.figures.fallbacks.first(where: { $0.id == id }) else { return nil }
    let others = recovery.figures.fallbacks.filter { $0.id != id }
    let edges =
      [0, recovery.time.count]
      + others.flatMap { [$0.start, $0.end].compactMap { $0?.count } }
    let lengths = model.breaches.flatMap(\.thresholds).compactMap { $0.minutes?.count }
    let shifts = [0] + lengths.flatMap { [$0, -$0] }
    let ends = [0] + (moved.endurance.map { [-$0.count] } ?? [])
    var candidates: Set<Int> = []
    for edge in edges {
      for shift in shifts {
        for end in ends {
          for near in -1...1 { candidates.insert(edge + shift + end + near) }
        }
      }
    }
    return candidates.filter { (0...Minutes.longest.count).contains($0) && $0 != value }
      .sorted { (abs($0 - value), $0) < (abs($1 - value), $1) }
      .first { turns(.start(id), $0) }
  }
}
