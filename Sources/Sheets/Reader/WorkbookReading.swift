internal import ProfileModel
internal import Wording

/// Reads one workbook, part by part.
struct WorkbookReading: ~Copyable {
  fileprivate struct Listed {
    let name: String
    let visibility: Sheet.Visibility
    let kind: Sheet.Kind
    let part: String
  }

  private let package: OfficePackage
  private let part: String
  private let tree: XMLElement
  private let relationships: [Relationship]
  private var findings = WorkbookFindings()
  private var cellsLeft: Int

  init(_ package: consuming OfficePackage) throws(Failure) {
    let part = try WorkbookPart.name(in: package)
    let tree = try package.tree(of: part, root: "workbook")
    relationships = try package.relationships(of: part)
    self.part = part
    self.tree = tree
    cellsLeft = package.limits.cells
    self.package = package
  }

  /// The whole workbook.
  mutating func workbook() throws(Failure) -> Workbook {
    findings.note(relationships, of: package)
    let listed = try listedSheets()
    let shared = try sharedStrings()
    let styles = try styles()
    let from1904 = try countsFrom1904()
    let context = SheetBuilder.Context(
      sharedCount: shared.count, kinds: styles.formats.map(\.kind), from1904: from1904,
      limits: package.limits)
    var sheets: [Sheet] = []
    for sheet in listed { sheets.append(try self.sheet(sheet, shared, context)) }
    return Workbook(
      path: package.path, sheets: sheets, names: try names(), styles: styles,
      countsFrom1904: from1904, hasMacros: findings.hasMacros,
      hasExternalLinks: findings.hasExternalLinks, findings: findings.problems(in: package.path))
  }

  // MARK: The workbook part

  private func listedSheets() throws(Failure) -> [Listed] {
    let elements = tree.list("sheets", of: "sheet")
    guard !elements.isEmpty else {
      throw refused(Text(ja: "シートがありません", en: "it has no sheets"))
    }
    guard elements.count <= package.limits.sheets else {
      throw package.refused(
        .tooLarge(
          Text(
            ja: "シートが多すぎます(\(elements.count)枚、上限\(package.limits.sheets)枚)",
            en: "it has too many sheets (\(elements.count), the limit is \(package.limits.sheets))")
        ),
        in: part)
    }
    var listed: [Listed] = []
    for element in elements { listed.append(try self.listed(element)) }
    try checkUnique(listed.map(\.part.folded)) { index in
      Text(
        ja: "部品「\(listed[index].part)」が二つのシートになっています",
        en: "the part '\(listed[index].part)' is two sheets at once")
    }
    try checkUnique(listed.map(\.name.folded)) { index in
      Text(
        ja: "シート名「\(listed[index].name)」が二つあります",
        en: "the sheet name '\(listed[index].name)' is there twice")
    }
    return listed
  }

  private func listed(_ element: XMLElement) throws(Failure) -> Listed {
    let name = element.attributes["name"] ?? ""
    guard let id = element.attributes.relationship,
      let relationship = relationships.first(where: { $0.id == id })
    else { throw package.missing(name) }
    let kinds: [String: Sheet.Kind] = [
      "worksheet": .cells, "chartsheet": .chart, "dialogsheet": .other, "xlMacrosheet": .other,
      "xlIntlMacrosheet": .other,
    ]
    guard let kind = kinds[relationship.kind] else {
      throw refused(
        Text(
          ja: "シート「\(Refusal.clipped(name))」の種類「\(Refusal.clipped(relationship.kind))」は不明です",
          en: "the sheet '\(Refusal.clipped(name))' is of the unknown kind "
            + "'\(Refusal.clipped(relationship.kind))'"))
    }
    return Listed(
      name: name,
      visibility: element.attributes["state"].flatMap { Sheet.Visibility(rawValue: $0) }
        ?? .visible,
      kind: kind, part: try package.target(of: relationship, from: part))
  }

