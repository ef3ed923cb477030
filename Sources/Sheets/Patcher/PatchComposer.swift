internal import ProfileModel
internal import Wording

/// Makes the new parts of a patched workbook from a plan.
struct PatchComposer: ~Copyable {
  private let workbook: Workbook
  private let part: String
  private let tree: XMLElement
  private let relationships: [Relationship]
  private var edit: PackageEdit
  private var styles: StylesEdit?
  private var findings: [Problem] = []

  /// Begins with a package as it is.
  init(_ package: consuming OfficePackage, _ workbook: Workbook) throws(Failure) {
    let part = try WorkbookPart.name(in: package)
    let tree = try package.tree(of: part)
    relationships = try package.relationships(of: part)
    self.part = part
    self.tree = tree
    self.workbook = workbook
    edit = PackageEdit(package)
  }

  /// The file that a plan makes of it, and what a person should know about that.
  consuming func file(
    _ plan: PatchPlan, recalculates: Bool
  ) throws(Failure) -> (bytes: [UInt8], findings: [Problem]) {
    for (index, sheet) in plan.sheets.sorted(by: { $0.key < $1.key }) {
      try compose(sheet)
      try dropFormulas(sheet.freed, ofSheetAt: index, sheet.sheet.sheet.name)
    }
    if let styles, let name = try target(of: "styles") {
      edit.put(try edit.look(at: name) { _ throws(XMLFault) in try styles.finished() }, as: name)
    }
    if recalculates {
      let bytes = try edit.look(at: part) { bytes throws(XMLFault) in
        try CalculationEdit.recalculating(bytes)
      }
      edit.put(bytes, as: part)
    } else if plan.setsValues {
      noteFormulas(except: plan)
    }
    let findings = findings
    return (try edit.file(), findings)
  }

  private func target(of kind: String) throws(Failure) -> String? {
    guard let relationship = relationships.first(where: { $0.kind == kind }) else { return nil }
    return try edit.package.target(of: relationship, from: part)
  }

  // MARK: Sheets

  private mutating func compose(_ plan: PatchPlan.SheetPlan) throws(Failure) {
    let map = plan.sheet.map
    let part = plan.sheet.sheet.part
    var cells: [CellAddress: SheetEdit.Cell] = [:]
    for (cell, value) in plan.values.sorted(by: { $0.key < $1.key }) {
      cells[cell] = SheetEdit.Cell(value: value, style: try dateStyle(cell, value, plan.sheet))
    }
    for (cell, mark) in plan.marks.sorted(by: { $0.key < $1.key }) {
      for shown in plan.sheet.cells(showing: cell) {
        var style = try self.style(of: shown, plan.sheet)
        if let dated = cells[shown]?.style { style = dated }
        cells[shown, default: SheetEdit.Cell()].style =
          try restyle(shown, plan.sheet) { styles throws(XMLFault) in
            try styles.marked(style, as: mark)
          }
      }
    }
    var sheet = SheetEdit(map, from1904: workbook.countsFrom1904)
    let drawing = try addComments(plan)
    do throws(XMLFault) {
      try sheet.set(cells)
      if let drawing { try sheet.addLegacyDrawing(drawing) }
    } catch {
      throw PatchObstacle.unusual(error, part, of: workbook.path)
    }
    if sheet.isChanged { edit.put(sheet.finished(), as: part) }
  }

  private func style(of cell: CellAddress, _ sheet: PatchedSheet) throws(Failure) -> Int {
    do throws(XMLFault) {
      return try sheet.map.style(of: cell)
    } catch {
      throw PatchObstacle.unusual(error, sheet.sheet.part, of: workbook.path)
    }
  }

