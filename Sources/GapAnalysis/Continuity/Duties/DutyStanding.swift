public import ProfileModel
public import Wording

/// Whether a duty concerns an organisation on a day.
public enum DutyStanding: Hashable, Sendable {
  /// It does.
  case applies
  /// Nobody can tell from what is known here.
  case unclear(Doubt)
  /// It does not.
  case elsewhere(Reason)

  /// Why nobody can tell.
  public enum Doubt: String, CaseIterable, Sendable {
    /// Its document is a draft, and what was decided is not known here.
    case draft
    /// A later text has taken the place of its document, and no day is known.
    case superseded
    /// It is for those who were designated, and no regime says who that is.
    case designation
    /// It is for the members of a council.
    case membership
  }

  /// Why it does not.
  public enum Reason: String, CaseIterable, Sendable {
    /// It is for somebody else.
    case addressee
    /// It is for another sector.
    case sector
    /// It is for those under another regime.
    case regime
    /// Its document is yet to hold.
    case ahead
    /// Its document holds no more.
    case over
  }

  /// Looks at a duty for an organisation on a day.
  public init(_ duty: CatalogDuty, for organisation: Organisation, on day: CivilDate) {
    if let reason = Self.reasonAgainst(duty, organisation, day) {
      self = .elsewhere(reason)
    } else if let doubt = Self.doubt(duty, day) {
      self = .unclear(doubt)
    } else {
      self = .applies
    }
  }

  private static func reasonAgainst(
    _ duty: CatalogDuty, _ organisation: Organisation, _ day: CivilDate
  ) -> Reason? {
    let document = duty.document
    if duty.who == .ministry { return .addressee }
    if !duty.sectors.isEmpty, let sector = organisation.sector, !duty.sectors.contains(sector) {
      return .sector
    }
    if !duty.regimes.isEmpty, organisation.regimes.isDisjoint(with: duty.regimes) {
      return .regime
    }
    if let from = document.from, day < from { return .ahead }
    if let until = document.until, until < day { return .over }
    // Of a document with a last day, the day decides and not what was known of it once.
    return document.state == .expired && document.until == nil ? .over : nil
  }

  private static func doubt(_ duty: CatalogDuty, _ day: CivilDate) -> Doubt? {
    if duty.who == .councilMember { return .membership }
    if duty.who == .designatedOperator && duty.regimes.isEmpty { return .designation }
    if duty.document.until != nil { return nil }
    return switch duty.document.state {
    case .draft: .draft
    case .superseded: .superseded
    case .inForce, .expired: nil
    }
  }
}

extension DutyStanding.Doubt {
  /// Why nobody can tell, as people read it.
  public var readable: Text {
    switch self {
    case .draft: Text(ja: "要確認(案のため)", en: "check what was decided")
    case .superseded: Text(ja: "要確認(改定後の文書)", en: "check the later text")
    case .designation: Text(ja: "要確認(指定の有無)", en: "check the designation")
    case .membership: Text(ja: "要確認(構成員かどうか)", en: "check the membership")
    }
  }
}
