public import ProfileModel

extension Store {
  /// The maps of other people's tables, by name.
  public func mappings() throws(Failure) -> [SavedMapping] {
    try MappingTable.mappings(in: connection)
  }

  /// The map under a name; an unknown one is refused with the nearest that is known.
  public func mapping(_ name: String) throws(Failure) -> SavedMapping {
    let mappings = try mappings()
    guard let mapping = mappings.first(where: { $0.name == name }) else {
      throw .notRegistered(
        name, among: mappings.map(\.name), listedBy: "assess score mapping list")
    }
    return mapping
  }

  /// Keeps a map; one of the same name is replaced.
  ///
  /// - Returns: whether that is anything new.
  public func saveMapping(_ mapping: SavedMapping, by stamp: Stamp) throws(Failure) -> Bool {
    try change(by: stamp) { () throws(Failure) in
      let before = try mappings().first { $0.name == mapping.name }
      if let before, before.isWritten(like: mapping) { return (false, nil) }
      try MappingTable.write(mapping, in: connection)
      return (
        true, Journal.Draft(verb: "mapping.set", subject: mapping.name, payload: mapping.json)
      )
    }
  }

  /// Lets go of a map.
  public func removeMapping(_ name: String, by stamp: Stamp) throws(Failure) {
    try change(by: stamp) { () throws(Failure) in
      let mapping = try mapping(name)
      try MappingTable.remove(mapping, in: connection)
      return (
        (), Journal.Draft(verb: "mapping.remove", subject: name, payload: mapping.json)
      )
    }
  }
}
