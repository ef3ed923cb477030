internal import ProfileModel
internal import ProfileStore
internal import Wording

/// Writes one plan document or exercise, checked against what it may name.
struct ContinuityWriting<Value: RiskEntry> {
  let id: String
  let why: String?
  let surroundings: Surroundings

  /// Registers a new entry.
  func add(
    _ value: Value, in store: borrowing Store
  ) throws(Failure) -> (value: Value, isUnchanged: Bool) {
    try run(in: store, as: "add") { entries throws(Failure) in
      guard !entries.contains(where: { $0.value.registerID == id }) else { throw taken }
      return value
    }
  }

  /// Writes what `edit` makes of the entry, and says whether anything changed.
  func change(
    in store: borrowing Store, as verb: String = "set",
    _ edit: (Value) throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, isUnchanged: Bool) {
    try run(in: store, as: verb) { entries throws(Failure) in try edit(try entries.entry(id)) }
  }

  private func run(
    in store: borrowing Store, as verb: String,
    _ made: ([RegisterEntry<Value>]) throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, isUnchanged: Bool) {
    let names = try surroundings.namesForContinuity(in: store)
    let changed = try store.changeRegister(
      Value.self, as: verb, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let value = try made(entries)
      try value.check(among: names)
      return RegisterEdit(writing: [value])
    }
    return (try store.entries(Value.self).entry(id), changed.isEmpty)
  }

  private var taken: Failure {
    let command = Value.register.listing.split(separator: " ").dropLast().joined(separator: " ")
    return Failure(
      .input, at: .word(id), Text(ja: "すでに登録されています", en: "it is registered already"),
      remedy: Text(
        ja: "直すなら「\(command) edit \(id)」を使ってください", en: "change it with '\(command) edit \(id)'"))
  }

  /// What became of it, in a sentence.
  static func said(_ isUnchanged: Bool) -> Text {
    let noun = Value.noun
    return isUnchanged
      ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
      : Text(ja: "登録しました(\(noun.japanese))。", en: "It is registered (\(noun.english)).")
  }
}
