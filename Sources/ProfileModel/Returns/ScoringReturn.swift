/// What came back in one file: ratings as the file now says them, and where it was issued.
public struct ScoringReturn: Hashable, Sendable {
  /// Where a file says it was issued; a table of somebody else's says nothing.
  public struct Issue: Hashable, Sendable {
    /// The workspace, by the digest of its first journal entry.
    public let workspace: String
    /// The organisation's name.
    public let organisation: String
    /// The period.
    public let period: PeriodID
    /// The catalogue editions that were asked about.
    public let catalogs: [LoadedCatalog]
    /// The digest at the end of the journal it was made from, if it says so.
    public let journal: String?
    /// Where in the file this is said.
    public let place: Place

    /// Says where a file was issued.
    public init(
      workspace: String, organisation: String, period: PeriodID, catalogs: [LoadedCatalog],
      journal: String? = nil, place: Place
    ) {
      self.workspace = workspace
      self.organisation = organisation
      self.period = period
      self.catalogs = catalogs
      self.journal = journal
      self.place = place
    }
  }

  /// One rating as a file says it.
  public struct Row: Hashable, Sendable {
    /// The rating; parts that the file does not speak of are empty.
    public let rating: Rating
    /// The parts that the file speaks of.
    public let parts: RatingParts
    /// The revision the row was issued from; nothing where the file was not issued by us.
    public let base: Int?
    /// Where each part stands, for messages.
    public let places: PartPlaces
    /// Where the row stands.
    public let place: Place

    /// Makes a row.
    public init(
      _ rating: Rating, parts: RatingParts, base: Int?, places: PartPlaces = [:],
      at place: Place
    ) {
      self.rating = rating
      self.parts = parts
      self.base = base
      self.places = places
      self.place = place
    }

    /// Where a part stands, or the row.
    public func place(of part: RatingPart) -> Place { places[part] ?? place }
  }

  /// The file.
  public let file: String
  /// Where it was issued, if it says so.
  public let issue: Issue?
  /// The ratings in it.
  public let rows: [Row]
  /// What a person should know of it.
  public let notes: [Problem]

  /// The same return, its rows held against no version: those it names are of another history.
  public func withoutBases(noting note: Problem) -> ScoringReturn {
    let rows = rows.map {
      Row($0.rating, parts: $0.parts, base: nil, places: $0.places, at: $0.place)
    }
    return ScoringReturn(file: file, issue: issue, rows: rows, notes: notes + [note])
  }

  /// Makes a return.
  public init(file: String, issue: Issue?, rows: [Row], notes: [Problem] = []) {
    self.file = file
    self.issue = issue
    self.rows = rows
    self.notes = notes
  }
}
