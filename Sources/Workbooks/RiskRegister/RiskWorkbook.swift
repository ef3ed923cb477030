public import ProfileModel
public import Sheets
public import Wording

/// The risk register as a workbook that people look at, change and send back.
public struct RiskWorkbook: Sendable {
  /// One scenario, as it is printed.
  public struct Row: Sendable {
    /// The scenario.
    public let scenario: Scenario
    /// The revision of it that is given out.
    public let revision: Int
    /// Its class now, and with every target reached.
    public let classes: (now: String, atTarget: String)
    /// What is left, from the best of four readings to the worst.
    public let residual: String
    /// Its line.
    public let line: String
    /// Whether it is above.
    public let verdict: String
    /// Where it lies by what is left of likelihood and impact, now and with every target reached.
    public let spots: (now: Spot, atTarget: Spot)

    /// The amounts behind it, as numbers.
    public let amounts: Amounts

    /// Makes a row.
    public init(
      _ scenario: Scenario, revision: Int, amounts: Amounts,
      classes: (now: String, atTarget: String),
      residual: String, line: String, verdict: String, spots: (now: Spot, atTarget: Spot)
    ) {
      self.scenario = scenario
      self.revision = revision
      self.classes = classes
      self.residual = residual
      self.line = line
      self.verdict = verdict
      self.spots = spots
      self.amounts = amounts
    }
  }

  /// What is left of a scenario, in the unit of the criteria.
  public struct Amounts: Hashable, Sendable {
    /// From the best of four readings to the worst.
    public let left: ClosedRange<Double>
    /// With every target reached.
    public let atTarget: Double
    /// Its line.
    public let line: Double?

    /// Names amounts.
    public init(left: ClosedRange<Double>, atTarget: Double, line: Double?) {
      self.left = left
      self.atTarget = atTarget
      self.line = line
    }
  }

  /// A cell of the risk map.
  public struct Spot: Hashable, Sendable {
    /// The class of likelihood.
    public let likelihood: Int
    /// The class of impact.
    public let impact: Int

    /// Names a cell.
    public init(likelihood: Int, impact: Int) {
      self.likelihood = likelihood
      self.impact = impact
    }
  }

  let rows: [Row]
  let organisation: Organisation
  let period: PeriodID
  let notes: [Text]
  let unit: Text
  let issue: ScoringWorkbook.Issue
  let language: Language

  /// Makes the workbook; `notes` say what a reader has to know of the criteria.
  public init(
    _ rows: [Row], of organisation: Organisation, in period: PeriodID, unit: Text, notes: [Text],
    issue: ScoringWorkbook.Issue, language: Language
  ) {
    self.rows = rows
    self.organisation = organisation
    self.period = period
    self.unit = unit
    self.notes = notes
    self.issue = issue
    self.language = language
  }

  /// The workbook as a value.
  public var content: WorkbookContent {
    let choices = RiskChoices(language)
    var content = WorkbookContent(
      title: "\(organisation.name) \(Self.title[language]) \(period)",
      label: organisation.label?.readable[language] ?? "",
      issue: "\(issueDate) / \(issue.journal.prefix(12))",
      created: issue.time.secondsSinceEpoch,
      sheets: [
        RiskSheet(self).sheet, RiskMapSheet(self).sheet, RiskClassSheet(self).sheet,
        RiskData(self).sheet, choices.sheet,
        RiskManagement(self).sheet,
      ])
    content.names = [choices.name]
    return content
  }

  static let title = Text(ja: "リスク登録簿", en: "Risk register")
  static let now = Text(ja: "現在", en: "Now")
  static let atTargets = Text(ja: "目標達成時", en: "At targets")

  var issueDate: String { issue.time.local(offset: issue.offset).date.readable[language] }
}