  /// The format of a cell that gets a date and would show a number.
  private mutating func dateStyle(
    _ cell: CellAddress, _ value: WorkbookPatch.Value, _ sheet: PatchedSheet
  ) throws(Failure) -> Int? {
    guard case .date(let date) = value else { return nil }
    let style = try self.style(of: cell, sheet)
    let kind =
      style < workbook.styles.formats.count ? workbook.styles.formats[style].kind : .number
    let fits = date.day == nil ? kind == .time : [.date, .dateTime].contains(kind)
    guard !fits else { return nil }
    let format = date.day == nil ? 21 : date.milliseconds == 0 ? 14 : 22
    findings.append(
      Problem(
        at: .cell("\(cell)", sheet: sheet.sheet.name, of: workbook.path),
        Text(
          ja: "日付の表示形式がなかったので付けました", en: "it had no format for dates and was given one"),
        remedy: Text(
          ja: "日付を書くセルか確かめてください", en: "check that a date is wanted here")))
    return try restyle(cell, sheet) { styles throws(XMLFault) in
      try styles.numbered(style, as: format)
    }
  }

  private mutating func restyle(
    _ cell: CellAddress, _ sheet: PatchedSheet, _ change: (inout StylesEdit) throws(XMLFault) -> Int
  ) throws(Failure) -> Int {
    do throws(XMLFault) {
      if styles == nil { styles = try openedStyles() }
      guard var styles else { throw .unusual }
      let style = try change(&styles)
      self.styles = styles
      return style
    } catch {
      let place = Place.cell("\(cell)", sheet: sheet.sheet.name, of: workbook.path)
      throw Failure(.input, [PatchRefusal.noStyles.problem(at: place)])
    }
  }

  private func openedStyles() throws(XMLFault) -> StylesEdit {
    guard let name = try? target(of: "styles"),
      let bytes = try? edit.package.edited(name, { bytes throws(XMLFault) in bytes })
    else { throw .unusual }
    return try StylesEdit(bytes)
  }

  // MARK: Comments

  /// Adds the comments of a sheet, and gives the id of their drawing if the sheet had none.
  private mutating func addComments(_ plan: PatchPlan.SheetPlan) throws(Failure) -> String? {
    guard !plan.comments.isEmpty else { return nil }
    let folder = part.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let added = try SheetComments(plan.sheet, folder: folder).add(plan.comments, to: &edit)
    findings += added.joined.map { cell in
      Problem(
        at: .cell("\(cell)", sheet: plan.sheet.sheet.name, of: workbook.path),
        Text(
          ja: "すでにコメントがあったので、その下に書き足しました",
          en: "it had a comment already; the new one stands below it"),
        remedy: Text(ja: "内容を確かめてください", en: "see that both read well together"))
    }
    return added.drawing
  }

  // MARK: Formulas

  private mutating func dropFormulas(
    _ cells: [CellAddress], ofSheetAt index: Int, _ sheet: String
  ) throws(Failure) {
    guard let first = cells.first, let name = try target(of: "calcChain"), edit.has(name) else {
      return
    }
    let sheets = tree.list("sheets", of: "sheet")
    let id = index < sheets.count ? sheets[index].attributes["sheetId"] ?? "" : ""
    let bytes = try edit.look(at: name) { bytes throws(XMLFault) in
      try CalculationEdit.dropping(Set(cells), ofSheet: id, from: bytes)
    }
    guard let bytes else {
      let place = Place.cell("\(first)", sheet: sheet, of: workbook.path)
      throw Failure(.input, [PatchRefusal.lastFormula.problem(at: place)])
    }
    edit.put(bytes, as: name)
  }

  /// Says that formulas keep the results they were saved with.
  private mutating func noteFormulas(except plan: PatchPlan) {
    var count = 0
    var first: Place?
    for (index, sheet) in workbook.sheets.enumerated() {
      let freed = Set(plan.sheets[index]?.freed ?? [])
      for cell in sheet.cells where cell.hasFormula && !freed.contains(cell.address) {
        count += 1
        first = first ?? .cell("\(cell.address)", sheet: sheet.name, of: workbook.path)
      }
    }
    guard let first else { return }
    findings.append(
      Problem(
        at: first,
        Text(
          ja: "数式が\(count)個あり、結果は書き換える前のままです",
          en: "formulas keep the results from before the change: \(count)"),
        remedy: Text(
          ja: "Excel で開いて再計算し(Ctrl+Alt+F9)、保存してください",
          en: "open it in Excel, calculate anew (Ctrl+Alt+F9), and save it")))
  }
}
