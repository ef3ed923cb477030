internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// Today, where the user is.
  var today: CivilDate {
    let moment = now()
    return moment.local(offset: clockOffset(moment)).date
  }

  /// The catalogues at hand: those the workspace works with, and the bundled ones beside them.
  func shelf() throws(Failure) -> Shelf {
    let bundled = try catalogs.shelf()
    guard Folder.exists(Store.path(in: folder)) else { return bundled }
    return try shelf(over: bundled, of: try store())
  }

  /// The bundled catalogues with those of a store in the place of theirs.
  func shelf(over bundled: Shelf, of store: borrowing Store) throws(Failure) -> Shelf {
    bundled.with(Shelf(try store.documents()))
  }
}
