/// A time that is fixed, or that gets shorter with the tier of a control.
public enum TieredTime: Hashable, Sendable {
  /// The same whatever the controls are at.
  case fixed(Minutes)
  /// By the tier of a control.
  case byTier(ControlID, [Step])

  /// From which tier on which time holds.
  public struct Step: Hashable, Sendable {
    /// The tier.
    public let tier: Int
    /// The time from that tier on.
    public let time: Minutes

    /// Makes a step.
    public init(tier: Int, time: Minutes) {
      self.tier = tier
      self.time = time
    }
  }

  /// The control that it hangs on, if it hangs on one.
  public var control: ControlID? {
    if case .byTier(let control, _) = self { control } else { nil }
  }

  /// The time at a tier of the control; below the first step it is that of the first.
  public func time(atTier tier: Int) -> Minutes {
    switch self {
    case .fixed(let time): time
    case .byTier(_, let steps):
      (steps.last { $0.tier <= tier } ?? steps.first)?.time ?? .zero
    }
  }

  /// What nobody could reckon with: no step, tiers that do not rise, times that grow with them.
  var isSound: Bool {
    guard case .byTier(_, let steps) = self else { return true }
    return !steps.isEmpty && steps.allSatisfy { (1...9).contains($0.tier) }
      && zip(steps, steps.dropFirst()).allSatisfy { $0.tier < $1.tier && $0.time >= $1.time }
  }
}

extension TieredTime: CustomStringConvertible {
  /// The time as it is written on a line: `4h`, or `nisc-guideline-2023/5.1.3.4-1:1=24h,3=4h`.
  public var description: String {
    switch self {
    case .fixed(let time): time.description
    case .byTier(let control, let steps):
      "\(control):" + steps.map { "\($0.tier)=\($0.time)" }.joined(separator: ",")
    }
  }
}

extension TieredTime {
  /// What its JSON looks like.
  static var form: JSONForm {
    .plain(
      .duration,
      orObject: .object([
        .must("control", .text),
        .must("by_tier", .list(.object([.must("tier", .integer), .must("time", .duration)]))),
      ]))
  }

  var json: JSONValue {
    switch self {
    case .fixed(let time): time.json
    case .byTier(let control, let steps):
      .object([
        "control": control.json,
        "by_tier": .list(
          steps.map { .object(["tier": .integer($0.tier), "time": $0.time.json]) }),
      ])
    }
  }

  init?(json: JSONValue) {
    if let time = Minutes(json: json) {
      self = .fixed(time)
      return
    }
    guard let control = json["control"].flatMap({ ControlID(json: $0) }), json["by_tier"] != nil,
      let steps = json.list("by_tier", { Step(json: $0) })
    else { return nil }
    self = .byTier(control, steps)
  }
}

extension TieredTime.Step {
  fileprivate init?(json: JSONValue) {
    guard let tier = json["tier"]?.integer, let time = json["time"].flatMap({ Minutes(json: $0) })
    else { return nil }
    self.init(tier: tier, time: time)
  }
}
