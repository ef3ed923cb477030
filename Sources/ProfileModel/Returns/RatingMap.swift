/// Where the fields of ratings stand in somebody else's table, and what its words mean.
public struct RatingMap: Hashable, Sendable {
  /// The file or the saved map, for messages.
  public let name: String
  /// The catalogue whose controls are rated, where the table does not say.
  public let catalog: String?
  /// The crosswalk that leads from the table's ids to those of controls.
  public let crosswalk: String?
  /// The sheet of a workbook.
  public let sheet: String?
  /// The headings, by what stands under them.
  public let columns: [RatingField: String]
  /// What a field holds where the table says nothing.
  public let defaults: [RatingField: String]
  /// Our words for those of the table, narrowed.
  public let values: [RatingField: [String: String]]

  /// Makes a map.
  public init(
    name: String, catalog: String? = nil, crosswalk: String? = nil, sheet: String? = nil,
    columns: [RatingField: String], defaults: [RatingField: String] = [:],
    values: [RatingField: [String: String]] = [:]
  ) {
    self.name = name
    self.catalog = catalog
    self.crosswalk = crosswalk
    self.sheet = sheet
    self.columns = columns
    self.defaults = defaults
    self.values = values
  }
}
