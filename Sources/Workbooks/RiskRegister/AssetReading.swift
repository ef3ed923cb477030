internal import ProfileModel
internal import Sheets
internal import Wording

/// Turns rows into assets and collects what is wrong with them.
struct AssetReading {
  private static let separators = Set(";；、,，\u{3000} \n".unicodeScalars)

  private struct Begun {
    var asset: Asset
    let row: TableRow
  }

  private let stored: [String: Asset]
  private let names: RegisteredNames
  private var begun: [String: Begun] = [:]
  private var order: [String] = []
  private var cells = CellReader()

  init(stored: [Asset], names: RegisteredNames) {
    self.stored = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
    self.names = names
  }

  /// All that is wrong so far.
  var problems: [Problem] { cells.problems }

  /// The assets in the order of their first rows.
  var assets: [Asset] { order.compactMap { begun[$0]?.asset } }

  /// Reads a row: an asset, or one more threat to an asset that an earlier row began.
  mutating func read(_ row: TableRow) {
    guard let id = identifier(cell(.id, of: row), Text(ja: "資産ID", en: "asset id")) else { return }
    if let first = begun[id] {
      if !isNone(row, .threat) {
        checkSame(row, as: first.row)
      } else {
        repeated(id, row, first.row)
      }
    } else {
      order.append(id)
      begun[id] = Begun(asset: asset(id, row), row: row)
    }
    guard row[AssetColumn.threat.rawValue] != nil, !isNone(row, .threat),
      let threat = threat(row)
    else { return }
    if let asset = begun[id]?.asset, asset.threats.contains(where: { $0.id == threat.id }) {
      report(
        cell(.threat, of: row),
        Text(ja: "脅威ID「\(threat.id)」が二度あります", en: "the threat id '\(threat.id)' stands twice"),
        Text(ja: "資産ごとに別のIDにしてください", en: "give each threat of an asset an id of its own"))
    }
    begun[id]?.asset.threats.append(threat)
  }

  // MARK: Assets

  private mutating func asset(_ id: String, _ row: TableRow) -> Asset {
    let before = stored[id]
    var asset = Asset(
      id: id, name: name(row, .name, Text(ja: "名称", en: "name")),
      kind: word(cell(.kind, of: row), Text(ja: "種類", en: "kind"), \.readable) ?? .system,
      environment: word(
        cell(.environment, of: row), Text(ja: "環境", en: "environment"), \.readable) ?? .it,
      importance: level(cell(.importance, of: row)) ?? 1)
    asset.services = ids(row, .services, .service) ?? before?.services ?? []
    asset.systems = ids(row, .systems, .system) ?? before?.systems ?? []
    asset.owner = text(row, .owner, else: before?.owner)
    asset.supplier = text(row, .supplier, else: before?.supplier)
    asset.note = text(row, .note, else: before?.note)
    asset.assetLensOnly = text(row, .assetLensOnly, else: before?.assetLensOnly)
    if row[AssetColumn.threat.rawValue] == nil { asset.threats = before?.threats ?? [] }
    return asset
  }

  /// What a later row says of the asset itself must be nothing, or the same again.
  private mutating func checkSame(_ row: TableRow, as first: TableRow) {
    for column in AssetColumn.ofAsset {
      guard let cell = row[column.rawValue], !isBlank(cell),
        cell.text != first[column.rawValue]?.text
      else { continue }
      let place = first.place.inside
      report(
        cell,
        Text(
          ja: "同じ資産の\(place.japanese)と違います", en: "the same asset says otherwise \(place.english)"),
        Text(ja: "同じにするか、空にしてください", en: "say the same, or leave it empty"))
    }
  }

  private mutating func repeated(_ id: String, _ row: TableRow, _ first: TableRow) {
    let place = first.place.inside
    report(
      cell(.id, of: row),
      Text(ja: "資産ID「\(id)」が二度あります", en: "the asset id '\(id)' stands twice"),
      Text(
        ja: "\(place.japanese)と合わせて一つにするか、脅威を書いてください",
        en: "keep one, here or \(place.english), or name a threat"))
  }

  private mutating func threat(_ row: TableRow) -> Asset.Threat? {
    guard
      let id = identifier(cell(.threat, of: row), Text(ja: "脅威ID", en: "threat id"))
    else { return nil }
    let named = name(row, .threatName, Text(ja: "脅威の名称", en: "name of the threat"))
    let likelihood = level(cell(.threatLikelihood, of: row))
    return Asset.Threat(id: id, name: named, likelihood: likelihood ?? 1, controls: controls(row))
  }

