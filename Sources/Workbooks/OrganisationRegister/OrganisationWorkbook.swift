public import ProfileModel
public import Sheets
public import Wording

/// The register of the organisation, its services and systems, as a workbook.
public struct OrganisationWorkbook: Sendable {
  /// What tells this issue of the workbook from another.
  public struct Issue: Sendable {
    /// When it was made.
    public let time: Instant
    /// How far the readers' clock is ahead.
    public let offset: Int
    /// The digest at the end of the journal it was made from.
    public let journal: String

    /// Makes an issue.
    public init(time: Instant, offset: Int, journal: String) {
      self.time = time
      self.offset = offset
      self.journal = journal
    }
  }

  private typealias Cell = WorkbookContent.Cell
  private let register: OrganisationRegister
  private let sectors: SectorTable
  private let roles: [String: Text]
  private let issue: Issue
  private let language: Language

  /// Makes the workbook of a register; `roles` says what people call the roles of units.
  public init(
    _ register: OrganisationRegister, sectors: SectorTable, roles: [String: Text] = [:],
    issue: Issue, language: Language
  ) {
    self.register = register
    self.sectors = sectors
    self.roles = roles
    self.issue = issue
    self.language = language
  }

  /// The workbook as a value.
  public var content: WorkbookContent {
    let title = Text(ja: "組織台帳", en: "Organisation register")[language]
    return WorkbookContent(
      title: "\(register.organisation.name) \(title)",
      label: register.organisation.label?.readable[language] ?? "",
      issue: "\(issueDate) / \(issue.journal.prefix(12))",
      created: issue.time.secondsSinceEpoch,
      sheets: [overview(title), services, systems] + (register.units.isEmpty ? [] : [units])
        + [systemData, supportData] + (register.units.isEmpty ? [] : [unitData, roleData])
        + [management])
  }

  private var issueDate: String {
    issue.time.local(offset: issue.offset).date.readable[language]
  }

  private func overview(_ title: String) -> WorkbookContent.Sheet {
    let organisation = register.organisation
    let sector = organisation.sector.map { sectors.sector($0)?.name[language] ?? $0 }
    let regimes = organisation.regimes.sorted().map { sectors.regime($0)?.name[language] ?? $0 }
    let lines: [(Text, Cell)] = [
      (Text(ja: "組織名", en: "Organisation"), .text(organisation.name, .value)),
      (Text(ja: "分野", en: "Sector"), .text(sector ?? "-", .value)),
      (Text(ja: "該当する制度", en: "Regimes"), .text(regimes.joined(separator: "\n"), .value)),
      (
        Text(ja: "会計年度の開始月", en: "Fiscal year starts in month"),
        .integer(organisation.calendar.startMonth, .value)
      ),
      (
        Text(ja: "取扱区分", en: "Handling"),
        .text(organisation.label?.readable[language] ?? "-", .value)
      ),
      (Text(ja: "部門数", en: "Units"), .integer(register.units.count, .value)),
      (Text(ja: "サービス数", en: "Services"), .integer(register.services.count, .value)),
      (Text(ja: "システム数", en: "Systems"), .integer(register.systems.count, .value)),
      (Text(ja: "作成日", en: "Made on"), .text(issueDate, .value)),
      (Text(ja: "末尾のダイジェスト", en: "Last digest"), .text(issue.journal, .value)),
    ]
    let rows = lines.map { title, value in
      [Cell.text(title[language], .rowHeading), value]
    }
    return WorkbookContent.Sheet(
      name: title, kind: .print,
      rows: [[.text("\(organisation.name) \(title)", .title)], []] + rows,
      columns: [.fitted(20...34), .fixed(80)])
  }

  private var services: WorkbookContent.Sheet {
    let titles = [
      Text(ja: "サービスID", en: "Service ID"), Text(ja: "名称", en: "Name"),
      Text(ja: "分野表のサービス", en: "In the sector table"),
      Text(ja: "サービス維持レベル", en: "Service level to be kept"),
    ]
    let rows = register.services.map { service in
      let published = service.sectorService.flatMap { sectors.service($0) }
      return values([
        service.id, service.name, published?.name[language] ?? "-",
        published?.level?[language] ?? "-",
      ])
    }
    return WorkbookContent.Sheet(
      name: Text(ja: "サービス", en: "Services")[language], kind: .print,
      rows: [headings(titles)] + rows,
      columns: [.fitted(16...30), .fixed(30), .fixed(30), .fixed(60)], headingRows: 1)
  }

