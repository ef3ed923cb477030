internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What the commands about actions have in common.
enum ActionOptions {
  static let id = ArgumentSpec("ID", .one, Text(ja: "対応策のID", en: "The action's id"))
}

extension Surroundings {
  /// The actions of all libraries at hand.
  func actionLibrary(in store: borrowing Store) throws(Failure) -> [Action] {
    var actions: [Action] = []
    for document in try shelf(over: try catalogs.shelf(), of: store).all
    where document.kind == .actions {
      actions += try document.actions()
    }
    return actions
  }

  /// The ids that actions may name: controls, and actions that are registered or about to be.
  func namesForActions(
    _ actions: [Action], in store: borrowing Store
  ) throws(Failure) -> RegisteredNames {
    let criteria = try store.register(PriorityCriteria.self).first ?? .standard
    var names = RegisteredNames([
      .objective: criteria.objectives.map(\.id),
      .action: Set(try store.register(Action.self).map(\.id) + actions.map(\.id)).sorted(),
      .requirement: try continuityRequirements(in: store).rows.map(\.id),
    ])
    names.controls = try controlNames(in: store)
    return names
  }
}
