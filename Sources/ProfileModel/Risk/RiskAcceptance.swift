public import Wording

/// The risk that an entry of the acceptance register speaks of.
public enum AcceptedRisk: Hashable, Sendable {
  /// A scenario, by id.
  case scenario(String)
  /// A threat to an asset, by their ids.
  case threat(asset: String, threat: String)
}

extension AcceptedRisk: CustomStringConvertible {
  /// The risk as it is typed and stored: `scenario:S-1`, `asset:server/T-1`.
  public var description: String {
    switch self {
    case .scenario(let id): "scenario:\(id)"
    case .threat(let asset, let threat): "asset:\(asset)/\(threat)"
    }
  }

  /// Reads what `description` writes.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let ids = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ids.allSatisfy(Identifier.isValid) else { return nil }
    switch (parts[0], ids.count) {
    case ("scenario", 1): self = .scenario(ids[0])
    case ("asset", 2): self = .threat(asset: ids[0], threat: ids[1])
    default: return nil
    }
  }
}

/// An entry of the register of what was decided about a risk that stays (受容の台帳).
public struct RiskAcceptance: Hashable, Sendable {
  /// For how many months at most a decision holds.
  public static let longestMonths = 12

  /// How it stands on a day.
  public enum State: String, Sendable {
    /// The day on which it begins to hold has not come.
    case ahead
    /// It holds.
    case holding
    /// It has run out: the risk is open again (要再判断).
    case expired
  }

  /// Which risk.
  public let risk: AcceptedRisk
  /// What was decided: to retain it, or to transfer it.
  public var decision: Treatment
  /// Who answers for it.
  public var owner: String
  /// Why it is borne.
  public var reason: String
  /// What is done instead of what would bring it under the line.
  public var compensating: String
  /// What would make it be looked at before it runs out.
  public var trigger: String
  /// Who approved it.
  public var approver: String
  /// The first day on which it holds.
  public var acceptedOn: CivilDate
  /// The last day on which it holds.
  public var expiresOn: CivilDate

  /// Makes an entry.
  public init(
    _ risk: AcceptedRisk, decision: Treatment = .retain, owner: String, reason: String,
    compensating: String, trigger: String, approver: String, acceptedOn: CivilDate,
    expiresOn: CivilDate
  ) {
    self.risk = risk
    self.decision = decision
    self.owner = owner
    self.reason = reason
    self.compensating = compensating
    self.trigger = trigger
    self.approver = approver
    self.acceptedOn = acceptedOn
    self.expiresOn = expiresOn
  }

  /// How it stands on a day.
  public func state(on day: CivilDate) -> State {
    if day < acceptedOn { .ahead } else if day > expiresOn { .expired } else { .holding }
  }

  /// Whether it holds on a day.
  public func holds(on day: CivilDate) -> Bool { state(on: day) == .holding }
}

extension RiskAcceptance: CheckedValue {
  /// The entry as a JSON object.
  public var json: JSONValue {
    .object([
      "risk": .text(risk.description), "decision": .text(decision.rawValue),
      "owner": .text(owner), "reason": .text(reason), "compensating": .text(compensating),
      "trigger": .text(trigger), "approver": .text(approver),
      "accepted_on": .text(acceptedOn.description), "expires_on": .text(expiresOn.description),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let risk = json["risk"]?.text.flatMap({ AcceptedRisk($0) }),
      let decision: Treatment = json.word("decision"), let owner = json["owner"]?.text,
      let reason = json["reason"]?.text, let compensating = json["compensating"]?.text,
      let trigger = json["trigger"]?.text, let approver = json["approver"]?.text,
      let acceptedOn = json.day("accepted_on"), let expiresOn = json.day("expires_on")
    else { return nil }
    self.init(
      risk, decision: decision, owner: owner, reason: reason, compensating: compensating,
      trigger: trigger, approver: approver, acceptedOn: acceptedOn, expiresOn: expiresOn)
  }

  /// What people call it.
  public static var noun: Text {
    Text(ja: "受容の台帳の記載", en: "an entry of the acceptance register")
  }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    let decision = decision.readable
    list.expect(
      self.decision == .retain || self.decision == .transfer,
      Text(
        ja: "決定が「\(decision.japanese)」です", en: "the decision is '\(decision.english)'"),
      remedy: Text(
        ja: "残ったリスクを受け入れる決定は、保有か移転にしてください",
        en: "a risk that stays is retained or transferred"))
    list.expectText(owner, Text(ja: "責任者", en: "owner"))
    list.expectText(reason, Text(ja: "理由", en: "reason"))
    list.expectText(compensating, Text(ja: "代わりの措置", en: "compensating measure"))
    list.expectText(trigger, Text(ja: "見直しのきっかけ", en: "trigger"))
    list.expectText(approver, Text(ja: "承認者", en: "approver"))
    let (first, last) = (acceptedOn.description, expiresOn.description)
    let (latest, months) = (acceptedOn.later(byMonths: Self.longestMonths), Self.longestMonths)
    list.expect(
      expiresOn > acceptedOn && expiresOn <= latest,
      Text(
        ja: "期限 \(last) が、\(first) より後の\(months)か月以内にありません",
        en: "the expiry \(last) does not lie within \(months) months after \(first)"),
      remedy: Text(
        ja: "\(latest.description) までにしてください", en: "choose \(latest.description) at the latest"))
    return list.problems
  }
}
