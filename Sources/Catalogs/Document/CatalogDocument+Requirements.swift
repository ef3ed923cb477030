public import ProfileModel
internal import Wording

extension CatalogDocument {
  /// The id of the catalogue whose controls stand behind the requirements of this one; nothing for a
  /// catalogue of another kind.
  public var servedCatalog: String? {
    guard kind == .requirements else { return nil }
    return root.text("serves").map { String($0.prefix { $0 != "@" }) }
  }

  /// The requirements that this catalogue has; none for a catalogue of another kind.
  public var continuityRequirements: ContinuityRequirements {
    guard let catalog = servedCatalog else { return .none }
    return ContinuityRequirements(
      edition: name, phases: names("phases"), planKinds: names("plans"),
      characteristics: names("characteristics"),
      rows: mainEntries.compactMap { ContinuityRequirement($0, controlsOf: catalog) })
  }

  private func names(_ list: String) -> [ContinuityRequirements.Name] {
    root.records(list).compactMap { record in
      guard let id = record.text("id"), let title = record.wording("title") else { return nil }
      return ContinuityRequirements.Name(id: id, title: title)
    }
  }
}

extension Shelf {
  /// The requirements of all catalogues here that are about controls of some others; of two entries
  /// with one id, that of the catalogue decided later stands.
  public func continuityRequirements(serving catalogs: Set<String>) -> ContinuityRequirements {
    all.filter { $0.servedCatalog.map(catalogs.contains) ?? false }
      .sorted { ($1.edition.dates.decided, $0.id) < ($0.edition.dates.decided, $1.id) }
      .reduce(ContinuityRequirements.none) { $0.with($1.continuityRequirements) }
  }
}

extension ContinuityRequirement {
  fileprivate init?(_ record: Record, controlsOf catalog: String) {
    guard let id = record.text("id"), let title = record.wording("title"),
      let kind = record.text("kind").flatMap({ Kind(rawValue: $0) }),
      let level = record.number("level")
    else { return nil }
    self.init(
      id: id, title: title, kind: kind, plans: record.texts("plans"),
      phases: record.texts("phases"), characteristic: record.text("characteristic"),
      level: level,
      controls: record.texts("served-by").map { ControlID(catalog: catalog, control: $0) },
      decides: record.text("decides").flatMap { Decision(rawValue: $0) })
  }
}
