public import ProfileModel
public import Sheets
public import Wording

/// Writes targets as a table that `TargetTableReader` reads back.
public struct TargetTableWriter: Sendable {
  private let targets: [Target]
  private let sets: [ControlSet]
  private let language: Language

  /// Takes claims, and the controls that they are about.
  public init(_ targets: [Target], of sets: [ControlSet], language: Language) {
    self.targets = targets
    self.sets = sets
    self.language = language
  }

  /// The table as comma-separated text.
  public var csv: String {
    let headings = CSVRow.line(TargetColumn.allCases.map(\.rawValue))
    return "\u{FEFF}" + headings
      + rows.map { CSVRow.line($0.map { FormulaMark.put(on: $0) }) }.joined()
  }

  /// The table as a workbook.
  public func workbook(
    for organisation: Organisation, made time: Instant, on day: CivilDate, journal: String
  ) -> WorkbookContent {
    let title = Text(ja: "目標一覧", en: "Targets")[language]
    return WorkbookContent(
      title: "\(organisation.name) \(title)",
      label: organisation.label?.readable[language] ?? "",
      issue: "\(day.readable[language]) / \(journal.prefix(12))", created: time.secondsSinceEpoch,
      sheets: [table, management(time, journal)])
  }

  private var table: WorkbookContent.Sheet {
    let headings = TargetColumn.allCases.map { WorkbookContent.Cell.text($0.rawValue, .plain) }
    return WorkbookContent.Sheet(
      name: Text(ja: "データ_目標", en: "Data_Targets")[language], kind: .data,
      rows: [headings] + rows.map { row in zip(TargetColumn.allCases, row).map(cell) },
      columns: Array(repeating: .fitted(10...40), count: headings.count), headingRows: 1)
  }

  private func cell(_ column: TargetColumn, _ text: String) -> WorkbookContent.Cell {
    if column == .tier, let tier = Int(text) { return .integer(tier, .plain) }
    return .text(text, .plain)
  }

  private func management(_ time: Instant, _ journal: String) -> WorkbookContent.Sheet {
    let lines = [
      ("workbook", "targets"), ("format", "1"), ("made", time.description), ("journal", journal),
    ]
    return WorkbookContent.Sheet(
      name: Text(ja: "管理情報", en: "Management")[language], kind: .data,
      rows: lines.map { [.text($0, .plain), .text($1, .plain)] },
      columns: [.fixed(16), .fixed(70)])
  }

  private var rows: [[String]] {
    targets.sorted { place($0) < place($1) }.map { target in
      let cells = cells(of: target)
      return TargetColumn.allCases.map { (cells[$0] ?? nil) ?? "" }
    }
  }

  private func cells(of target: Target) -> [TargetColumn: String?] {
    let key = target.key
    let title = sets.first { $0.catalog.id == key.catalog }?.control(key.control)?.title[language]
    return [
      .catalog: key.catalog, .control: key.control, .title: title,
      .scope: key.scope.description, .source: target.source.rawValue, .tier: "\(target.tier)",
      .from: target.id.from?.description, .origin: target.id.origin, .clause: target.id.clause,
      .why: target.why, .approver: target.approver,
      .approvedOn: target.approvedOn?.description, .funding: target.funding,
      .expires: target.expires?.description,
    ]
  }

  /// Catalogue by catalogue, in their order.
  private func place(_ target: Target) -> (String, Int, String) {
    let set = sets.first { $0.catalog.id == target.key.catalog }
    return (
      target.key.catalog, set?.position(of: target.key.control) ?? .max, target.registerID
    )
  }
}
