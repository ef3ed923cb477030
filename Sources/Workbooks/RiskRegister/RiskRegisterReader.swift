public import ProfileModel
public import Sheets
internal import Wording

/// A risk register that came back.
public struct RiskReturn: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// The id of the scenario.
    public let id: String
    /// The revision of it that was given out.
    public let revision: Int
    /// What was decided.
    public let treatment: Treatment
    /// How it is watched.
    public let watch: String?
    /// The classes of likelihood; nothing where it is given as a rate.
    public let likelihood: Spread<Int>?
    /// The classes of impact.
    public let impact: ImpactClasses
    /// Where it stands.
    public let place: Place

    /// The scenario as it was given out, with what was filled in.
    public func applied(to base: Scenario) -> Scenario {
      var scenario = base
      scenario.treatment = treatment
      scenario.watch = watch
      if let likelihood { scenario.likelihood = .classes(likelihood) }
      scenario.impact = impact
      return scenario
    }
  }

  /// The file.
  public let file: String
  /// The workspace that it was given out by.
  public let workspace: String
  /// The rows.
  public let rows: [Row]
  /// What a person may want to know.
  public let notes: [Problem]
}

/// Reads a risk register that came back: by ids and headings, wherever people moved things.
public enum RiskRegisterReader {
  /// What came back, or all that is wrong with it.
  public static func read(_ workbook: Workbook) throws(Failure) -> RiskReturn {
    guard let head = ManagementHead.find(in: workbook) else {
      throw refusal(
        .file(workbook.path), Text(ja: "シート「管理情報」がありません", en: "it has no sheet 'Management'"))
    }
    let damaged = refusal(
      .sheet(head.sheet, of: workbook.path),
      Text(ja: "管理情報が渡したときのままではありません", en: "the management sheet is not as it was given out"))
    guard head[.workbook] == RiskManagement.kind else { throw otherKind(head, workbook.path) }
    guard head[.format] == "\(RiskManagement.newest)", let workspace = head[.workspace] else {
      throw damaged
    }
    let bases = try bases(of: workbook, head, orElse: damaged)
    let table = try TableFinder(workbook, columns: RiskColumn.allCases.map(\.searched)).table()
    var reading = RiskRowReading(bases)
    let rows = table.compactMap { reading.row($0) }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return RiskReturn(
      file: workbook.path, workspace: workspace, rows: rows,
      notes: table.findings + reading.notes)
  }

  private static func bases(
    of workbook: Workbook, _ head: ManagementHead, orElse damaged: Failure
  ) throws(Failure) -> [String: RiskBase] {
    let columns = RiskManagement.searched
    let table: FoundTable
    do throws(Failure) {
      table = try TableFinder(workbook, columns: columns).table(onSheet: head.sheet)
    } catch {
      throw damaged
    }
    let lines = table.map { row in
      columns.map { row[$0.id]?.value?.description ?? "" }
    }
    var sum = ManagementSum()
    for line in head.lines where line.first != ManagementKey.check.rawValue { sum.take(line) }
    for line in lines { sum.take(line) }
    guard sum.text == head[.check] else { throw damaged }
    return Dictionary(lines.compactMap { line in RiskBase(line).map { (line[0], $0) } }) {
      first, _ in first
    }
  }

  private static func refusal(_ place: Place, _ what: Text) -> Failure {
    Failure(
      .input, at: place, what,
      remedy: Text(
        ja: "「assess risk sheet」で出し直し、書き換えた値を貼り付けてください",
        en: "write it anew with 'assess risk sheet', and paste the changed values into it"))
  }

  private static func otherKind(_ head: ManagementHead, _ path: String) -> Failure {
    let kind = head[.workbook] ?? "-"
    return Failure(
      .input, at: .sheet(head.sheet, of: path),
      Text(
        ja: "「\(kind)」のブックです。リスク登録簿ではありません",
        en: "this is a workbook of the kind '\(kind)', not a risk register"),
      remedy: Text(
        ja: "「assess risk sheet」で書き出したブックを指定してください",
        en: "give a workbook made by 'assess risk sheet'"))
  }
}

/// A row as it was given out: the revision of its scenario, and the texts of its locked cells.
private struct RiskBase {
  let revision: Int
  let locked: [RiskColumn: String]

