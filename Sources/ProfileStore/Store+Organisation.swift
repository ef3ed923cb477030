internal import Files
public import ProfileModel
internal import Wording

extension Store {
  /// The organisation with its services and systems.
  public func register() throws(Failure) -> OrganisationRegister {
    try read { () throws(Failure) in try OrganisationTable.register(in: connection) }
  }

  /// Edits the organisation; the edit sees what is stored, and nobody can write in between.
  ///
  /// - Returns: the organisation as it is now, and whether anything changed.
  public func editOrganisation(
    by stamp: Stamp, _ edit: (inout Organisation) throws(Failure) -> Void
  ) throws(Failure) -> (organisation: Organisation, changed: Bool) {
    try change(by: stamp) { () throws(Failure) in
      let before = try OrganisationTable.organisation(in: connection)
      var after = before
      try edit(&after)
      if after.isWritten(like: before) { return ((after, false), nil) }
      try after.json.checkFits("organisation")
      try OrganisationTable.write(after, in: connection)
      return (
        (after, true),
        Journal.Draft(verb: "org.set", subject: "organisation", payload: after.json)
      )
    }
  }

  /// Edits a service, or adds the one that the edit makes of nothing.
  ///
  /// - Returns: the service as it is now, and whether anything changed.
  public func editService(
    _ id: String, by stamp: Stamp, _ edit: (Service?) throws(Failure) -> Service
  ) throws(Failure) -> (service: Service, changed: Bool) {
    try change(by: stamp) { () throws(Failure) in
      let before = try ServiceTable.service(id, in: connection)
      let after = try edit(before)
      if let before, after.isWritten(like: before) { return ((after, false), nil) }
      try after.json.checkFits(id)
      try ServiceTable.write(after, in: connection)
      return (
        (after, true), Journal.Draft(verb: "service.set", subject: id, payload: after.json)
      )
    }
  }

  /// Removes a service that no system stands behind.
  public func removeService(_ id: String, by stamp: Stamp) throws(Failure) {
    try change(by: stamp) { () throws(Failure) in
      guard let service = try ServiceTable.service(id, in: connection) else {
        throw .notRegistered(
          id, among: try ServiceTable.ids(in: connection), listedBy: "assess org service list")
      }
      let systems = try SystemTable.systems(in: connection).filter { $0.services.contains(id) }
      guard systems.isEmpty else { throw stillNeeded(service, by: systems) }
      try checkNotNamed(
        id,
        by: try register(Asset.self).filter { $0.services.contains(id) }.map(\.id)
          + register(Scenario.self).filter { $0.services.contains(id) }.map(\.id)
          + register(ContinuityPlan.self).filter { $0.services.contains(id) }.map(\.id)
          + register(Exercise.self).filter { $0.services.contains(id) }.map(\.id))
      try checkHasNoLevels(id)
      try checkHasNoLine(id)
      try connection.run("DELETE FROM service WHERE id = ?", [.text(id)])
      return ((), Journal.Draft(verb: "service.remove", subject: id, payload: service.json))
    }
  }

  /// Edits a system, or adds the one that the edit makes of nothing.
  ///
  /// - Returns: the system as it is now, and whether anything changed.
  public func editSystem(
    _ id: String, by stamp: Stamp, _ edit: (System?) throws(Failure) -> System
  ) throws(Failure) -> (system: System, changed: Bool) {
    try change(by: stamp) { () throws(Failure) in
      let stored = try SystemTable.systems(in: connection)
      let after = try edit(stored.first { $0.id == id })
      let (outcome, entry) = try write([after], over: stored) { _, _ in }
      return ((after, !outcome.changesNothing), entry)
    }
  }

  /// Adds systems, or puts them in the place of those with their ids, all of them or none.
  ///
  /// A rehearsal says what would happen and leaves the store as it is.
  public func importSystems(
    by stamp: Stamp, rehearsing: Bool, progress: (Int, Int) -> Void,
    _ read: (OrganisationRegister) throws(Failure) -> [System]
  ) throws(Failure) -> ImportOutcome {
    try change(by: stamp, rehearsing: rehearsing) { () throws(Failure) in
      let register = try register()
      return try write(try read(register), over: register.systems, progress: progress)
    }
  }

