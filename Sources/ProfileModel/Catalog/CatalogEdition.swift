public import Wording

/// What every catalogue file says of itself: which published set it holds, in which edition.
public struct CatalogEdition: Hashable, Sendable {
  /// The days that matter to an edition.
  public struct Dates: Hashable, Sendable {
    /// When it was decided.
    public let decided: CivilDate
    /// When it came or comes into force, where that is another day.
    public let inForce: CivilDate?
    /// When it was or will be withdrawn.
    public let withdrawn: CivilDate?

    /// Makes the days of an edition.
    public init(decided: CivilDate, inForce: CivilDate? = nil, withdrawn: CivilDate? = nil) {
      self.decided = decided
      self.inForce = inForce
      self.withdrawn = withdrawn
    }
  }

  /// The kind of catalogue, which decides what else the file holds.
  public let kind: String
  /// The id of the set.
  public let id: String
  /// The edition of it.
  public let edition: String
  /// Its title.
  public let title: Text
  /// Who issued it.
  public let issuer: Text
  /// The published document it rests on.
  public let sourceDocument: String
  /// The section of that document.
  public let sourceSection: String
  /// When it was decided, came into force and was withdrawn.
  public let dates: Dates
  /// What takes its place.
  public let successor: Text?
  /// What a reader should know of its standing.
  public let status: Text

  /// Makes an edition.
  public init(
    kind: String,
    id: String,
    edition: String,
    title: Text,
    issuer: Text,
    sourceDocument: String,
    sourceSection: String,
    dates: Dates,
    successor: Text? = nil,
    status: Text
  ) {
    self.kind = kind
    self.id = id
    self.edition = edition
    self.title = title
    self.issuer = issuer
    self.sourceDocument = sourceDocument
    self.sourceSection = sourceSection
    self.dates = dates
    self.successor = successor
    self.status = status
  }

  /// Whether the edition is withdrawn by a day.
  public func isWithdrawn(by day: CivilDate) -> Bool {
    dates.withdrawn.map { $0 <= day } ?? false
  }
}
