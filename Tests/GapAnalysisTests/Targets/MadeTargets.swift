import GapAnalysis
import ProfileModel
import Wording

/// Claims to compose.
extension Made {
  static func claim(
    _ source: Target.Source, _ tier: Int, _ control: String = "a1", _ scope: Scope = .organisation,
    origin: String = "", clause: String = "", from: String? = nil,
    _ more: (inout Target) -> Void = { _ in }
  ) -> Target {
    var target = Target(
      Target.ID(
        key(control, scope), source, origin: origin, clause: clause, from: from.map(day)),
      tier: tier)
    more(&target)
    return target
  }

  /// A policy that somebody stands for.
  static func policy(
    _ tier: Int, _ control: String = "a1", _ scope: Scope = .organisation, from: String? = nil,
    until: String = "2027-11-20"
  ) -> Target {
    claim(.policy, tier, control, scope, from: from) { target in
      target.why = "費用対効果"
      target.approver = "見本 花子"
      target.approvedOn = day("2026-11-20")
      target.expires = day(until)
    }
  }

  static func composed(_ claims: [Target], on text: String = "2026-11-20") -> ComposedTarget {
    TargetProfile(claims).composed(key("a1"), .on(day(text)))
  }
}

extension Draws {
  private static let days: [String?] = [
    nil, "2026-04-01", "2026-11-20", "2027-04-01", "2028-10-01",
  ]
  private static let ends = ["2026-06-30", "2026-11-20", "2027-03-31", "2029-03-31"]

  mutating func day() -> CivilDate {
    Made.day(one(of: ["2026-01-01", "2026-11-20", "2027-07-01"]))
  }

  /// A claim of any source on one control, or on part of the organisation.
  mutating func claim(_ sources: [Target.Source] = Target.Source.allCases) -> Target {
    let scope: Scope = number(0...3) == 0 ? .unit("plant") : .organisation
    var target = Made.claim(
      one(of: sources), number(1...4), "a1", scope, origin: one(of: ["", "法", "契約"]),
      clause: one(of: ["", "1", "2"]), from: one(of: Self.days))
    if number(0...3) > 0 { target.why = "理由" }
    if number(0...3) > 0 { target.approver = "承認者" }
    if number(0...3) > 0 { target.expires = Made.day(one(of: Self.ends)) }
    return target
  }

  /// Some claims, of which no two have one id.
  mutating func claims() -> [Target] {
    var known: Set<Target.ID> = []
    return (0..<number(0...8)).map { _ in claim() }.filter { known.insert($0.id).inserted }
  }

  mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var left = values
    var mixed: [Value] = []
    while !left.isEmpty { mixed.append(left.remove(at: number(0...left.count - 1))) }
    return mixed
  }
}

extension Target {
  /// The same claim with another tier.
  func with(tier: Int) -> Target {
    var target = Target(id, tier: tier)
    target.why = why
    target.approver = approver
    target.approvedOn = approvedOn
    target.funding = funding
    target.expires = expires
    return target
  }
}
