public import Wording

/// A document from which duties come.
public struct DutyDocument: Hashable, Sendable {
  /// Where it stands.
  public enum State: String, CaseIterable, Sendable {
    /// It holds.
    case inForce = "in-force"
    /// Its own term has run out.
    case expired
    /// It is not decided yet.
    case draft
    /// A later text has taken its place.
    case superseded
  }

  /// Its id in its catalogue.
  public let id: String
  /// Its title.
  public let title: Text
  /// Its date as its source gives it.
  public let date: String
  /// Where it stood when its catalogue was made.
  public let state: State
  /// The first day on which it holds, where its source says so.
  public let from: CivilDate?
  /// The last day on which it holds, where its source says so.
  public let until: CivilDate?

  /// Describes a document.
  public init(
    id: String, title: Text, date: String, state: State, from: CivilDate? = nil,
    until: CivilDate? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.state = state
    self.from = from
    self.until = until
  }
}

/// Something that somebody is to do by a document.
public struct CatalogDuty: Hashable, Sendable {
  /// Who is to do it.
  public enum Addressee: String, CaseIterable, Sendable {
    /// Every operator of a critical service.
    case `operator`
    /// A ministry.
    case ministry
    /// A member of a council.
    case councilMember = "council-member"
    /// An operator that was designated.
    case designatedOperator = "designated-operator"
  }

  /// How often it is done.
  public enum Rhythm: String, CaseIterable, Sendable {
    /// When something happens.
    case onEvent = "on-event"
    /// Always.
    case standing
    /// Every year.
    case yearly
    /// Once.
    case once
    /// As somebody sets it.
    case asSet = "as-set"
  }

  /// The id of its catalogue.
  public let catalog: String
  /// Its id there.
  public let id: String
  /// The document that it comes from.
  public let document: DutyDocument
  /// Where in the document it stands.
  public let section: String
  /// Who is to do it.
  public let who: Addressee
  /// Its title.
  public let title: Text
  /// What is to be done.
  public let does: Text
  /// How often.
  public let rhythm: Rhythm
  /// What brings it about.
  public let trigger: Text
  /// Who is told by it.
  public let tells: [Contact.Party]
  /// What is left open in its document.
  public let open: Text?
  /// The regimes under one of which it applies; any, where none is named.
  public let regimes: [String]
  /// The sectors in one of which it applies; any, where none is named.
  public let sectors: [String]

  /// Describes a duty.
  public init(
    catalog: String, id: String, document: DutyDocument, section: String, who: Addressee,
    title: Text, does: Text, rhythm: Rhythm, trigger: Text, tells: [Contact.Party] = [],
    open: Text? = nil,
    regimes: [String] = [], sectors: [String] = []
  ) {
    self.catalog = catalog
    self.id = id
    self.document = document
    self.section = section
    self.who = who
    self.title = title
    self.does = does
    self.rhythm = rhythm
    self.trigger = trigger
    self.tells = tells
    self.open = open
    self.regimes = regimes
    self.sectors = sectors
  }

  /// Whether a word means it: its id, or that with its catalogue.
  public func isMeant(by word: String) -> Bool { word == id || word == "\(catalog)/\(id)" }
}

extension CatalogDuty.Rhythm {
  /// The rhythm as people read it.
  public var readable: Text {
    switch self {
    case .onEvent: Text(ja: "事案のとき", en: "on an event")
    case .standing: Text(ja: "常時", en: "standing")
    case .yearly: Text(ja: "年1回", en: "yearly")
    case .once: Text(ja: "1回", en: "once")
    case .asSet: Text(ja: "定めによる", en: "as set")
    }
  }
}
