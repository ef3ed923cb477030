public import ProfileModel
internal import Wording

extension Store {
  /// A catalogue that is offered to be taken in: its name, and all that it says as canonical JSON.
  public struct CatalogOffer: Sendable {
    /// Which catalogue it is.
    public let catalog: LoadedCatalog
    /// All that it says.
    public let content: String

    /// Offers a catalogue.
    public init(id: String, edition: String, kind: String, content: String) {
      catalog = LoadedCatalog(
        id: id, edition: edition, kind: kind, digest: Digest.sha256(content))
      self.content = content
    }
  }

  /// What became of an offered catalogue.
  public enum CatalogFate: String, Sendable {
    /// It was not there before.
    case added
    /// It took the place of the same edition, which nothing rested on.
    case replaced
    /// It was there already, word for word.
    case unchanged
  }

  /// The catalogues that were taken in, by id and edition.
  public func catalogs() throws(Failure) -> [LoadedCatalog] {
    try CatalogTable.catalogs(in: connection)
  }

  /// What a catalogue that was taken in says.
  public func content(of catalog: LoadedCatalog) throws(Failure) -> String {
    let content = try CatalogTable.content(of: catalog.id, catalog.edition, in: connection)
    guard let content, Digest.sha256(content) == catalog.digest else {
      throw SQLiteError.damaged(connection.path)
    }
    return content
  }

  /// Takes catalogues in, all of them or none.
  ///
  /// An edition that a period asks about or was frozen with stays as it is: `conflict` says how what is
  /// offered differs from the content that is stored.
  public func loadCatalogs(
    _ offers: [CatalogOffer], by stamp: Stamp, rehearsing: Bool,
    conflict: (_ stored: String, CatalogOffer) throws(Failure) -> Failure
  ) throws(Failure) -> [CatalogFate] {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      var fates: [CatalogFate] = []
      var written: [LoadedCatalog] = []
      for offer in offers {
        let catalog = offer.catalog
        let stored = try CatalogTable.content(of: catalog.id, catalog.edition, in: connection)
        guard stored != offer.content else {
          fates.append(.unchanged)
          continue
        }
        if let stored, try CatalogTable.isInUse(catalog, in: connection) {
          throw try conflict(stored, offer)
        }
        try CatalogTable.write(catalog, content: offer.content, in: connection)
        written.append(catalog)
        fates.append(stored == nil ? .added : .replaced)
      }
      guard !written.isEmpty else { return (fates, nil) }
      let subject = written.count == 1 ? written[0].name : "catalogs"
      return (
        fates,
        Journal.Draft(verb: "catalog.load", subject: subject, payload: .list(written.map(\.json)))
      )
    }
  }

  /// Lets go of a catalogue edition that no period asks about or was frozen with.
  public func unloadCatalog(_ catalog: LoadedCatalog, by stamp: Stamp) throws(Failure) {
    try change(by: stamp) { () throws(Failure) in
      guard try !CatalogTable.isInUse(catalog, in: connection) else {
        throw Failure(
          .input, at: .word(catalog.name),
          Text(ja: "この版で評価している期があります", en: "a period rests on this edition"),
          remedy: Text(ja: "そのまま残してください", en: "leave it where it is"))
      }
      try CatalogTable.remove(catalog, in: connection)
      return (
        (), Journal.Draft(verb: "catalog.unload", subject: catalog.name, payload: catalog.json)
      )
    }
  }
}
