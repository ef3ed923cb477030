internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The table of how the figures went over periods.
struct TrendTable {
  let subject: ReportSubject

  /// Periods, the oldest first; of several catalogues one after the other.
  var table: ReportTable {
    ReportTable(
      [
        .init("catalog", .code), .init("item", .text), .init("share", .share),
        .init("minimum", .tier), .init("median", .tier), .init("unanswered", .integer),
        .init("unknown", .integer), .init("compared", .share), .init("continuity", .code),
      ], rows: (subject.trend?.lines ?? []).flatMap { line in line.points.map { row($0, line) } })
  }

  private func row(_ point: TrendPoint, _ line: TrendLine) -> ReportTable.Row {
    let title = subject.profile.set(line.catalog.id)?.title ?? Text(same: "\(line.catalog.id)")
    return .init(
      "\(line.catalog.id)/\(point.period)",
      [
        "catalog": .code(line.catalog.id, title), "item": .text(point.period.description),
        "share": .known(point.atOrAbove) { .share($0) },
        "minimum": .known(point.distribution.minimum) { .tier($0) },
        "median": .known(point.distribution.lowerMedian) { .tier($0) },
        "unanswered": .integer(point.distribution.unanswered),
        "unknown": .integer(point.distribution.unknown),
        "compared": .known(point.compared) { .share($0) },
        "continuity": .code(point.continuity.rawValue, point.continuity.readable),
      ], tones: point.continuity == .broken ? ["continuity": .warning] : [:],
      origin: ReportOrigin(command: "trend --by all"))
  }
}

extension TrendPoint.Continuity {
  /// How a point can be compared, in words.
  fileprivate var readable: Text {
    switch self {
    case .first: Text(ja: "最初の期", en: "first")
    case .same: Text(ja: "比較可", en: "comparable")
    case .linked: Text(ja: "版をつないで比較", en: "comparable, editions linked")
    case .broken: Text(ja: "基準変更のため前期比較不可", en: "new edition, not comparable")
    }
  }
}
