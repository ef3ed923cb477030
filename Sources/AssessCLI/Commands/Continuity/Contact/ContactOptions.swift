internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What the commands about contacts have in common.
enum ContactOptions {
  static let id = ArgumentSpec("ID", .one, Text(ja: "連絡先のID", en: "The contact's id"))
}

extension Surroundings {
  /// The duties of all catalogues at hand.
  func duties(in store: borrowing Store) throws(Failure) -> [CatalogDuty] {
    try shelf(over: try catalogs.shelf(), of: store).all.flatMap(\.duties)
  }

  /// The ids that contacts may name: duties, by their ids alone or with their catalogues.
  func namesForContacts(in store: borrowing Store) throws(Failure) -> RegisteredNames {
    let duties = try duties(in: store)
    return RegisteredNames([.duty: duties.map(\.id) + duties.map { "\($0.catalog)/\($0.id)" }])
  }
}
