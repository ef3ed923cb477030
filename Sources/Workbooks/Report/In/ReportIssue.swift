internal import ProfileModel
internal import Sheets
internal import Wording

/// A report as it was given out, as its management sheet says.
struct ReportIssue {
  /// A table that was given out.
  struct Table {
    let id: String
    /// The columns but the id, in order.
    let given: [String]
    /// The headings of all columns, by column.
    let headings: [String: String]
    /// The columns that people fill in.
    let entries: Set<String>
  }

  /// A row as it was given out.
  struct Base {
    /// The revision of what the row is about; nothing for a row that cannot be filled in.
    let revision: Int?
    /// What stood in each column.
    let values: [String: String]
  }

  /// The tables.
  let tables: [Table]
  /// The rows, by table and id.
  let bases: [String: [String: Base]]

  /// Reads a management sheet, and refuses one of another kind, workspace or time.
  init(
    _ head: ManagementHead, of workbook: Workbook, as form: ReportReturnForm, in workspace: String,
    _ refusal: ReportRefusal
  ) throws(Failure) {
    let damaged = refusal.damaged(head.sheet)
    guard head[.workbook] == ReportWorkbook.kind(of: form.report) else {
      throw refusal.otherKind(head[.workbook] ?? "", head.sheet)
    }
    guard let format = head[.format].flatMap({ Int($0) }) else { throw damaged }
    guard format <= ReportManagement.newest else { throw refusal.newer(format, head.sheet) }
    guard head[.workspace] == workspace else { throw refusal.otherWorkspace(head.sheet) }
    tables = Self.tables(head)
    let lines = try Self.lines(
      head, of: workbook, width: tables.map(\.given.count).max() ?? 0, damaged)
    var sum = ManagementSum()
    for line in head.lines where line.first != ManagementKey.check.rawValue { sum.take(line) }
    for line in lines { sum.take(line) }
    guard sum.text == head[.check] else { throw damaged }
    var bases: [String: [String: Base]] = [:]
    for table in tables { bases[table.id] = [:] }
    for line in lines {
      guard let table = tables.first(where: { $0.id == line[0] }) else { continue }
      bases[table.id]?[line[1]] = Base(
        revision: Int(line[2]),
        values: Dictionary(zip(table.given, line.dropFirst(3))) { first, _ in first })
    }
    self.bases = bases
  }

  private static func tables(_ head: ManagementHead) -> [Table] {
    let lines = { (key: ManagementKey) in
      Dictionary(
        head.lines.filter { $0.first == key.rawValue && $0.count > 1 }
          .map { ($0[1], Array($0.dropFirst(2))) }
      ) { first, _ in first }
    }
    let (headings, entries) = (lines(.headings), lines(.entries))
    return lines(.columns).sorted { $0.key < $1.key }.map { id, columns in
      Table(
        id: id, given: Array(columns.dropFirst()),
        headings: Dictionary(zip(columns, headings[id] ?? [])) { first, _ in first },
        entries: Set(entries[id] ?? []))
    }
  }

  /// The lines of the table of what was given out.
  private static func lines(
    _ head: ManagementHead, of workbook: Workbook, width: Int, _ damaged: Failure
  ) throws(Failure) -> [[String]] {
    guard width > 0 else { return [] }
    let ids = ReportManagement.baseColumns + (1...width).map(ReportManagement.valueColumn)
    let columns = ids.map { TableColumn($0, Text(same: "\($0)"), isRequired: true) }
    do throws(Failure) {
      return try TableFinder(workbook, columns: columns).table(onSheet: head.sheet).texts(ids)
    } catch {
      throw damaged
    }
  }
}
