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

extension Array {
  /// The entry with an id; one that is not there is refused.
  func entry<Value: RiskEntry>(_ id: String) throws(Failure) -> Value
  where Element == RegisterEntry<Value> {
    if let entry = first(where: { $0.value.registerID == id }) { return entry.value }
    throw .notRegistered(
      id, among: map(\.value.registerID), listedBy: Value.register.listing)
  }
}