  /// Reads a line of the management sheet.
  init?(_ line: [String]) {
    guard let revision = Int(line[1]) else { return nil }
    self.revision = revision
    let texts = line.dropFirst(RiskManagement.BaseColumn.allCases.count)
    locked = Dictionary(uniqueKeysWithValues: zip(RiskColumn.locked, texts))
  }
}

/// Reads the rows of a risk register and collects what is wrong with them.
private struct RiskRowReading {
  private let bases: [String: RiskBase]
  private var cells = CellReader()
  private var places: [String: Place] = [:]

  init(_ bases: [String: RiskBase]) {
    self.bases = bases
  }

  var problems: [Problem] { cells.problems }
  var notes: [Problem] { cells.notes }

  mutating func row(_ row: TableRow) -> RiskReturn.Row? {
    let cell = { (column: RiskColumn) in row[column.rawValue] ?? .missing(at: row.place) }
    guard let id = cells.code(cell(.id)) else { return nil }
    guard let base = bases[id] else {
      report(
        cell(.id), Text(ja: "シナリオ「\(id)」は、このブックで渡していません", en: "this workbook did not hold '\(id)'"),
        Text(
          ja: "渡したときのIDに戻すか、行を消してください。新しいシナリオは「assess scenario set」で加えます",
          en: "restore the id, or delete the row; 'assess scenario set' adds new ones"))
      return nil
    }
    if let first = places.updateValue(cell(.id).place, forKey: id) {
      report(
        cell(.id), Text(ja: "シナリオ「\(id)」の行が二つあります", en: "'\(id)' stands twice"),
        Text(
          ja: "\(first.inside.japanese)と合わせて一つにしてください",
          en: "keep one, here or \(first.inside.english)"))
    }
    for column in RiskColumn.locked {
      guard let cell = row[column.rawValue] else { continue }
      if RiskColumn.comparable(cell.text) != base.locked[column] {
        cells.note(column.leftAside(cell, of: id))
      }
    }
    let before = problems.count
    let treatment = treatment(cell(.treatment))
    let likelihood = likelihood([.low, .likely, .high].map(cell))
    let impact = [RiskColumn.service, .money, .safety, .society, .information]
      .map { cells.integer(cell($0), in: 1...5) ?? 1 }
    let watch = cell(.watch)
    let text = watch.answer == .blank || watch.answer == .dash ? "" : cells.text(watch)
    guard problems.count == before, let treatment else { return nil }
    return RiskReturn.Row(
      id: id, revision: base.revision, treatment: treatment, watch: FreeText.kept(text),
      likelihood: likelihood,
      impact: ImpactClasses(
        service: impact[0], money: impact[1], safety: impact[2], society: impact[3],
        information: impact[4]), place: row.place)
  }

  private mutating func treatment(_ cell: TableCell) -> Treatment? {
    let word = Identifier.narrowed(cell.text).lowercased()
    let found = Treatment.allCases.first { treatment in
      [treatment.rawValue, treatment.readable.japanese, treatment.readable.english]
        .contains { $0.lowercased() == word }
    }
    if found == nil {
      let names = Treatment.allCases.map(\.readable)
      report(
        cell, Text(ja: "対応「\(word)」は選択肢にありません", en: "'\(word)' is no treatment"),
        Text(
          ja: "\(names.map(\.japanese).joined(separator: "、")) のどれかにしてください",
          en: "use one of \(names.map(\.english).joined(separator: ", "))"))
    }
    return found
  }

  /// The classes of likelihood; a dash in all three cells says that it is given as a rate.
  private mutating func likelihood(_ three: [TableCell]) -> Spread<Int>? {
    if three.allSatisfy({ $0.answer == .dash }) { return nil }
    let levels = three.compactMap { cells.integer($0, in: 1...5) }
    guard levels.count == 3 else { return nil }
    let spread = Spread(low: levels[0], likely: levels[1], high: levels[2])
    if !spread.isOrdered {
      report(
        three[1],
        Text(ja: "起こりやすさが、低い順に並んでいません", en: "the likelihoods do not rise"),
        Text(
          ja: "低く見て、見込み、高く見ての順に大きくしてください",
          en: "low, likely and high have to come in that order"))
    }
    return spread
  }

  private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
    cells.report(Problem(at: cell.place, what, remedy: remedy))
  }
}
