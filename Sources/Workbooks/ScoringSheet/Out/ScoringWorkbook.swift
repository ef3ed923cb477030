public import ProfileModel
public import Sheets
public import Wording

/// The questions of a period as a workbook that a department fills in offline and sends back.
public struct ScoringWorkbook: Sendable {
  /// What tells this issue of the workbook from another, and where it belongs.
  public struct Issue: Sendable {
    /// When it was made.
    public let time: Instant
    /// How far the readers' clock is ahead.
    public let offset: Int
    /// The digest at the end of the journal it was made from.
    public let journal: String
    /// The workspace, by the digest of its first journal entry.
    public let workspace: String

    /// Makes an issue.
    public init(time: Instant, offset: Int, journal: String, workspace: String) {
      self.time = time
      self.offset = offset
      self.journal = journal
      self.workspace = workspace
    }
  }

  /// What is known of a rating that is asked for.
  public struct Asked: Sendable {
    /// The revision of it that is issued.
    public let revision: Int
    /// The SHA-256 of its JSON.
    public let digest: String
    /// The same question's rating of the period before, where there is one.
    public let previous: Rating?

    /// Says what is known.
    public init(revision: Int, digest: String, previous: Rating? = nil) {
      self.revision = revision
      self.digest = digest
      self.previous = previous
    }
  }

  /// Who is asked, until when, and whom they can ask back.
  public struct Request: Sendable {
    /// The unit that answers; nothing where it is the whole organisation.
    public let unit: OrganisationUnit?
    /// The last day for sending it back.
    public let due: CivilDate?
    /// Where to send it and whom to ask.
    public let contact: String?

    /// Makes a request.
    public init(unit: OrganisationUnit? = nil, due: CivilDate? = nil, contact: String? = nil) {
      self.unit = unit
      self.due = due
      self.contact = contact
    }
  }

  let profile: Profile
  let rows: [AskedRow]
  let register: OrganisationRegister
  let request: Request
  let issue: Issue
  let language: Language

  /// Makes the workbook of those ratings of a profile of which `asked` knows something.
  ///
  /// `texts` holds what the controls ask, by the ids of catalogue and control.
  public init(
    _ profile: Profile, asked: [RatingKey: Asked], texts: [String: [String: ControlTexts]],
    register: OrganisationRegister, request: Request = Request(), issue: Issue, language: Language
  ) {
    self.profile = profile
    self.register = register
    self.request = request
    self.issue = issue
    self.language = language
    rows = AskedRow.all(
      of: profile, asked: asked, texts: texts, register: register, language: language)
  }

  /// The workbook as a value.
  public var content: WorkbookContent {
    let plan = SheetPlan(rows, language)
    let ratings = RatingSheet(self, plan)
    var content = WorkbookContent(
      title: "\(register.organisation.name) \(title)",
      label: register.organisation.label?.readable[language] ?? "",
      issue: "\(issueDate) / \(issue.journal.prefix(12))",
      created: issue.time.secondsSinceEpoch,
      sheets: [
        GuidanceSheet(self, plan, ratings.findings).sheet, ratings.sheet,
        EvidenceSheet(self, plan).sheet,
      ] + ItemSheet(self, plan).sheets + [
        ChoiceSheet(self, plan).sheet, ManagementSheet(self).sheet,
      ])
    content.names = plan.names
    return content
  }

  /// The name that the file of a period and a unit has by rule.
  public static func fileName(
    _ period: PeriodID, unit: OrganisationUnit?, language: Language
  ) -> String {
    let head = Text(ja: "評価記入", en: "scoring")[language]
    return "\(head)_\(period)" + (unit.map { "_\($0.id)" } ?? "") + ".xlsx"
  }

  var title: String {
    let title = Text(ja: "評価記入シート", en: "Scoring sheet")[language]
    return "\(title) \(profile.period)" + (request.unit.map { " \($0.name)" } ?? "")
  }

  var issueDate: String {
    issue.time.local(offset: issue.offset).date.readable[language]
  }
}