  private func checkUnique(
    _ keys: [String], _ what: (Int) -> Text
  ) throws(Failure) {
    var seen: Set<String> = []
    for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
      throw refused(what(index))
    }
  }

  private func names() throws(Failure) -> [Workbook.DefinedName] {
    let elements = tree.list("definedNames", of: "definedName")
    guard elements.count <= package.limits.names else {
      throw package.refused(
        .tooLarge(
          Text(
            ja: "名前の定義が多すぎます(\(elements.count)個、上限\(package.limits.names)個)",
            en: "it has too many names (\(elements.count), the limit is \(package.limits.names))")),
        in: part)
    }
    let names = elements.compactMap { name($0) }
    try checkUnique(names.map { "\($0.sheet ?? -1)!\($0.name.folded)" }) { index in
      Text(
        ja: "名前「\(Refusal.clipped(names[index].name))」が二つあります",
        en: "the name '\(Refusal.clipped(names[index].name))' is there twice")
    }
    return names
  }

  /// A defined name; one that belongs to a sheet which is gone has nothing left to name.
  private func name(_ element: XMLElement) -> Workbook.DefinedName? {
    let sheet = element.attributes["localSheetId"]
    let index = sheet.flatMap { Int($0) }
    let sheets = tree.list("sheets", of: "sheet").indices
    guard sheet == nil || index.map(sheets.contains) == true else { return nil }
    return Workbook.DefinedName(
      name: element.attributes["name"] ?? "", sheet: index, reference: element.text,
      isHidden: ["1", "true"].contains(element.attributes["hidden"]))
  }

  private func countsFrom1904() throws(Failure) -> Bool {
    switch tree.child("workbookPr")?.attributes["date1904"] {
    case nil, "0", "false": return false
    case "1", "true": return true
    case let word?:
      throw refused(
        Text(
          ja: "日付の数え方「\(Refusal.clipped(word))」は不明です",
          en: "the date system '\(Refusal.clipped(word))' is unknown"))
    }
  }

  private func refused(_ what: Text) -> Failure {
    package.refused(.content(PartProblem(what)), in: part)
  }

  // MARK: Other parts

  private func target(of kind: String) throws(Failure) -> String? {
    let found = relationships.filter { $0.kind == kind }
    guard found.count < 2 else {
      throw refused(
        Text(ja: "「\(kind)」の部品が二つあります", en: "there are two parts of the kind '\(kind)'"))
    }
    return try found.first.map { relationship throws(Failure) in
      try package.target(of: relationship, from: part)
    }
  }

  private func styles() throws(Failure) -> WorkbookStyles {
    guard let name = try target(of: "styles") else { return .none }
    let tree = try package.tree(of: name, root: "styleSheet")
    do throws(XMLFault) {
      return try WorkbookStyles(tree, limits: package.limits)
    } catch {
      throw package.refused(error, in: name)
    }
  }

  private func sharedStrings() throws(Failure) -> [String] {
    guard let name = try target(of: "sharedStrings"), package.has(name) else { return [] }
    let bytes = try package.bytes(of: name)
    do throws(XMLFault) {
      return try package.engine.read(bytes) { xml throws(XMLFault) in
        try StringScanner.sharedStrings(xml, limits: package.limits)
      } full: { xml throws(XMLFault) in
        try SharedStringEvents.sharedStrings(xml, limits: package.limits)
      }
    } catch {
      throw package.refused(error, in: name)
    }
  }

  private mutating func sheet(
    _ listed: Listed, _ shared: [String], _ context: SheetBuilder.Context
  ) throws(Failure) -> Sheet {
    let relationships = try package.relationships(of: listed.part)
    guard listed.kind == .cells else {
      guard package.has(listed.part) else { throw package.missing(listed.part) }
      return Sheet(listed, shared, nil, context, relationships)
    }
    let bytes = try package.bytes(of: listed.part)
    let cellsLeft = cellsLeft
    let begin = {
      SheetBuilder(context, cellsLeft: cellsLeft, expected: bytes.count / 24)
    }
    do throws(XMLFault) {
      let built = try package.engine.read(bytes) { xml throws(XMLFault) in
        try SheetScanner.sheet(xml, into: begin())
      } full: { xml throws(XMLFault) in
        try SheetEvents.sheet(xml, into: begin())
      }
      self.cellsLeft -= built.cells.count
      findings.note(built, sheet: listed.name, relationships: relationships)
      return Sheet(listed, shared, built, context, relationships)
    } catch {
      throw package.refused(error, in: listed.part, sheet: listed.name)
    }
  }
}

extension Sheet {
  fileprivate init(
    _ listed: WorkbookReading.Listed, _ shared: [String], _ built: SheetBuilder?,
    _ context: SheetBuilder.Context, _ relationships: [Relationship]
  ) {
    self.init(
      name: listed.name, visibility: listed.visibility, kind: listed.kind, part: listed.part,
      cells: SheetCells(
        packed: built?.cells ?? [], shared: shared, own: built?.texts ?? [],
        from1904: context.from1904),
      hiddenRows: built?.hiddenRows ?? [], layout: built?.layout ?? SheetLayout(),
      attachments: Set(relationships.map(\.kind)))
  }
}

extension String {
  /// The text with its case folded, as Excel compares the names of sheets.
  fileprivate var folded: String { lowercased() }
}

extension WorkbookReader.Engine {
  /// Reads a part with one engine or the other.
  func read<Result>(
    _ bytes: [UInt8], fast: (Span<UInt8>) throws(XMLFault) -> Result,
    full: (Span<UInt8>) throws(XMLFault) -> Result
  ) throws(XMLFault) -> Result {
    if self != .expat {
      do throws(XMLFault) {
        return try fast(bytes.span)
      } catch {
        guard error == .unusual, self == .both else { throw error }
      }
    }
    return try full(bytes.span.extracting(droppingLast: 1))
  }
}
