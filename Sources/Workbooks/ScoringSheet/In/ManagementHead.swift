internal import ProfileModel
internal import Sheets
internal import Wording

/// The lines at the head of a management sheet, on whatever sheet they stand.
struct ManagementHead {
  private static let searchedRows = 60

  /// The sheet.
  let sheet: String
  /// The lines, without empty cells at their ends.
  let lines: [[String]]
  private let path: String

  /// The head of the first sheet that has one.
  static func find(in workbook: Workbook) -> ManagementHead? {
    for sheet in workbook.sheets where sheet.kind == .cells {
      for cell in sheet.cells.prefix(while: { $0.address.row <= searchedRows }) {
        guard case .text(let word)? = cell.value, word == ManagementKey.workbook.rawValue else {
          continue
        }
        let head = ManagementHead(sheet, from: cell.address, path: workbook.path)
        if head[.workbook] != nil, head[.format] != nil { return head }
      }
    }
    return nil
  }

  private init(_ sheet: Sheet, from first: CellAddress, path: String) {
    self.sheet = sheet.name
    self.path = path
    var lines: [[String]] = []
    var row = first.row
    while true {
      let cells = sheet.cells.inRow(row).filter { $0.address.column >= first.column }
      guard let last = cells.last, cells.first?.address.column == first.column else { break }
      var line = Array(repeating: "", count: last.address.column - first.column + 1)
      for cell in cells { line[cell.address.column - first.column] = cell.value?.description ?? "" }
      lines.append(line)
      row += 1
    }
    self.lines = lines
  }

  /// The value of a line.
  subscript(_ key: ManagementKey) -> String? {
    lines.first { $0.first == key.rawValue }?.dropFirst().first
  }

  private func values(_ key: ManagementKey) -> [[String]] {
    lines.filter { $0.first == key.rawValue }.map { Array($0.dropFirst()) }
  }

  /// The catalogue editions that were asked about.
  var catalogs: [LoadedCatalog] {
    values(.catalog).filter { $0.count == 4 }.map {
      LoadedCatalog(id: $0[0], edition: $0[1], kind: $0[2], digest: $0[3])
    }
  }

  /// The levels in which each catalogue is rated.
  var words: [String: AnswerWords] {
    let lines = values(.tier).filter { $0.count >= 2 }
    return Dictionary(grouping: lines, by: { $0[0] }).mapValues { lines in
      AnswerWords(
        levels: lines.compactMap { line in
          Int(line[1]).map { tier in
            let names = line.dropFirst(2) + ["", ""]
            return AnswerWords.Level(tier, Text(ja: "\(names[2])", en: "\(names[3])"))
          }
        })
    }
  }

  /// Refuses workbooks of another kind, and formats that are newer than this program.
  func checkKind() throws(Failure) {
    let kind = self[.workbook] ?? ""
    let place = Place.sheet(sheet, of: path)
    guard kind == ScoringSheetFormat.kind else {
      throw Failure(
        .input, at: place,
        Text(
          ja: "「\(kind)」のブックです。評価記入シートではありません",
          en: "this is a workbook of the kind '\(kind)', not a scoring sheet"),
        remedy: Text(
          ja: "「assess score sheet」で書き出したブックを指定してください",
          en: "give a workbook made by 'assess score sheet'"))
    }
    guard let text = self[.format], let format = Int(text) else {
      throw ManagementRefusal(sheet: sheet, path: path).damaged
    }
    guard format <= ScoringSheetFormat.newest else {
      throw Failure(
        .input, at: place,
        Text(
          ja: "評価記入シートの形式\(format)は、このプログラムより新しいものです",
          en: "the format \(format) of this scoring sheet is newer than this program"),
        remedy: Text(
          ja: "新しい版の assess で取り込んでください", en: "import it with a newer version of assess"))
    }
  }
}

/// Why a management sheet cannot be used.
struct ManagementRefusal {
  let sheet: String
  let path: String

  /// The workbook has none.
  static func missing(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "評価記入シートですが、シート「管理情報」が消されたか、読めなくなっています",
        en: "this is a scoring sheet whose sheet 'Management' was deleted or cannot be read"),
      remedy: Text(
        ja: "消す前の状態に戻して返してもらうか、「assess score sheet」で出し直したブックに回答を値として貼り付けてもらってください",
        en:
          "have it sent back as it was before that, or issue it anew with 'assess score sheet' and "
          + "have the answers pasted into it as values"))
  }

  /// It does not hold what was issued any more.
  var damaged: Failure {
    Failure(
      .input, at: .sheet(sheet, of: path),
      Text(ja: "管理情報が発行したときのままではありません", en: "the management sheet is not as it was issued"),
      remedy: Text(
        ja: "「assess score sheet」でブックを出し直し、回答を値として貼り付けてください",
        en:
          "issue the workbook anew with 'assess score sheet' and paste the answers into it as values"
      ))
  }
}
