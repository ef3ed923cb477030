public import ProfileModel
internal import Wording

extension Store {
  /// Edits a unit, or adds the one that the edit makes of nothing.
  ///
  /// - Returns: the unit as it is now, and whether anything changed.
  public func editUnit(
    _ id: String, by stamp: Stamp, _ edit: (OrganisationUnit?) throws(Failure) -> OrganisationUnit
  ) throws(Failure) -> (unit: OrganisationUnit, changed: Bool) {
    try change(by: stamp) { () throws(Failure) in
      let before = try UnitTable.units(in: connection).first { $0.id == id }
      let after = try edit(before)
      if let before, after.isWritten(like: before) { return ((after, false), nil) }
      try after.json.checkFits(id)
      try UnitTable.write(after, in: connection)
      return ((after, true), Journal.Draft(verb: "unit.set", subject: id, payload: after.json))
    }
  }

  /// Removes a unit of which nothing is asked in an open period.
  public func removeUnit(_ id: String, by stamp: Stamp) throws(Failure) {
    try change(by: stamp) { () throws(Failure) in
      let units = try UnitTable.units(in: connection)
      guard let unit = units.first(where: { $0.id == id }) else {
        throw .notRegistered(id, among: units.map(\.id), listedBy: "assess org unit list")
      }
      try checkNotAsked(.unit(id))
      try checkNotWanted(.unit(id))
      try connection.run("DELETE FROM unit WHERE id = ?", [.text(id)])
      return ((), Journal.Draft(verb: "unit.remove", subject: id, payload: unit.json))
    }
  }

  /// Throws where something is wanted of a scope.
  func checkNotWanted(_ scope: Scope) throws(Failure) {
    let controls = try register(Target.self).filter { $0.key.scope == scope }.map(\.key.control)
    guard !controls.isEmpty else { return }
    let some = Set(controls).sorted().prefix(5).joined(separator: ", ")
    throw Failure(
      .input, at: .word(scope.description),
      Text(ja: "目標があります(\(some))", en: "targets are set for it (\(some))"),
      remedy: Text(
        ja: "「assess target remove \(some) --scope \(scope)」のように、先に目標を外してください",
        en: "take them out first, as in 'assess target remove \(some) --scope \(scope)'"))
  }

  /// Throws where a question of an open period is about a scope.
  func checkNotAsked(_ scope: Scope) throws(Failure) {
    let periods = try RatingTable.openPeriods(asking: scope, in: connection)
    guard !periods.isEmpty else { return }
    throw Failure(
      .input, at: .word(scope.description),
      Text(
        ja: "評価中の期(\(periods.joined(separator: "、")))の設問があります",
        en: "questions of an open period (\(periods.joined(separator: ", "))) are about it"),
      remedy: Text(
        ja: "期を締めるか、「assess score drop --scope \(scope)」で設問を外してから消してください",
        en: "close the period, or take the questions out with 'assess score drop --scope \(scope)'")
    )
  }
}
