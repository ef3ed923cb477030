internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Reports
internal import Sheets
internal import Wording
internal import Workbooks

/// Makes a report and writes it as a file, or prints its gist.
struct ReportWriting {
  /// A report that can be made.
  struct Kind: Sendable {
    /// Its id, by which layouts are for it.
    let id: String
    /// The sheet that is printed where no file is wanted.
    let gist: String
    /// Whether it tells what the quality rules find and how catalogues relate.
    var isDetailed = false
    /// What it has to say.
    let facts: @Sendable (ReportSubject, ReportHead, [ReportSubject.Event]) -> ReportFacts

    static let board = Kind(id: BoardReport.id, gist: "summary") {
      BoardReport.facts($0, $1, events: $2)
    }
    static let gap = Kind(id: GapReport.id, gist: "letter", isDetailed: true) {
      GapReport.facts($0, $1, events: $2)
    }
    static let plan = Kind(id: PlanReport.id, gist: "progress") {
      PlanReport.facts($0, $1, events: $2)
    }
    static let risk = Kind(id: RiskReport.id, gist: "risks") {
      RiskReport.facts($0, $1, events: $2)
    }
    static let continuity = Kind(id: ContinuityReport.id, gist: "continuity") {
      ContinuityReport.facts($0, $1, events: $2)
    }
    static let duty = Kind(id: DutyReport.id, gist: "checklist", isDetailed: true) {
      DutyReport.facts($0, $1, events: $2)
    }
    /// The board's figures as a few charts.
    static let dashboard = Kind(id: "dashboard", gist: "summary") {
      BoardReport.facts($0, $1, events: $2)
    }

    /// Every report, by which one that comes back is known.
    static let all = [board, gap, plan, risk, continuity, duty, dashboard]
    /// Those that people fill in and send back.
    static let returning = [gap, plan, duty]

    /// The report as it is now, or as it was when a period was closed.
    func document(
      _ store: borrowing Store, _ surroundings: Surroundings, _ layout: ReportLayout,
      period: PeriodID?
    ) throws(Failure) -> ReportDocument {
      let desk = try store.read { () throws(Failure) in
        let desk = try ReportDesk(store, surroundings, period: period)
        return isDetailed ? try desk.detailed(store, surroundings) : desk
      }
      return try ReportDocument(
        facts(desk.subject, desk.head, desk.events), laidOutBy: layout, desk.head)
    }
  }

  let options: ReportOptions
  let surroundings: Surroundings

  /// What a command about a report has to say.
  func page(_ kind: Kind) throws(Failure) -> Page {
    let layout = try options.layout(of: kind.id)
    let store = try surroundings.store()
    let document = try kind.document(store, surroundings, layout, period: options.period)
    guard let (path, form) = options.output else {
      return ReportPrinting(document, surroundings.language).page(ofSheet: kind.gist)
    }
    let style = options.style(surroundings.language)
    try surroundings.checkOutput(path)
    switch form {
    case .xlsx:
      try WorkbookWriter.write(
        ReportWorkbook(document, style: style, brand: try options.brand()).content, to: path,
        existing: options.existing)
    case .html:
      let brand = options.accent.flatMap { BrandColour($0) }
      try write(ReportPage(document, style, brand: brand).html, to: path)
    case .json: try write(ReportJSON.print(document), to: path)
    case .csv:
      try write(ReportCSV.print(document, table: options.table ?? "", style), to: path)
    }
    return Page(
      "report.written/1",
      said: Text(ja: "書き出しました。", en: "The report is written."),
      Fields("report", [.init("file", Text(ja: "ファイル", en: "File"), .text(path))]))
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: path, existing: options.existing)
  }
}
