internal import Wording

/// Whether things got better or worse, in one line, and why.
struct BoardVerdict {
  /// How a period stands against the one before.
  enum Course: String {
    case better
    case same
    case worse
    case mixed
    case first
  }

  /// The figures that decide, in the order of their weight.
  private let figures: [BoardFigures.Figure]
  private let hasBefore: Bool

  init(_ figures: BoardFigures) {
    self.figures = [figures.duties, figures.above, figures.gaps]
    hasBefore = figures.subject.before != nil
  }

  /// How the period stands: what is owed and what cannot be borne weigh before gaps.
  var course: Course {
    guard hasBefore else { return .first }
    let (better, worse) = (
      figures.contains { $0.isBetter == true }, figures.contains { $0.isBetter == false }
    )
    switch (better, worse) {
    case (true, true): return .mixed
    case (true, false): return .better
    case (false, true): return .worse
    case (false, false): return .same
    }
  }

  /// The verdict with its reasons.
  var sentence: ReportSentence {
    let head =
      switch course {
      case .better: Text(ja: "改善", en: "Better")
      case .same: Text(ja: "横ばい", en: "Unchanged")
      case .worse: Text(ja: "悪化", en: "Worse")
      case .mixed: Text(ja: "一部改善・一部悪化", en: "Partly better, partly worse")
      case .first: Text(ja: "最初の期(比べる期なし)", en: "First period, nothing to compare with")
      }
    let reasons = Text.joined(figures.map(words), separator: Text(ja: "、", en: ", "))
    return ReportSentence(
      head + Text(ja: "：\(reasons.japanese)", en: ": \(reasons.english)"),
      course == .worse ? .problem : .strong)
  }

  private func words(_ figure: BoardFigures.Figure) -> Text {
    let name = Self.names[figure.id] ?? Text(same: "\(figure.id)")
    guard case .integer(let now) = figure.now else { return name }
    guard case .integer(let before) = figure.before else {
      return Text(ja: "\(name.japanese)\(now)件", en: "\(now) \(name.english)")
    }
    return now == before
      ? Text(ja: "\(name.japanese)\(now)件のまま", en: "\(name.english) still \(now)")
      : Text(
        ja: "\(name.japanese)\(before)件→\(now)件", en: "\(name.english) from \(before) to \(now)")
  }

  private static let names = [
    "duties": Text(ja: "未達の義務", en: "duties not met"),
    "above": Text(ja: "受容線を超えるシナリオ", en: "scenarios above their line"),
    "gaps": Text(ja: "目標に届かない項目", en: "controls short of target"),
  ]
}
