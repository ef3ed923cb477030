/// A period of assessment and how far it has come.
public struct Period: Hashable, Sendable {
  /// How a period was closed: when, by whom, and what it froze.
  public struct Closing: Hashable, Sendable {
    /// When it was closed.
    public let time: Instant
    /// The SHA-256 digest of the frozen snapshot, in hexadecimal.
    public let snapshot: String
    /// Who stands behind it.
    public let signatories: Signatories
    /// Why it was closed although something stood in the way; nothing where nothing did.
    public let exception: String?

    /// Makes a closing.
    public init(
      time: Instant, snapshot: String, signatories: Signatories = Signatories(),
      exception: String? = nil
    ) {
      self.time = time
      self.snapshot = snapshot
      self.signatories = signatories
      self.exception = exception
    }
  }

  /// Who prepared, checked and approved a period (作成・確認・承認).
  public struct Signatories: Hashable, Sendable {
    /// Who prepared it.
    public let prepared: String?
    /// Who checked it.
    public let checked: String?
    /// Who approved it.
    public let approved: String?

    /// Names them.
    public init(prepared: String? = nil, checked: String? = nil, approved: String? = nil) {
      self.prepared = prepared
      self.checked = checked
      self.approved = approved
    }
  }

  /// Which period it is.
  public let id: PeriodID
  /// The days it covers, by the calendar of the day it was opened on.
  public let days: ClosedRange<CivilDate>
  /// When it was opened.
  public let opened: Instant
  /// The catalogue editions that are asked about in it, by id.
  public let asked: [AskedCatalog]
  /// How it was closed, if it was.
  public let closing: Closing?

  /// Makes a period.
  public init(
    id: PeriodID, days: ClosedRange<CivilDate>, opened: Instant, asked: [AskedCatalog] = [],
    closing: Closing? = nil
  ) {
    self.id = id
    self.days = days
    self.opened = opened
    self.asked = asked.sorted { $0.catalog.id < $1.catalog.id }
    self.closing = closing
  }
}

extension Period {
  /// The catalogue editions that are asked about in it, by id.
  public var catalogs: [LoadedCatalog] { asked.map(\.catalog) }

  /// The days it covers, and the catalogues asked about where there are any, as a JSON object.
  public var daysJSON: JSONValue {
    let days: [JSONValue.Member] = [
      .init(key: "first_day", value: .text(days.lowerBound.description)),
      .init(key: "last_day", value: .text(days.upperBound.description)),
    ]
    if asked.isEmpty { return .object(days) }
    return .object(days + [.init(key: "catalogs", value: .list(asked.map(\.json)))])
  }
}

extension Period.Closing {
  /// What was frozen, and who stands behind it where anybody does, as a JSON object.
  public var json: JSONValue {
    let texts: [(String, String?)] = [
      ("snapshot", snapshot), ("prepared_by", signatories.prepared),
      ("checked_by", signatories.checked), ("approved_by", signatories.approved),
      ("exception", exception),
    ]
    return .object(
      texts.compactMap { key, text in text.map { .init(key: key, value: .text($0)) } })
  }
}
