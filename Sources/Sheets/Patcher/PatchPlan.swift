internal import ProfileModel

/// The changes of a patch, each with its cell, when nothing speaks against any of them.
struct PatchPlan {
  /// A comment for a cell.
  struct Comment {
    let cell: CellAddress
    let text: String
    let author: String
  }

  /// What happens to one sheet.
  struct SheetPlan {
    let sheet: PatchedSheet
    var values: [CellAddress: WorkbookPatch.Value] = [:]
    var marks: [CellAddress: WorkbookPatch.Mark] = [:]
    var comments: [Comment] = []
    /// The cells that lose a formula.
    var freed: [CellAddress] = []
  }

  private static let longestText = FreeText.longest

  /// The sheets that are changed, by their position.
  private(set) var sheets: [Int: SheetPlan] = [:]
  /// The changes in the order of the patch.
  private(set) var lines: [PatchOutcome.Line] = []
  private let workbook: Workbook

  /// Looks for all that speaks against a patch, and refuses it with all of that at once.
  init(
    _ patch: WorkbookPatch, of workbook: Workbook, in package: borrowing OfficePackage
  ) throws(Failure) {
    self.workbook = workbook
    let targets = PatchTargets(workbook: workbook)
    var problems: [Problem] = []
    for change in patch.changes {
      do throws(Failure) {
        let (sheet, cell) = try targets.place(of: change.target)
        try open(sheet, at: cell, in: package)
        if let refusal = try take(change.action, sheet, cell) {
          problems.append(
            refusal.problem(
              at: .cell("\(cell)", sheet: workbook.sheets[sheet].name, of: workbook.path)))
        }
      } catch {
        problems += error.problems.filter { !problems.contains($0) }
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  /// Whether any cell gets a value.
  var setsValues: Bool { sheets.values.contains { !$0.values.isEmpty } }

  private mutating func open(
    _ index: Int, at cell: CellAddress, in package: borrowing OfficePackage
  ) throws(Failure) {
    guard sheets[index] == nil else { return }
    let sheet = workbook.sheets[index]
    guard sheet.kind == .cells else {
      let place = Place.cell("\(cell)", sheet: sheet.name, of: workbook.path)
      throw Failure(.input, [PatchRefusal.notCells.problem(at: place)])
    }
    sheets[index] = SheetPlan(sheet: try PatchedSheet(sheet, in: package))
  }

  /// Notes a change, or says why it cannot be made.
  private mutating func take(
    _ action: WorkbookPatch.Action, _ index: Int, _ cell: CellAddress
  ) throws(Failure) -> PatchRefusal? {
    guard var plan = sheets[index] else { return nil }
    if let refusal = plan.sheet.refusal(of: cell) { return refusal }
    do throws(XMLFault) {
      if let refusal = try take(action, cell, in: &plan) { return refusal }
    } catch {
      throw PatchObstacle.unusual(error, plan.sheet.sheet.part, of: workbook.path)
    }
    sheets[index] = plan
    let sheet = plan.sheet.sheet
    lines.append(
      PatchOutcome.Line(sheet: sheet.name, cell: cell, before: sheet[cell], action: action))
    return nil
  }

  private func take(
    _ action: WorkbookPatch.Action, _ cell: CellAddress, in plan: inout SheetPlan
  ) throws(XMLFault) -> PatchRefusal? {
    switch action {
    case .set(let value, let permissions):
      if let refusal = refusal(of: value) { return refusal }
      if let refusal = try plan.sheet.refusal(
        ofSetting: cell, permissions, workbook.styles)
      {
        return refusal
      }
      if plan.values.updateValue(value, forKey: cell) != nil { return .twice }
      if try plan.sheet.hasFormula(cell) { plan.freed.append(cell) }
    case .mark(let mark):
      if plan.marks.updateValue(mark, forKey: cell) != nil { return .twice }
    case .comment(let text, let author):
      if text.isEmpty { return .noText }
      if text.utf16.count > Self.longestText { return .tooLong(text.utf16.count) }
      if plan.sheet.threaded.contains(cell) { return .threaded }
      if plan.sheet.isStrict { return .strictComments }
      plan.comments.append(Comment(cell: cell, text: text, author: author))
    }
    return nil
  }

  private func refusal(of value: WorkbookPatch.Value) -> PatchRefusal? {
    switch value {
    case .text(let text) where text.utf16.count > Self.longestText: .tooLong(text.utf16.count)
    case .number(let number) where !number.isFinite: .notFinite
    case .date(let date)
    where ISODate.serial(date.description, from1904: workbook.countsFrom1904) == nil:
      .noSuchDate(date, from1904: workbook.countsFrom1904)
    default: nil
    }
  }
}
