internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reports
internal import Wording

extension ReportDesk {
  /// The desk with what only those need who work on the gaps: what the quality rules find, and how the
  /// controls relate to those of other catalogues, whom to tell in an incident.
  func detailed(
    _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> ReportDesk {
    var detailed = self
    let examination = try surroundings.examination(of: subject.period.id, in: store)
    detailed.subject.findings = CheckOutcome(examination, allowances: try store.allowances())
      .findings.enumerated().sorted { left, right in
        (left.element.severity.place, left.offset) < (right.element.severity.place, right.offset)
      }.map(\.element)
    detailed.subject.contacts = try store.register(Contact.self)
    detailed.subject.duties = DutyChecklist(
      try surroundings.duties(in: store), detailed.subject.contacts,
      for: subject.register.organisation, on: surroundings.today,
      staleAfterMonths: ContactPrinting.usualMonths)
    let shelf = try surroundings.shelf(over: try surroundings.catalogs.shelf(), of: store)
    detailed.subject.crosswalk = Self.crosswalk(of: subject.profile, on: shelf)
    return detailed
  }

  /// The controls of a profile as the catalogues see them to which a crosswalk leads, in their order.
  private static func crosswalk(
    of profile: Profile, on shelf: Shelf
  ) -> [ReportSubject.CrosswalkLine] {
    let asked = Set(profile.sets.map(\.catalog.id))
    let others = shelf.all.filter { $0.kind == .controls && !asked.contains($0.id) }
    return others.flatMap { other in
      profile.sets.flatMap { set -> [ReportSubject.CrosswalkLine] in
        guard let near = shelf.all.first(where: { $0.id == set.catalog.id }),
          let crossing = Crossing(from: other, to: near, on: shelf)
        else { return [] }
        let titles = Dictionary(
          other.mainEntries.compactMap { entry in
            entry.text("id").map { ($0, entry.wording("title") ?? Text(same: "\($0)")) }
          }
        ) { first, _ in first }
        return crossing.edges.compactMap { edge in
          guard let here = edge.near, let control = edge.far else { return nil }
          return .init(
            other: here, title: titles[here] ?? Text(same: "\(here)"), kind: edge.relation.word,
            kindWords: edge.relation.words,
            control: ControlID(catalog: set.catalog.id, control: control))
        }
      }
    }
  }
}

extension Severity {
  /// Its place among the severities, the gravest first.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
