internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// What the quality rules look at: the register, and the profile of the named or the open period.
  func examination(
    of id: PeriodID?, in store: borrowing Store
  ) throws(Failure) -> Examination {
    try store.read { () throws(Failure) in
      let register = try store.register()
      guard let period = try period(toExamine: id, in: store) else {
        return Examination(register: register, today: today)
      }
      let profile = try self.profile(of: period, in: store)
      return Examination(
        register: register, profile: profile, isAtWork: period.closing == nil,
        earlier: try self.profile(before: period, in: store),
        links: try links(between: profile.sets, in: store), today: today)
    }
  }

  /// What rules find to be wrong with a profile and a register, and nobody has allowed.
  func errors(
    in profile: Profile, of register: OrganisationRegister, _ store: borrowing Store
  ) throws(Failure) -> [Finding] {
    CheckOutcome.errors(
      in: Examination(register: register, profile: profile, today: today),
      allowances: try store.allowances())
  }

  /// The named period, or the last that is open.
  private func period(
    toExamine id: PeriodID?, in store: borrowing Store
  ) throws(Failure) -> Period? {
    if let id { return try store.period(id) }
    return try store.periods().last { $0.closing == nil && !$0.asked.isEmpty }
  }

  /// The pairs of controls of which the crosswalks at hand say that they ask the same.
  private func links(
    between sets: [ControlSet], in store: borrowing Store
  ) throws(Failure) -> [ControlLink] {
    guard sets.count > 1 else { return [] }
    let asked = Set(sets.map(\.catalog.id))
    let shelf = try shelf(over: try catalogs.shelf(), of: store)
    return shelf.all.filter { $0.kind == .crosswalk }.flatMap { crosswalk -> [ControlLink] in
      guard let from = crosswalk.root.text("from"), let to = crosswalk.root.text("to"),
        from != to, asked.contains(from), asked.contains(to)
      else { return [] }
      return crosswalk.mainEntries.compactMap { ControlLink($0, from: from, to: to) }
    }
  }
}

extension ControlLink {
  /// The link that an edge of a crosswalk makes; only one of the same, or in other words, does.
  fileprivate init?(_ edge: Record, from: String, to: String) {
    guard let kind = edge.text("kind").flatMap(EdgeKind.init), kind == .same || kind == .reworded,
      let near = edge.text("from"), let far = edge.text("to")
    else { return nil }
    self.init(
      from: End(catalog: from, control: near), to: End(catalog: to, control: far))
  }
}
