internal import Catalogs
internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// The requirements on plans that are about the catalogues the workspace works with.
  func continuityRequirements(
    in store: borrowing Store
  ) throws(Failure) -> ContinuityRequirements {
    let loaded = try store.catalogs()
    var shelf = try catalogs.shelf(of: .requirements)
    for catalog in loaded where catalog.kind == CatalogKind.requirements.rawValue {
      shelf = shelf.with(
        try CatalogDocument.stored(try store.content(of: catalog), name: catalog.name))
    }
    return shelf.continuityRequirements(serving: Set(loaded.map(\.id)))
  }

  /// The ids that plan documents and exercises may name.
  func namesForContinuity(in store: borrowing Store) throws(Failure) -> RegisteredNames {
    let register = try store.register()
    let requirements = try continuityRequirements(in: store)
    return RegisteredNames([
      .service: register.services.map(\.id), .system: register.systems.map(\.id),
      .scenario: try store.register(Scenario.self).map(\.id),
      .action: try store.register(Action.self).map(\.id),
      .continuityPlan: try store.register(ContinuityPlan.self).map(\.id),
      .planKind: requirements.planKinds.map(\.id), .requirement: requirements.rows.map(\.id),
    ])
  }
}
