public import Wording

/// What every catalogue file says of itself: which published set it holds, in which edition.
public struct CatalogEdition: Hashable, Sendable {
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
  /// When it was decided.
  public let decided: CivilDate
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
    decided: CivilDate,
    status: Text
  ) {
    self.kind = kind
    self.id = id
    self.edition = edition
    self.title = title
    self.issuer = issuer
    self.sourceDocument = sourceDocument
    self.sourceSection = sourceSection
    self.decided = decided
    self.status = status
  }
}
