public import ProfileModel

/// Ratings of a period as they are written out, so that what comes back can be merged.
public struct IssuedRatings: Sendable {
  /// The workspace, by the digest of its first journal entry.
  public let workspace: String
  /// The organisation's name.
  public let organisation: String
  /// The period.
  public let period: PeriodID
  /// The controls that are asked about.
  public let sets: [ControlSet]
  /// The ratings.
  public let ratings: [StoredRating]

  /// Takes what is to be written.
  public init(
    workspace: String, organisation: String, period: PeriodID, sets: [ControlSet],
    ratings: [StoredRating]
  ) {
    self.workspace = workspace
    self.organisation = organisation
    self.period = period
    self.sets = sets
    self.ratings = ratings
  }
}
