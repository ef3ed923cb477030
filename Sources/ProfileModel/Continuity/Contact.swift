public import Wording

/// Somebody who has to be told in an incident: whom, over what, by which form, and who of us tells them.
public struct Contact: Hashable, Sendable {
  /// What kind of party it is.
  public enum Party: String, CaseIterable, Sendable {
    /// The ministry in charge of the sector.
    case ministry
    /// The office that leads the State's cybersecurity.
    case nationalOffice = "national-office"
    /// The sector's own sharing body.
    case ceptoar
    /// The police.
    case police
    /// The commission that watches over personal data.
    case privacyCommission = "privacy-commission"
    /// Somebody who works for us.
    case supplier
    /// Those who use the service.
    case customers
    /// Anybody else.
    case other

    /// The party as people read it.
    public var readable: Text {
      switch self {
      case .ministry: Text(ja: "所管省庁", en: "ministry in charge")
      case .nationalOffice: Text(ja: "国の司令塔組織", en: "national cybersecurity office")
      case .ceptoar: Text(ja: "セプター", en: "CEPTOAR")
      case .police: Text(ja: "警察", en: "police")
      case .privacyCommission: Text(ja: "個人情報保護委員会", en: "personal data commission")
      case .supplier: Text(ja: "委託先", en: "supplier")
      case .customers: Text(ja: "利用者", en: "users of the service")
      case .other: Text(ja: "その他", en: "other")
      }
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// What kind of party it is.
  public var party: Party
  /// The name of the office or person.
  public var name: String
  /// Over what they are reached, the first choice first.
  public var channels: [String] = []
  /// By which form they are told.
  public var form: String?
  /// Within how long they are to be told.
  public var within: Minutes?
  /// Who of us tells them.
  public var owner: String?
  /// Who or what to turn to if they cannot be reached.
  public var alternate: String?
  /// The ids of the duties that telling them serves, sorted.
  public var duties: [String] = []
  /// The day on which somebody last saw that all this is right.
  public var confirmed: CivilDate?
  /// Anything else.
  public var note: String?

  /// Makes a contact.
  public init(id: String, party: Party, name: String) {
    self.id = id
    self.party = party
    self.name = name
  }

  /// Whether too long has passed on a day since it was confirmed, or nobody ever did.
  public func isStale(on day: CivilDate, afterMonths months: Int) -> Bool {
    confirmed.map { $0.later(byMonths: months) < day } ?? true
  }
}
