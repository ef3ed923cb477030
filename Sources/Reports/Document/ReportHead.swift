public import ProfileModel
public import Wording

/// What tells an issue of a report from another, and whom it belongs to.
public struct ReportHead: Hashable, Sendable {
  /// The organisation.
  public let organisation: String
  /// The period it reports on.
  public let period: PeriodID
  /// How it may be handed on.
  public let label: Text?
  /// The digest of the period's snapshot; nothing while the period is open.
  public let snapshot: String?
  /// The digest at the end of the journal it was made from.
  public let journal: String
  /// The workspace, by the digest of its first journal entry.
  public let workspace: String
  /// When it was made.
  public let made: Instant
  /// How far the readers' clock is ahead.
  public let offset: Int

  /// Makes a head.
  public init(
    organisation: String, period: PeriodID, label: Text?, snapshot: String?, journal: String,
    workspace: String, made: Instant, offset: Int
  ) {
    (self.organisation, self.period, self.label) = (organisation, period, label)
    (self.snapshot, self.journal, self.workspace) = (snapshot, journal, workspace)
    (self.made, self.offset) = (made, offset)
  }

  /// The day on which it was made, where its readers are.
  public var day: CivilDate { made.local(offset: offset).date }

  /// What the state behind it is known by: the snapshot, or the journal while the period is open.
  public var edition: Text {
    if let snapshot {
      return Text(ja: "スナップショット \(snapshot.prefix(12))", en: "snapshot \(snapshot.prefix(12))")
    }
    return Text(ja: "未締め・監査ログ \(journal.prefix(12))", en: "open, journal \(journal.prefix(12))")
  }
}
