internal import Catalogs
internal import ProfileModel
internal import ProfileStore

extension Store {
  /// The catalogues that were taken in, each read from what the store keeps of it.
  func documents() throws(Failure) -> [CatalogDocument] {
    var documents: [CatalogDocument] = []
    for catalog in try catalogs() {
      documents.append(
        try CatalogDocument.stored(try content(of: catalog), name: catalog.name))
    }
    return documents
  }
}
