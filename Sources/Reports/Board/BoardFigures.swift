internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The few figures by which a period is held against the one before.
struct BoardFigures {
  /// How one of them stands.
  struct Figure {
    /// Its id.
    let id: String
    /// How it is.
    let now: ReportValue
    /// How it was.
    let before: ReportValue
    /// How it will be at the end of the plan.
    let planned: ReportValue
    /// Whether it went the right way, where that can be said.
    let isBetter: Bool?
    /// What it was made of.
    let origin: ReportOrigin
  }

  let subject: ReportSubject

  /// The figures, those first that weigh most.
  var all: [Figure] { [duties, above, gaps, atTarget, evidenced, breaches, weak, unanswered] }

  /// The figures as a table.
  var table: ReportTable {
    ReportTable(
      [
        .init("item", .text), .init("now", .text), .init("before", .text),
        .init("direction", .code), .init("planned", .text),
      ],
      rows: all.map { figure in
        var row = ReportTable.Row(
          figure.id,
          [
            "now": figure.now, "before": figure.before, "planned": figure.planned,
            "direction": Self.direction(figure.isBetter, figure),
          ], origin: figure.origin)
        if figure.isBetter == false { row.tones["direction"] = .warning }
        return row
      })
  }

  private static func direction(_ isBetter: Bool?, _ figure: Figure) -> ReportValue {
    switch isBetter {
    case true?: .code("better", Text(ja: "↑ 改善", en: "↑ better"))
    case false?: .code("worse", Text(ja: "↓ 悪化", en: "↓ worse"))
    case nil:
      figure.before.kind == nil
        ? .missing(.nothing) : .code("same", Text(ja: "→ 横ばい", en: "→ unchanged"))
    }
  }

  // MARK: Counts, of which fewer are better

  private var end: ActionPlan.Outlook? { subject.plan?.plan.outlook.last }

  /// Obligations that are not met.
  var duties: Figure {
    let owed = { (gaps: [Gap]) in gaps.count { $0.isCertain && $0.source == .obligation } }
    return count(
      "duties", owed(subject.gaps), subject.before.map { owed($0.gaps) }, end?.duties, "gap")
  }

  /// Scenarios above their line.
  var above: Figure {
    count(
      "above", subject.above(subject.risks.readings.evidencedLow).count,
      subject.before.map { subject.above($0.readings.evidencedLow).count }, end?.above, "risk list")
  }

  /// Controls that are short of their target for certain.
  var gaps: Figure {
    let certain = { (gaps: [Gap]) in gaps.count(where: \.isCertain) }
    return count(
      "gaps", certain(subject.gaps), subject.before.map { certain($0.gaps) }, end?.gaps,
      "gap --certain")
  }

  /// Scenarios that are expected to break a published level.
  private var breaches: Figure {
    count("breaches", subject.risks.breaches.count { $0 == true }, nil, nil, "continuity simulate")
  }

  /// Requirements on plans that are not surely ready.
  private var weak: Figure {
    count(
      "weak", subject.continuity.rows.count(where: \.isWeak), nil, end?.readiness?.weak,
      "continuity status")
  }

  /// Controls that nobody has answered or of which nobody knows.
  var unanswered: Figure {
    count(
      "unanswered", open(subject.profile), subject.before.map { open($0.profile) }, nil,
      "score todo")
  }

  private func open(_ profile: Profile) -> Int {
    Standings.all(in: profile).flatMap(\.controls).count { $0.declared.isUnassessed }
  }

  private func count(
    _ id: String, _ now: Int, _ before: Int?, _ planned: Int?, _ command: String
  ) -> Figure {
    Figure(
      id: id, now: .integer(now), before: before.map { .integer($0) } ?? .missing(.nothing),
      planned: planned.map { .integer($0) } ?? .missing(.nothing),
      isBetter: before.flatMap { $0 == now ? nil : now < $0 },
      origin: ReportOrigin(command: command))
  }

  // MARK: Shares, of which more are better

  /// The share of controls at their target.
  private var atTarget: Figure {
    share("at_target") { profile in
      subject.profile.sets.flatMap { set -> [(Standing, Int?, TierScale)] in
        let wanted = subject.targets.tiers(in: set.catalog.id, .inTheEnd(from: subject.today))
        return Standings(profile, in: profile.set(set.catalog.id) ?? set).controls.map {
          ($0.declared, wanted[$0.control.id], set.scale)
        }
      }
    }
  }

  /// The share of controls at the usual tier as far as evidence bears it.
  private var evidenced: Figure {
    share("evidenced") { profile in
      Standings.all(in: profile).flatMap { standings in
        standings.controls.map {
          ($0.evidenced, Optional(ReportSubject.usualTier), standings.set.scale)
        }
      }
    }
  }

  private func share(
    _ id: String, _ standings: (Profile) -> [(Standing, Int?, TierScale)]
  ) -> Figure {
    let now = Self.share(standings(subject.profile))
    let before = subject.before.flatMap { Self.share(standings($0.profile)) }
    return Figure(
      id: id, now: .known(now) { .share($0) },
      before: before.map { .share($0) } ?? .missing(.nothing), planned: .missing(.nothing),
      isBetter: Self.isBetter(now, before),
      origin: ReportOrigin(command: "profile show \(subject.period.id)"))
  }

  private static func share(
    _ standings: [(standing: Standing, wanted: Int?, scale: TierScale)]
  ) -> ClosedRange<Share>? {
    var (whole, fewest, most) = (0, 0, 0)
    for (standing, wanted, scale) in standings {
      guard let wanted, let tiers = standing.tiers(on: scale) else { continue }
      whole += 1
      if tiers.lowerBound >= wanted { fewest += 1 }
      if tiers.upperBound >= wanted { most += 1 }
    }
    guard let low = Share(fewest, of: whole), let high = Share(most, of: whole) else { return nil }
    return low...high
  }

  /// Better or worse only where the spans do not say both.
  private static func isBetter(
    _ now: ClosedRange<Share>?, _ before: ClosedRange<Share>?
  ) -> Bool? {
    guard let now, let before, now != before else { return nil }
    if now.lowerBound >= before.lowerBound && now.upperBound >= before.upperBound { return true }
    if now.lowerBound <= before.lowerBound && now.upperBound <= before.upperBound { return false }
    return nil
  }
}