  /// Removes a system.
  public func removeSystem(_ id: String, by stamp: Stamp) throws(Failure) {
    try change(by: stamp) { () throws(Failure) in
      let systems = try SystemTable.systems(in: connection)
      guard let system = systems.first(where: { $0.id == id }) else {
        throw .notRegistered(
          id, among: systems.map(\.id), listedBy: "assess org system list")
      }
      try checkNotAsked(.system(id))
      try checkNotWanted(.system(id))
      try checkNotNamed(
        id,
        by: try register(Asset.self).filter { $0.systems.contains(id) }.map(\.id)
          + register(ContinuityPlan.self).filter { $0.systems.contains(id) }.map(\.id))
      try connection.run("DELETE FROM system WHERE id = ?", [.text(id)])
      return ((), Journal.Draft(verb: "system.remove", subject: id, payload: system.json))
    }
  }

  private func write(
    _ systems: [System], over stored: [System], progress: (Int, Int) -> Void
  ) throws(Failure) -> (ImportOutcome, Journal.Draft?) {
    let known = Set(try ServiceTable.ids(in: connection))
    if let service = systems.flatMap(\.services).first(where: { !known.contains($0) }) {
      throw .notRegistered(
        service, among: known.sorted(), listedBy: "assess org service list")
    }
    let before = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0) })
    let differing = systems.filter { system in
      before[system.id].map { !system.isWritten(like: $0) } ?? true
    }
    for system in differing { try system.json.checkFits(system.id) }
    try SystemTable.write(differing, in: connection, progress: progress)
    let entry = Journal.Draft(
      verb: "system.set", subject: differing.count == 1 ? differing[0].id : "systems",
      payload: .list(differing.map(\.json)))
    let outcome = ImportOutcome(
      added: differing.map(\.id).filter { before[$0] == nil },
      changed: differing.map(\.id).filter { before[$0] != nil },
      unchanged: systems.count - differing.count)
    return (outcome, differing.isEmpty ? nil : entry)
  }

  /// Throws where the risk criteria draw a line for a service.
  private func checkHasNoLine(_ id: String) throws(Failure) {
    guard
      try register(RiskCriteria.self).contains(where: { $0.lines.contains { $0.service == id } })
    else { return }
    throw Failure(
      .input, at: .word(id),
      Text(ja: "リスク基準に受容線があります", en: "the risk criteria draw a line for it"),
      remedy: Text(
        ja: "「assess risk criteria set --line \(id)=none --approved-by 承認者 --why 理由」で先に外してください",
        en: "take it off first with 'assess risk criteria set --line \(id)=none --approved-by NAME "
          + "--why WHY'"))
  }

  /// Throws where it is said how long a service may be down, which would then hang in the air.
  private func checkHasNoLevels(_ id: String) throws(Failure) {
    guard try register(ServiceLevels.self).contains(where: { $0.id == id }) else { return }
    throw Failure(
      .input, at: .word(id),
      Text(ja: "サービス水準が登録されています", en: "levels are registered for it"),
      remedy: Text(
        ja: "「assess continuity service remove \(id)」で先に外してください",
        en: "take them off first with 'assess continuity service remove \(id)'"))
  }

  /// Throws where entries of the risk register name what is to go.
  private func checkNotNamed(_ id: String, by ids: [String]) throws(Failure) {
    guard !ids.isEmpty else { return }
    let some = ids.prefix(5) + (ids.count > 5 ? ["…"] : [])
    throw Failure(
      .input, at: .word(id),
      Text(
        ja: "資産、シナリオ、計画文書、演習のどれかがこれを挙げています(\(some.joined(separator: "、")))",
        en:
          "assets, scenarios, plan documents or exercises name it (\(some.joined(separator: ", ")))"
      ),
      remedy: Text(
        ja: "先にそれらから外してください", en: "take it off those first"))
  }

  private func stillNeeded(_ service: Service, by systems: [System]) -> Failure {
    let ids = systems.map(\.id)
    return Failure(
      .input, at: .word(service.id),
      Text(
        ja: "\(ids.count)件のシステムがこのサービスを支えています(\(ids.prefix(5).joined(separator: "、")))",
        en: "\(ids.count) systems stand behind it (\(ids.prefix(5).joined(separator: ", ")))"),
      remedy: Text(
        ja: "先にそれらのシステムから外してください", en: "take it off those systems first"))
  }
}
