internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of plans for an attack, and of the services that they are to save.
struct ContinuityTables {
  /// How many points of a curve are drawn.
  private static let points = 24

  let subject: ReportSubject

  private var examined: ContinuityExamination { subject.continuity }

  // MARK: Requirements

  /// The phases from the first sign to full recovery.
  var phases: ReportTable {
    let chain = examined.requirements.chain
    return ReportTable(
      [
        .init("item", .text), .init("ready", .tier), .init("evidenced", .tier),
        .init("reached", .integer), .init("requirements", .integer), .init("share", .share),
        .init("bottleneck", .text),
      ],
      rows: chain.compactMap { phase in
        let rows = ContinuityExamination.phase(phase.id, of: examined.rows)
        let summary = ReadinessSummary(rows)
        guard summary.count > 0 else { return nil }
        return .init(
          phase.id,
          [
            "item": .wording(phase.title), "ready": .known(summary.ready) { .tier($0) },
            "evidenced": .known(summary.evidenced) { .tier($0) },
            "reached": .integer(summary.reached), "requirements": .integer(summary.count),
            "share": .known(summary.share) { .share($0) },
            "bottleneck": .list(summary.bottleneck),
          ], origin: origin(rows.map(\.requirement), "continuity status --phase \(phase.id)"))
      })
  }

  /// Every requirement, those first that are not ready.
  var requirements: ReportTable {
    let rows = examined.rows.enumerated().sorted { left, right in
      (left.element.isWeak ? 0 : 1, left.offset) < (right.element.isWeak ? 0 : 1, right.offset)
    }.map(\.element)
    return ReportTable(
      [
        .init("requirement", .text), .init("item", .text), .init("kind", .code),
        .init("phases", .text), .init("plans", .text), .init("needed", .tier),
        .init("plan", .tier), .init("document", .text), .init("support", .tier),
        .init("ready", .tier), .init("evidenced", .tier), .init("state", .code),
        .init("bottleneck", .text), .init("remedy", .text),
      ], rows: rows.map(row))
  }

  private func row(_ row: RequirementReadiness) -> ReportTable.Row {
    let (requirement, weakest) = (row.requirement, row.plan?.weakest)
    let remedies = row.isWeak ? row.obstacles.map { ReadinessWords.remedy($0, for: row) } : []
    return .init(
      requirement.id,
      [
        "requirement": .text(requirement.id), "item": .wording(requirement.title),
        "kind": .code(requirement.kind.rawValue, requirement.kind.readable),
        "phases": .list(requirement.phases), "plans": .list(requirement.plans),
        "needed": .tier(requirement.level...requirement.level),
        "plan": .known(weakest) { .tier($0.level...$0.level) },
        "document": weakest?.plan.map { .text($0) } ?? .missing(.nothing),
        "support": .known(row.support.declared) { .tier($0) },
        "ready": .known(row.ready) { .tier($0) },
        "evidenced": .known(row.evidenced) { .tier($0) },
        "state": .code(row.state.rawValue, row.state.readable),
        "bottleneck": .wording(words(row.bottleneck)),
        "remedy": remedies.isEmpty
          ? .missing(.nothing) : .wording(.joined(remedies, separator: Text(ja: "／", en: "; "))),
      ],
      tones: ["state": row.state == .short ? .problem : row.state == .open ? .warning : .plain],
      origin: origin([requirement], "continuity trace \(requirement.id)"))
  }

  private func words(_ obstacles: [ReadinessObstacle]) -> Text {
    guard !obstacles.isEmpty else { return Text(same: "-") }
    return .joined(
      obstacles.map { obstacle in
        obstacle.control.map { Text(same: "\($0.control)") } ?? Text(ja: "計画", en: "plan")
      }, separator: Text(same: " / "))
  }

  private func origin(
    _ requirements: [ContinuityRequirement], _ command: String
  ) -> ReportOrigin {
    let documents = Set(
      requirements.compactMap { examined[$0.id]?.plan?.weakest.plan }
    ).sorted()
    return ReportOrigin(
      ratings: subject.ratings(of: requirements.flatMap(\.controls)),
      entries: documents.map { .init("continuity-plan", $0) }, command: command)
  }

  // MARK: Services

  /// A service in a scenario, or in none in particular.
  private struct Case {
    let model: RecoveryModel
    let scenario: Scenario?
    let outlook: RecoveryOutlook
  }

  private var cases: [Case] {
    subject.recoveries.flatMap { model in
      let naming = subject.risks.model.scenarios.filter {
        $0.services.contains(model.levels.id)
      }
      return ([nil] + naming.map(Optional.some)).map { scenario in
        Case(
          model: model, scenario: scenario,
          outlook: RecoveryOutlook(model, in: scenario?.id))
      }
    }
  }