  private var systems: WorkbookContent.Sheet {
    let names = Dictionary(uniqueKeysWithValues: register.services.map { ($0.id, $0.name) })
    let rows = register.systems.map { system in
      values([
        system.id, system.name, system.environment.readable[language],
        system.services.isEmpty
          ? "-" : system.services.map { names[$0] ?? $0 }.joined(separator: "\n"),
        system.owner ?? "-",
      ])
    }
    var sheet = WorkbookContent.Sheet(
      name: Text(ja: "システム", en: "Systems")[language], kind: .print,
      rows: [headings(SystemColumn.allCases.map(\.title))] + rows,
      columns: [.fitted(16...30), .fixed(36), .fitted(14...20), .fixed(36), .fixed(24)],
      headingRows: 1)
    sheet.filter = sheet.table()
    return sheet
  }

  private var units: WorkbookContent.Sheet {
    let titles = [
      Text(ja: "部門ID", en: "Unit ID"), Text(ja: "名称", en: "Name"),
      Text(ja: "答える設問", en: "Asked about"), Text(ja: "責任者", en: "Owner"),
    ]
    let rows = register.units.map { unit in
      values([
        unit.id, unit.name,
        unit.roles.isEmpty
          ? "-" : unit.roles.map { roles[$0]?[language] ?? $0 }.joined(separator: "\n"),
        unit.owner ?? "-",
      ])
    }
    return WorkbookContent.Sheet(
      name: Text(ja: "部門", en: "Units")[language], kind: .print, rows: [headings(titles)] + rows,
      columns: [.fitted(16...30), .fixed(36), .fixed(36), .fixed(24)], headingRows: 1)
  }

  private var unitData: WorkbookContent.Sheet {
    data(
      Text(ja: "データ_部門", en: "Data_Units"), ["id", "name", "owner"],
      register.units.map { [$0.id, $0.name, $0.owner ?? ""] })
  }

  /// Which unit is asked what, a pair in each row.
  private var roleData: WorkbookContent.Sheet {
    data(
      Text(ja: "データ_部門と役割", en: "Data_UnitRoles"), ["unit", "role"],
      register.units.flatMap { unit in unit.roles.map { [unit.id, $0] } })
  }

  private var systemData: WorkbookContent.Sheet {
    let rows = register.systems.map { system in
      [system.id, system.name, system.environment.rawValue, system.owner ?? ""]
    }
    return data(
      Text(ja: "データ_システム", en: "Data_Systems"),
      [SystemColumn.id, .name, .environment, .owner].map(\.rawValue), rows)
  }

  /// Which system supports which service, a pair in each row: one cell holds one datum.
  private var supportData: WorkbookContent.Sheet {
    let rows = register.systems.flatMap { system in
      system.services.map { [system.id, $0] }
    }
    return data(
      Text(ja: "データ_システムとサービス", en: "Data_SystemServices"), ["system", "service"], rows)
  }

  private func data(
    _ name: Text, _ headings: [String], _ rows: [[String]]
  ) -> WorkbookContent.Sheet {
    WorkbookContent.Sheet(
      name: name[language], kind: .data,
      rows: ([headings] + rows).map { $0.map { .text($0, .plain) } },
      columns: Array(repeating: .fitted(10...40), count: headings.count), headingRows: 1)
  }

  private var management: WorkbookContent.Sheet {
    let lines = [
      ("workbook", "organisation-register"), ("format", "1"),
      ("sectors", "\(sectors.edition.id) \(sectors.edition.edition)"),
      ("made", issue.time.description), ("journal", issue.journal),
    ]
    return WorkbookContent.Sheet(
      name: Text(ja: "管理情報", en: "Management")[language], kind: .data,
      rows: lines.map { [.text($0, .plain), .text($1, .plain)] },
      columns: [.fixed(16), .fixed(70)])
  }

  private func headings(_ titles: [Text]) -> [Cell] {
    titles.map { .text($0[language], .heading) }
  }

  private func values(_ texts: [String]) -> [Cell] {
    texts.map { .text($0, .value) }
  }
}
