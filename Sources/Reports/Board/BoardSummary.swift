internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What a director reads in two minutes beside the verdict and the figures.
struct BoardSummary {
  /// How many gaps, and how many changes, are named.
  private static let few = 5

  let subject: ReportSubject

  // MARK: The gravest gaps

  /// The gaps that weigh most, with the services that they touch and what is done about them.
  var gaps: ReportTable {
    let expected = Set(
      zip(subject.risks.model.scenarios, subject.risks.breaches).filter { $0.1 == true }
        .map(\.0.id))
    return ReportTable(
      [
        .init("control", .text), .init("item", .text), .init("services", .text),
        .init("level", .code), .init("tiers", .text), .init("reason", .text),
        .init("action", .text), .init("due", .text),
      ],
      rows: subject.gaps.filter(\.isCertain).prefix(Self.few).map { row($0, expected) })
  }

  private func row(_ gap: Gap, _ expected: Set<String>) -> ReportTable.Row {
    let planned = gap.closing.compactMap { subject.plan?.plan.itemsByAction[$0] }
      .min { ($0.end.year, $0.end.quarter ?? 0) < ($1.end.year, $1.end.quarter ?? 0) }
    let action = planned?.action ?? gap.closing.first
    let services = subject.names(ofServices: subject.services(behind: gap))
    let breaks = gap.scenarios.contains { expected.contains($0) }
    return .init(
      gap.key.full,
      [
        "control": .text(gap.key.control), "item": .wording(gap.control.title),
        "services": services.isEmpty ? .wording(Self.everywhere) : .list(services),
        "level": breaks
          ? .code("breach", Text(ja: "維持レベル逸脱の見込み", en: "breach of level expected"))
          : .missing(.nothing),
        "tiers": .text("\(Self.span(gap.current)) → \(gap.target)"),
        "reason": .wording(reason(gap)),
        "action": action.map { .wording(subject.title(ofAction: $0)) } ?? .wording(Self.none),
        "due": planned.map { .text($0.end.description) }
          ?? .wording(Text(ja: "計画外", en: "not planned")),
      ], tones: gap.source == .obligation ? ["reason": .problem] : [:],
      origin: ReportOrigin(
        ratings: subject.profile.ratings(of: gap.key.control, in: gap.key.catalog).map(\.key),
        entries: gap.scenarios.map { .init("scenario", $0) },
        command: "gap \(gap.key.control)"))
  }

  private static let everywhere = Text(ja: "組織全体", en: "the whole organisation")
  private static let none = Text(ja: "対応策なし", en: "no action")

  private static func span(_ tiers: ClosedRange<Int>) -> String {
    tiers.lowerBound == tiers.upperBound
      ? "\(tiers.lowerBound)" : "\(tiers.lowerBound)–\(tiers.upperBound)"
  }

  private func reason(_ gap: Gap) -> Text {
    let (source, above) = (gap.source.readable, gap.scenariosAbove.count)
    guard above > 0 else { return source }
    return Text(
      ja: "\(source.japanese)、受容線超過のシナリオ\(above)件",
      en: "\(source.english), \(above) scenarios above their line")
  }

  // MARK: What changed

  /// The controls that rose or fell since the period before, those that fell first.
  var changes: ReportTable {
    let moved = (subject.before?.diff.controls ?? []).filter {
      $0.changes.contains(.rose) || $0.changes.contains(.fell)
    }
    let fell = moved.filter { $0.changes.contains(.fell) }
    let rose = moved.filter { !$0.changes.contains(.fell) }
    return ReportTable(
      [
        .init("control", .text), .init("item", .text), .init("before", .text),
        .init("after", .text), .init("direction", .code),
      ],
      rows: (fell + rose).prefix(Self.few).map { change in
        let isFall = change.changes.contains(.fell)
        return .init(
          "\(change.catalog)/\(change.control.id)",
          [
            "control": .text(change.control.id), "item": .wording(change.control.title),
            "before": .known(change.before) { .wording($0.declared.readable) },
            "after": .known(change.after) { .wording($0.declared.readable) },
            "direction": isFall
              ? .code("fell", Text(ja: "↓ 低下", en: "↓ fell"))
              : .code("rose", Text(ja: "↑ 上昇", en: "↑ rose")),
          ], tones: isFall ? ["direction": .warning] : [:],
          origin: ReportOrigin(
            ratings: (change.after ?? change.before)?.parts.map(\.rating.key) ?? [],
            command: "score history \(change.control.id)"))
      })
  }

  /// How many controls rose and fell in all.
  var changesSentence: ReportSentence? {
    guard let diff = subject.before?.diff else { return nil }
    let rose = diff.controls.count { $0.changes.contains(.rose) }
    let fell = diff.controls.count { $0.changes.contains(.fell) }
    let period = diff.before.readable
    return ReportSentence(
      Text(
        ja: "\(period.japanese)から、上昇\(rose)項目、低下\(fell)項目。",
        en: "Since \(period.english), \(rose) controls rose and \(fell) fell."))
  }
}
