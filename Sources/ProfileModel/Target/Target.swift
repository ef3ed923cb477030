/// A tier that a control is to have from a day on, by the word of one source.
public struct Target: Hashable, Sendable {
  /// Who or what asks for a tier.
  public enum Source: String, CaseIterable, Sendable {
    /// 義務: a law, a contract or a supervisor asks for it; nobody inside can lower it.
    case obligation
    /// リスク: what a scenario takes to stay within its acceptance line.
    case risk
    /// 分野: what the sector, or a template for organisations of a kind, takes as the common level.
    case baseline
    /// 方針: what management chose.
    case policy
  }

  /// What tells one claim from another.
  public struct ID: Hashable, Sendable {
    /// The control and the part of the organisation it is wanted of.
    public let key: RatingKey
    /// Who asks for it.
    public let source: Source
    /// The document, template or proposal that it stands in; empty where management chose it.
    public let origin: String
    /// The clause of it.
    public let clause: String
    /// The day from which it is to be so; nothing where it is owed already.
    public let from: CivilDate?

    /// Names a claim.
    public init(
      _ key: RatingKey, _ source: Source, origin: String = "", clause: String = "",
      from: CivilDate? = nil
    ) {
      self.key = key
      self.source = source
      self.origin = origin
      self.clause = clause
      self.from = from
    }
  }

  /// What tells it from others.
  public let id: ID
  /// The tier.
  public let tier: Int
  /// Why.
  public var why: String?
  /// Who agreed.
  public var approver: String?
  /// When they did.
  public var approvedOn: CivilDate?
  /// Where the money comes from, such as `FY2026`.
  public var funding: String?
  /// The last day on which it holds without being looked at again.
  public var expires: CivilDate?

  /// Makes a claim that nobody has given a reason for yet.
  public init(_ id: ID, tier: Int) {
    self.id = id
    self.tier = tier
  }

  /// The control and the part of the organisation it is wanted of.
  public var key: RatingKey { id.key }
  /// Who asks for it.
  public var source: Source { id.source }

  /// Whether somebody stands for it with a reason and until a day.
  public var isApproved: Bool { why != nil && approver != nil && expires != nil }

  /// Whether it has to be looked at again by a day.
  public func isExpired(on day: CivilDate) -> Bool { expires.map { $0 < day } ?? false }

  /// Whether it is wanted on a day already.
  public func isDue(on day: CivilDate) -> Bool { id.from.map { $0 <= day } ?? true }
}