  /// How soon each service is back, by itself and in each scenario that names it.
  var services: ReportTable {
    ReportTable(
      [
        .init("service", .code), .init("scenario", .code),
        .init("back", .amount(decimals: 1)), .init("objective", .amount(decimals: 1)),
        .init("tolerable", .amount(decimals: 1)), .init("lost", .amount(decimals: 1)),
        .init("minimum", .code), .init("data", .code), .init("breach", .code),
        .init("missing", .text),
      ], rows: cases.map(row))
  }

  private func row(_ look: Case) -> ReportTable.Row {
    let (outlook, levels) = (look.outlook, look.model.levels)
    let id = ([levels.id] + [look.scenario?.id].compactMap(\.self)).joined(separator: "/")
    return .init(
      id,
      [
        "service": .code(levels.id, name(levels.id)),
        "scenario": look.scenario.map { .code($0.id, $0.title) } ?? .missing(.nothing),
        "back": .known(outlook.evidenced) { back in
          .amount(back.lowerBound.hours...back.upperBound.hours, decimals: 1)
        },
        "objective": .known(outlook.levels.objective) { .amount($0.hours, decimals: 1) },
        "tolerable": .known(outlook.levels.tolerable) { .amount($0.hours, decimals: 1) },
        "lost": .known(outlook.cautious) { .amount(Double($0.curve.lost) / 60, decimals: 1) },
        "minimum": Self.mark(outlook.checks.first { $0.kind == .minimum }),
        "data": Self.mark(outlook.checks.first { $0.kind == .data }),
        "breach": .known(outlook.verdict) { .code($0.rawValue, $0.readable) },
        "missing": .list(outlook.missing.map(\.rawValue)),
      ], tones: outlook.verdict == .yes ? ["breach": .problem] : [:],
      origin: ReportOrigin(
        entries: [.init("service-levels", levels.id)]
          + [look.scenario.map { ReportOrigin.Entry("scenario", $0.id) }].compactMap(\.self),
        command: "continuity simulate --service \(levels.id)"
          + (look.scenario.map { " --scenario \($0.id)" } ?? "")))
  }

  private func name(_ service: String) -> Text {
    let name = subject.register.services.first { $0.id == service }?.name ?? service
    return Text(same: "\(name)")
  }

  private static func mark(_ check: RecoveryCheck?) -> ReportValue {
    switch check?.holds {
    case true?: .code("yes", Text(same: "○"))
    case false?: .code("no", Text(same: "×"))
    case nil: .missing(check == nil ? .nothing : .unknown)
    }
  }

  /// The service that is away longest of those expected to break their level, over the hours of its
  /// outage; where none is, the one that is away longest.
  var curve: ReportTable {
    let columns: [ReportTable.Column] = [
      .init("hours", .amount(decimals: 1)), .init("level", .share), .init("minimum", .share),
    ]
    guard let worst, let recovery = worst.outlook.cautious else {
      return ReportTable(columns, rows: [])
    }
    let step = max(1, (recovery.time.count + Self.points - 1) / Self.points)
    let minimum = worst.outlook.levels.minimum
    return ReportTable(
      columns,
      rows: (0...Self.points + 1).map { number in
        let time = Minutes(min(number * step, recovery.time.count + step))
        let wanted = minimum.flatMap { $0.from <= time ? Share($0.level, of: 100) : nil }
        return .init(
          "point_\(number)",
          [
            "hours": .amount(time.hours, decimals: 1),
            "level": .share(Share(recovery.curve.level(at: time), of: 100) ?? .all),
            "minimum": wanted.map { .share($0) } ?? .missing(.nothing),
          ],
          origin: ReportOrigin(
            entries: [.init("service-levels", worst.model.levels.id)],
            command: "continuity simulate --service \(worst.model.levels.id)"))
      })
  }

  private var worst: Case? {
    cases.filter { $0.outlook.cautious != nil }.max { left, right in
      let weight = { (look: Case) in
        (look.outlook.verdict == .yes ? 1 : 0, look.outlook.cautious?.time.count ?? 0)
      }
      return weight(left) < weight(right)
    }
  }

  /// What the curve is of.
  var curveSentence: ReportSentence? {
    worst.map { look in
      let service = name(look.model.levels.id)
      guard let scenario = look.scenario else {
        return ReportSentence(
          Text(
            ja: "曲線は「\(service.japanese)」の停止(シナリオを特定しない)。",
            en: "The curve is of an outage of \(service.english), in no scenario in particular."))
      }
      return ReportSentence(
        Text(
          ja: "曲線は「\(service.japanese)」の停止(\(scenario.title.japanese))。",
          en: "The curve is of an outage of \(service.english) (\(scenario.title.english))."))
    }
  }
}

extension Minutes {
  /// The span in hours.
  var hours: Double { Double(count) / 60 }
}
