internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of the current profile beside the target and the period before.
struct ProfileTables {
  /// From how many sections on only the topmost are shown, since more bars cannot be read.
  private static let mostSections = 28

  let subject: ReportSubject

  /// Sections: where they stand, where they should, where they stood.
  var sections: ReportTable {
    ReportTable(Self.columns, rows: groups(.group).filter(isShown).map(row).sorted(by: isWider))
  }

  /// The functions that controls serve.
  var functions: ReportTable {
    ReportTable(Self.columns, rows: groups(.function).map(row))
  }

  /// How many controls stand where, by the topmost sections.
  var distribution: ReportTable {
    ReportTable(
      [.init("catalog", .code), .init("item", .text)] + Self.parts.map { .init($0.id, .integer) },
      rows: groups(.section).map { group in
        let counts = group.now.declared
        return .init(
          "\(group.set.catalog.id)/\(group.id)",
          cells(of: group).merging(Self.parts.map { ($0.id, .integer($0.count(counts))) }) { $1 }
            .merging(["item": .wording(group.set.group(group.id)?.title ?? group.title)]) { $1 },
          origin: origin(of: group))
      })
  }

  // MARK: Groups

  /// A group of controls now and before.
  private struct Group {
    let set: ControlSet
    let id: String
    let depth: Int
    let title: Text
    let now: GroupFigures
    let before: GroupFigures?
    let wanted: Share?
    let keys: [RatingKey]
  }

  private func groups(_ grouping: Grouping) -> [Group] {
    subject.profile.sets.flatMap { set -> [Group] in
      let found = ControlGroups(subject.profile, of: set, by: grouping)
      let wanted = tiers(in: set)
      let before = earlier(set, grouping, wanted)
      return zip(found.groups, found.figures { _ in wanted }).map { group, figures in
        Group(
          set: set, id: group.subject.reportID, depth: group.subject.depth,
          title: subject.names(group.subject, set), now: figures, before: before[group.subject],
          wanted: share(of: group.controls, wanted, on: set.scale),
          keys: group.controls.flatMap { $0.parts.map(\.rating.key) })
      }
    }
  }

  private func tiers(in set: ControlSet) -> [String: Int] {
    subject.targets.tiers(in: set.catalog.id, .inTheEnd(from: subject.today))
  }

  private func earlier(
    _ set: ControlSet, _ grouping: Grouping, _ wanted: [String: Int]
  ) -> [GroupSubject: GroupFigures] {
    guard let profile = subject.before?.profile, let old = profile.set(set.catalog.id) else {
      return [:]
    }
    let found = ControlGroups(profile, of: old, by: grouping)
    return Dictionary(
      zip(found.groups, found.figures { _ in wanted }).map { ($0.subject, $1) }
    ) { first, _ in first }
  }

  /// The share of controls that will stand at the usual tier with every target reached.
  private func share(
    of controls: [ControlStanding], _ wanted: [String: Int], on scale: TierScale
  ) -> Share? {
    let tiers = controls.compactMap { standing -> Int? in
      guard let now = standing.declared.tiers(on: scale)?.lowerBound else { return nil }
      return max(now, wanted[standing.control.id] ?? now)
    }
    return Share(tiers.count { $0 >= ReportSubject.usualTier }, of: tiers.count)
  }

  private func isShown(_ group: Group) -> Bool {
    let sections = subject.profile.sets.flatMap { set in
      set.groups.filter { group in set.groups.first { $0.id == group.within }?.within == nil }
    }
    let isTop = group.depth == 0
    let hasParts = group.set.groups.contains { $0.within == group.id }
    if sections.count > Self.mostSections { return isTop }
    return group.depth == 1 || isTop && !hasParts
  }

  // MARK: Rows

  private static let columns: [ReportTable.Column] = [
    .init("catalog", .code), .init("item", .text), .init("controls", .integer),
    .init("now", .share), .init("wanted", .share), .init("before", .share),
    .init("at_target", .share), .init("at_target_before", .share), .init("missing", .integer),
    .init("minimum", .tier), .init("median", .tier), .init("evidenced", .share),
  ]

  private func row(_ group: Group) -> ReportTable.Row {
    let (now, tier) = (group.now, ReportSubject.usualTier)
    let figures: [String: ReportValue] = [
      "controls": .integer(now.declared.applicable),
      "now": .known(now.declared.atOrAbove(tier)) { .share($0) },
      "wanted": .known(group.wanted) { .share($0) },
      "before": .known(group.before?.declared.atOrAbove(tier)) { .share($0) },
      "at_target": .known(now.targets?.atTarget) { .share($0) },
      "at_target_before": .known(group.before?.targets?.atTarget) { .share($0) },
      "missing": .known(now.targets?.steps.lowerBound) { .integer($0) },
      "minimum": .known(now.declared.minimum) { .tier($0) },
      "median": .known(now.declared.lowerMedian) { .tier($0) },
      "evidenced": .known(now.evidenced.atOrAbove(tier)) { .share($0) },
    ]
    return .init(
      "\(group.set.catalog.id)/\(group.id)", cells(of: group).merging(figures) { $1 },
      origin: origin(of: group))
  }

  private func cells(of group: Group) -> [String: ReportValue] {
    ["catalog": .code(group.set.catalog.id, group.set.title), "item": .wording(group.title)]
  }

  private func origin(of group: Group) -> ReportOrigin {
    ReportOrigin(ratings: group.keys, command: "profile show \(subject.period.id) --by group")
  }

  /// What lacks most steps comes first; of equals what comes first in its catalogue.
  private func isWider(_ left: ReportTable.Row, than right: ReportTable.Row) -> Bool {
    let missing = { (row: ReportTable.Row) in row.cells["missing"]?.number ?? -1 }
    return missing(left) > missing(right)
  }

  /// The parts of a distribution.
  private struct Part: Sendable {
    let id: String
    let count: @Sendable (Distribution) -> Int
  }

  private static let parts: [Part] =
    (1...5).reversed().map { tier in
      Part(id: "tier_\(tier)") { counts in
        counts.tiers.firstIndex(of: tier).map { counts.atTier[$0] } ?? 0
      }
    } + [
      Part(id: "between") { $0.between }, Part(id: "not_adopted") { $0.notAdopted },
      Part(id: "unknown") { $0.unknown }, Part(id: "unanswered") { $0.unanswered },
      Part(id: "not_applicable") { $0.notApplicable + $0.declined },
    ]
}

extension GroupSubject {
  /// An id of the group that is the same in every issue.
  var reportID: String {
    switch self {
    case .all: "all"
    case .group(let id, _): id
    case .function(let id), .viewpoint(let id), .unit(let id), .service(let id), .owner(let id):
      id ?? "none"
    case .scope(let scope): scope.description
    }
  }

  /// How deep it lies in its catalogue.
  var depth: Int { if case .group(_, let depth) = self { depth } else { 0 } }
}
