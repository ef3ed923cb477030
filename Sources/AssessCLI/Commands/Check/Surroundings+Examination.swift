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
      let earlier = try self.profile(before: period, in: store)
      return Examination(
        register: register, profile: profile, isAtWork: period.closing == nil, earlier: earlier,
        links: try links(between: profile.sets, in: store),
        corrections: try corrections(of: earlier?.period, since: period.id, in: store), today: today
      )
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

  /// The ratings of an earlier period of which answer or evidence was changed after another one had
  /// been opened.
  private func corrections(
    of earlier: PeriodID?, since period: PeriodID, in store: borrowing Store
  ) throws(Failure) -> [RatingKey: Correction] {
    guard let earlier, let opening = try store.entry(opening: period),
      try store.ratings(of: earlier).contains(where: { $0.revision > opening })
    else { return [:] }
    let versions = Dictionary(grouping: try store.history(of: earlier), by: \.stored.rating.key)
    return versions.compactMapValues { versions in
      guard let before = versions.last(where: { $0.stored.revision < opening })?.stored.rating,
        let last = versions.last, last.stored.revision > opening
      else { return nil }
      let after = last.stored.rating
      guard !after.agrees(with: before, on: .answer) || !after.agrees(with: before, on: .evidence)
      else { return nil }
      return Correction(
        before: before, after: after, on: last.time.local(offset: clockOffset(last.time)).date)
    }
  }

  /// The named period, or the one that is open.
  private func period(
    toExamine id: PeriodID?, in store: borrowing Store
  ) throws(Failure) -> Period? {
    if let id { return try store.period(id) }
    let open = try store.periods().filter { $0.closing == nil && !$0.asked.isEmpty }
    return open.count > 1 ? try store.period(meant: nil) : open.first
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

extension Store {
  /// The journal entry by which the questions of a period were laid down, if there are any.
  fileprivate func entry(opening period: PeriodID) throws(Failure) -> Int? {
    // A question that nobody has touched still stands in that entry, and was the first to be there.
    guard let oldest = try ratings(of: period).min(by: { $0.revision < $1.revision }) else {
      return nil
    }
    return try history(of: period, key: oldest.rating.key).first?.stored.revision
  }
}
