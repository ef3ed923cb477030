internal import Catalogs
internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// The ids that entries of the risk register may name; controls are not among them.
  func names(in store: borrowing Store) throws(Failure) -> RegisteredNames {
    let register = try store.register()
    let criteria = try store.register(RiskCriteria.self).first ?? .standard
    return RegisteredNames([
      .service: register.services.map(\.id), .system: register.systems.map(\.id),
      .asset: try store.register(Asset.self).map(\.id),
      .scenario: try store.register(Scenario.self).map(\.id),
      .sectorService: try catalogs.sectors().sectors.flatMap { $0.services.map(\.id) },
      .strength: criteria.strengths.map(\.word),
      .action: try store.register(Action.self).map(\.id),
    ])
  }

  /// The same with the controls of all catalogues at hand.
  func namesWithControls(in store: borrowing Store) throws(Failure) -> RegisteredNames {
    var names = try names(in: store)
    names.controls = try controlNames(in: store)
    return names
  }

  /// The controls of the catalogues that the workspace works with.
  func ownControlNames(in store: borrowing Store) throws(Failure) -> ControlNames {
    ControlNames(own: try store.documents().compactMap(\.controlIDs))
  }

  /// The controls of the catalogues that the workspace works with, and of the bundled ones.
  func controlNames(in store: borrowing Store) throws(Failure) -> ControlNames {
    let own = try store.documents()
    let ids = Set(own.map(\.id))
    return ControlNames(
      own: own.compactMap(\.controlIDs),
      others: try catalogs.shelf().all.filter { !ids.contains($0.id) }.compactMap(\.controlIDs))
  }
}

extension CatalogDocument {
  /// The ids of its controls, where it is a catalogue of such.
  fileprivate var controlIDs: (id: String, controls: Set<String>)? {
    kind == .controls ? (id, Set(mainEntries.compactMap { $0.text("id") })) : nil
  }
}
