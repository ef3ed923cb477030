/// Where somebody can see that a rating is true: a reference, never the thing itself.
public struct Evidence: Hashable, Sendable {
  /// How much a piece of evidence shows.
  public enum Grade: Int, CaseIterable, Comparable, Sendable {
    /// It is laid down in a document.
    case document = 1
    /// A record shows that it is done.
    case record = 2
    /// Somebody independent looked: an audit, a diagnosis, an exercise.
    case verified = 3

    /// The grade in the words of data.
    public var code: String {
      switch self {
      case .document: "document"
      case .record: "record"
      case .verified: "verified"
      }
    }

    /// Reads what `code` writes.
    public init?(code: String) {
      guard let grade = Self.allCases.first(where: { $0.code == code }) else { return nil }
      self = grade
    }

    /// Whether one grade shows less than another.
    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// What it is called.
  public var title: String
  /// How much it shows.
  public var grade: Grade
  /// Where it is kept.
  public var place: String?
  /// The day it is of.
  public var date: CivilDate?
  /// The last day on which it counts in full; without one, a year after its date.
  public var validUntil: CivilDate?
  /// The SHA-256 of the file, where one was at hand.
  public var digest: String?

  /// Makes a reference.
  public init(
    title: String, grade: Grade, place: String? = nil, date: CivilDate? = nil,
    validUntil: CivilDate? = nil, digest: String? = nil
  ) {
    self.title = title
    self.grade = grade
    self.place = place
    self.date = date
    self.validUntil = validUntil
    self.digest = digest
  }
}
