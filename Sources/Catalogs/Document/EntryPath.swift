/// An entry named together with its catalogue: `catalogue/entry`.
public struct EntryPath: Hashable, Sendable {
  /// The id of the catalogue.
  public let catalog: String
  /// The id of the entry.
  public let entry: String

  init?(_ text: String) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else { return nil }
    catalog = String(halves[0])
    entry = String(halves[1])
  }
}
