public import ProfileModel

extension Store {
  /// The entries of a register, by id.
  public func entries<Value: Registered>(
    _ type: Value.Type = Value.self
  ) throws(Failure) -> [RegisterEntry<Value>] {
    try RegisterTable.entries(type, in: connection)
  }

  /// What the entries of a register say, by id.
  public func register<Value: Registered>(
    _ type: Value.Type = Value.self
  ) throws(Failure) -> [Value] {
    try entries(type).map(\.value)
  }

  /// The entries of a register as they were at a time, by id.
  public func register<Value: Registered>(
    _ type: Value.Type = Value.self, asOf time: Instant
  ) throws(Failure) -> [Value] {
    let last = try Journal.lastSequence(upTo: time, in: connection)
    return try RegisterTable.entries(type, upTo: last, in: connection)
  }

  /// The entries of a register as they were when a period was closed, or as they are in an open one.
  ///
  /// The journal's order decides, since a clock tells what happened within a second no further apart.
  public func register<Value: Registered>(
    _ type: Value.Type = Value.self, asOf period: Period
  ) throws(Failure) -> [Value] {
    guard period.closing != nil else { return try register(type) }
    let closing = try Journal.lastSequence(
      of: "period.close", period.id.description, in: connection)
    guard let closing else { throw SQLiteError.damaged(connection.path) }
    return try RegisterTable.entries(type, upTo: closing, in: connection)
  }

  /// The ids of all entries that a register holds or ever held, in their order.
  public func idsEverKept<Value: Registered>(
    _ type: Value.Type = Value.self
  ) throws(Failure) -> [String] {
    try RegisterTable.idsEverKept(type, in: connection)
  }

  /// Every version that an entry ever had, oldest first.
  public func history<Value: Registered>(
    of id: String, _ type: Value.Type = Value.self
  ) throws(Failure) -> [RegisterVersion<Value>] {
    try RegisterTable.history(of: id, type, in: connection)
  }

  /// Changes a register, all of it or nothing; `edit` sees what is stored and says what changes.
  ///
  /// - Returns: what did change.
  public func changeRegister<Value: Registered>(
    _ type: Value.Type = Value.self, as verb: String = "set", because why: String? = nil,
    by stamp: Stamp, rehearsing: Bool = false,
    _ edit: ([RegisterEntry<Value>]) throws(Failure) -> RegisterEdit<Value>
  ) throws(Failure) -> RegisterEdit<Value> {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      let stored = try RegisterTable.entries(type, in: connection)
      let changed = try edit(stored).changing(stored.map(\.value))
      guard !changed.isEmpty else { return (changed, nil) }
      for value in changed.written { try value.json.checkFits(value.registerID) }
      try Value.checkTogether(changed.applied(to: stored.map(\.value)))
      try JSONValue.object(["why": .text(orNull: why)]).checkFits(changed.subject)
      try RegisterTable.write(changed, revision: try nextRevision(), in: connection)
      return (
        changed,
        Journal.Draft(
          verb: "\(type.register.rawValue).\(verb)", subject: changed.subject,
          payload: changed.payload(because: why))
      )
    }
  }
}

extension RegisterEdit {
  /// Those parts that differ from what is stored.
  fileprivate func changing(_ stored: [Value]) -> RegisterEdit {
    let known = Dictionary(stored.map { ($0.registerID, $0) }) { first, _ in first }
    return RegisterEdit(
      writing: written.filter { value in
        known[value.registerID].map { !$0.isWritten(like: value) } ?? true
      },
      removing: removed.filter { known[$0] != nil })
  }

  /// What the register holds once it is changed.
  fileprivate func applied(to stored: [Value]) -> [Value] {
    let changed = Set(written.map(\.registerID) + removed)
    return stored.filter { !changed.contains($0.registerID) } + written
  }

  fileprivate var subject: String {
    let ids = written.map(\.registerID) + removed
    return ids.count == 1 ? ids[0] : Value.register.rawValue
  }

  fileprivate func payload(because why: String?) -> JSONValue {
    .object([
      "entries": .list(
        written.map { .object(["id": .text($0.registerID), "entry": $0.json]) }),
      "removed": .list(removed.map { .text($0) }), "why": .text(orNull: why),
    ])
  }
}