  private mutating func controls(_ row: TableRow) -> [ControlID] {
    guard let cell = row[AssetColumn.threatControls.rawValue] else { return [] }
    let controlNames = names.controls ?? ControlNames()
    return pieces(cell).compactMap { word in
      switch controlNames.control(meantBy: word, at: cell.place) {
      case .success(let control): return control
      case .failure(let unknown):
        cells.report(unknown.problem)
        return nil
      }
    }
  }

  // MARK: Cells

  private func cell(_ column: AssetColumn, of row: TableRow) -> TableCell {
    row[column.rawValue] ?? .missing(at: row.place)
  }

  private func isNone(_ row: TableRow, _ column: AssetColumn) -> Bool {
    let cell = cell(column, of: row)
    return isBlank(cell) || isDash(cell)
  }

  private func isBlank(_ cell: TableCell) -> Bool { cell.answer == .blank }

  private func isDash(_ cell: TableCell) -> Bool {
    cell.answer == .dash || cell.answer == .notApplicable
  }

  private mutating func identifier(_ cell: TableCell, _ what: Text) -> String? {
    let id = Identifier.narrowed(cells.text(cell))
    if Identifier.isValid(id) { return id }
    report(
      cell,
      Text(
        ja: "\(what.japanese)「\(id)」は使えません", en: "'\(id)' cannot be used as \(what.english)"),
      Identifier.rule)
    return nil
  }

  private mutating func name(_ row: TableRow, _ column: AssetColumn, _ what: Text) -> String {
    let cell = cell(column, of: row)
    let name = FormulaMark.removed(from: cells.text(cell))
    if name.isEmpty {
      report(
        cell, Text(ja: "\(what.japanese)がありません", en: "the \(what.english) is missing"),
        Text(ja: "\(what.japanese)を書いてください", en: "write the \(what.english)"))
    }
    return name
  }

  private mutating func text(
    _ row: TableRow, _ column: AssetColumn, else kept: String?
  ) -> String? {
    guard let cell = row[column.rawValue] else { return kept }
    let text = FormulaMark.removed(from: cells.text(cell))
    return isDash(cell) ? nil : FreeText.kept(text)
  }

  private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ cell: TableCell, _ what: Text, _ readable: (Word) -> Text
  ) -> Word? {
    let said = Identifier.narrowed(cells.text(cell)).lowercased()
    let found = Word.allCases.first { word in
      let words = readable(word)
      return [word.rawValue, words.japanese, words.english].contains { $0.lowercased() == said }
    }
    if found == nil {
      let known = Word.allCases.map(\.rawValue)
      report(
        cell,
        Text(
          ja: "\(what.japanese)「\(said)」は使えません", en: "'\(said)' cannot be used as \(what.english)"),
        Text(
          ja: "\(known.joined(separator: "、")) のどれかにしてください",
          en: "use one of \(known.joined(separator: ", "))"))
    }
    return found
  }

  /// The words by which people grade from 1 to 3.
  private static let levels = [
    "1": 1, "2": 2, "3": 3, "低": 1, "中": 2, "高": 3, "小": 1, "大": 3,
    "low": 1, "medium": 2, "high": 3,
  ]

  private mutating func level(_ cell: TableCell) -> Int? {
    let said = Identifier.narrowed(cells.text(cell)).lowercased()
    if let level = Self.levels[said] { return level }
    report(
      cell, Text(ja: "「\(said)」は段階として使えません", en: "'\(said)' is not a level"),
      Text(ja: "1(低)、2(中)、3(高)のどれかにしてください", en: "use 1 (low), 2 (medium) or 3 (high)"))
    return nil
  }

  private mutating func ids(
    _ row: TableRow, _ column: AssetColumn, _ sort: RegisteredNames.Sort
  ) -> [String]? {
    guard let cell = row[column.rawValue] else { return nil }
    let ids = pieces(cell)
    for problem in names.unknown(ids, sort, at: cell.place) { cells.report(problem) }
    return Set(ids).sorted()
  }

  private mutating func pieces(_ cell: TableCell) -> [String] {
    let text = cells.text(cell)
    if isDash(cell) { return [] }
    return text.unicodeScalars.split { Self.separators.contains($0) }
      .map { Identifier.narrowed(String($0)) }
  }

  private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
    cells.report(Problem(at: cell.place, what, remedy: remedy))
  }
}
