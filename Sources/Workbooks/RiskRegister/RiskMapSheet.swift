internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet of the risk map, as it is and with every target reached.
struct RiskMapSheet {
  private typealias Cell = WorkbookContent.Cell
  private static let title = Text(ja: "リスクマップ", en: "Risk map")

  private let workbook: RiskWorkbook

  init(_ workbook: RiskWorkbook) {
    self.workbook = workbook
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let (now, later) = (RiskWorkbook.now, RiskWorkbook.atTargets)
    return WorkbookContent.Sheet(
      name: Self.title[language], kind: .print,
      rows: [[.text("\(Self.title[language]) \(workbook.period)", .title)], []]
        + map(now) { $0.spots.now } + [[]] + map(later) { $0.spots.atTarget },
      columns: [.fixed(18)] + (1...5).map { _ in .fixed(22) })
  }

  /// Likelihood upward, impact to the right, the scenarios in their cells.
  private func map(
    _ moment: Text, _ spot: (RiskWorkbook.Row) -> RiskWorkbook.Spot
  ) -> [[Cell]] {
    let impact = Text(ja: "影響", en: "Impact")[language]
    let likelihood = Text(ja: "起こりやすさ", en: "Likelihood")[language]
    let heading =
      [Cell.text(moment[language], .heading)] + (1...5).map { .text("\(impact) \($0)", .heading) }
    return [heading]
      + (1...5).reversed().map { level in
        [.text("\(likelihood) \(level)", .rowHeading)]
          + (1...5).map { place in
            let here = workbook.rows.filter {
              spot($0) == RiskWorkbook.Spot(likelihood: level, impact: place)
            }
            return .text(here.map(\.scenario.id).joined(separator: "\n"), .value)
          }
      }
  }
}
