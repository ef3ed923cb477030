internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Workbooks

/// Takes entries into the risk register, all of them or none.
struct RegisterImport<Value: RiskEntry> {
  private let surroundings: Surroundings
  private let isRehearsal: Bool
  private let why: String?

  init(_ surroundings: Surroundings, isRehearsal: Bool, why: String?) {
    self.surroundings = surroundings
    self.isRehearsal = isRehearsal
    self.why = why
  }

  /// Takes in what `read` makes of what is stored; what the entries name must be there.
  func run(
    _ read: (_ stored: [Value], borrowing Store) throws(Failure) -> [Value]
  ) throws(Failure) -> ImportOutcome {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    var known: Set<String> = []
    var count = 0
    let edit = try store.changeRegister(
      Value.self, as: "import", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { entries throws(Failure) in
      known = Set(entries.map(\.value.registerID))
      let values = try read(entries.map(\.value), store)
      count = values.count
      return RegisterEdit(writing: values)
    }
    let ids = edit.written.map(\.registerID)
    return ImportOutcome(
      added: ids.filter { !known.contains($0) }, changed: ids.filter { known.contains($0) },
      unchanged: count - ids.count)
  }

  /// Takes in a JSON document; all that is wrong with it, and with what it names, is told at once.
  ///
  /// `naming` says what the entries may name, where that is more than assets and the like.
  func run(
    json path: String,
    naming: ((borrowing Store) throws(Failure) -> RegisteredNames)? = nil
  ) throws(Failure) -> ImportOutcome {
    let json = try JSONReader.read(try FileReader.text(of: path), path: path)
    let reading = try RegisterDocument.read(json, path: path, as: Value.self)
    let entries = reading.entries
    return try run { _, store throws(Failure) in
      let names =
        try names(naming, for: entries.map(\.value), store)
      let problems =
        reading.problems + entries.flatMap { $0.value.problems(among: names, at: $0.place) }
      guard problems.isEmpty else { throw Failure(.input, problems) }
      return entries.map(\.value)
    }
  }

  private func names(
    _ naming: ((borrowing Store) throws(Failure) -> RegisteredNames)?, for values: [Value],
    _ store: borrowing Store
  ) throws(Failure) -> RegisteredNames {
    if let naming { return try naming(store) }
    return values.contains { !$0.controls.isEmpty }
      ? try surroundings.namesWithControls(in: store) : try surroundings.names(in: store)
  }
}
