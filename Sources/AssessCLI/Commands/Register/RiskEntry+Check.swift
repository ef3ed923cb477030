internal import ProfileModel
internal import Wording

extension RiskEntry {
  /// Throws all that is wrong with the entry, what it names without there being it included.
  func check(among names: RegisteredNames) throws(Failure) {
    let place = Place.word(registerID)
    let problems = problems(at: place) + problems(among: names, at: place)
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }
}

extension [RegisterEntry<Asset>] {
  /// The asset with an id; one that is not there is refused.
  func asset(_ id: String) throws(Failure) -> Asset {
    if let entry = first(where: { $0.value.id == id }) { return entry.value }
    throw .notRegistered(id, among: map(\.value.id), listedBy: "assess asset list")
  }
}

extension [RegisterEntry<Scenario>] {
  /// The scenario with an id; one that is not there is refused.
  func scenario(_ id: String) throws(Failure) -> Scenario {
    if let entry = first(where: { $0.value.id == id }) { return entry.value }
    throw .notRegistered(id, among: map(\.value.id), listedBy: "assess scenario list")
  }
}
