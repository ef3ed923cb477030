internal import ProfileModel
internal import Wording

/// Why a change of one cell is refused.
enum PatchRefusal {
  case notCells
  case insideMerge(CellRange)
  case arrayFormula(CellRange)
  case sharedFormula
  case formula
  case lastFormula
  case heading(CellRange)
  case total(CellRange)
  case pivot(CellRange)
  case locked
  case richValue
  case unusualCell
  case tooLong(Int)
  case notFinite
  case noSuchDate(SheetDate, from1904: Bool)
  case noStyles
  case threaded
  case strictComments
  case noText
  case twice

  /// The problem at a cell.
  func problem(at place: Place) -> Problem {
    Problem(at: place, what, remedy: remedy)
  }

  /// What is wrong.
  private var what: Text {
    switch self {
    case .notCells: Text(ja: "セルのないシートです", en: "this sheet has no cells")
    case .insideMerge(let range):
      Text(
        ja: "結合セル「\(range)」の途中のセルです", en: "the cell lies inside the merged range '\(range)'")
    case .arrayFormula(let range):
      Text(
        ja: "「\(range)」全体で一つの数式になっています",
        en: "the range '\(range)' has one formula for all its cells")
    case .sharedFormula:
      Text(
        ja: "ほかのセルがこのセルの数式を共有しています", en: "other cells share the formula of this one")
    case .formula: Text(ja: "数式のセルです", en: "the cell has a formula")
    case .lastFormula:
      Text(
        ja: "計算の順序の一覧から、最後の数式がなくなります",
        en: "the list of formulas would lose its last one")
    case .heading(let range):
      Text(ja: "テーブル「\(range)」の見出しです", en: "this is a heading of the table '\(range)'")
    case .total(let range):
      Text(ja: "テーブル「\(range)」の集計行です", en: "this is in the total row of the table '\(range)'")
    case .pivot(let range):
      Text(ja: "ピボットテーブル「\(range)」の中です", en: "this lies in the pivot table '\(range)'")
    case .locked:
      Text(
        ja: "保護されたシートのロックされたセルです", en: "the cell is locked, and its sheet is protected")
    default: whatOfValue
    }
  }

  private var whatOfValue: Text {
    switch self {
    case .richValue:
      Text(
        ja: "画像やリンクされたデータのセルです", en: "the cell holds a picture or linked data")
    case .tooLong(let length):
      Text(
        ja: "長すぎます(\(length)文字、上限32767文字)",
        en: "the text is too long (\(length) characters, the limit is 32767)")
    case .notFinite: Text(ja: "有限の数値ではありません", en: "this is no finite number")
    case .noSuchDate(let date, let from1904):
      Text(
        ja: "\(from1904 ? "1904年" : "1900年")から数えるこのブックでは表せない日付です(\(date))",
        en: "this workbook counts from \(from1904 ? "1904" : "1900") and cannot hold \(date)")
    case .noStyles: Text(ja: "書式の部品が使えません", en: "the part with the formats cannot be used")
    case .threaded:
      Text(ja: "会話形式のコメントがあります", en: "the cell has a threaded comment")
    case .strictComments:
      Text(
        ja: "厳格な形式(Strict)のブックにはコメントを追加できません",
        en: "comments cannot be added to a workbook of the strict kind")
    case .noText: Text(ja: "コメントが空です", en: "the comment is empty")
    case .twice:
      Text(ja: "同じセルに二つの指定があります", en: "two changes of the same kind are meant for it")
    default: Text(ja: "セルの書き方が特殊です", en: "the cell is written in an unusual way")
    }
  }

  /// What would put it right.
  private var remedy: Text {
    switch self {
    case .insideMerge(let range):
      Text(
        ja: "結合セルの先頭「\(range.first)」を指定してください",
        en: "name the first cell of the merged range, '\(range.first)'")
    case .formula:
      Text(
        ja: "数式を値に置き換えてよければ、そう指定してください",
        en: "say so if the value may take the formula's place")
    case .locked:
      Text(
        ja: "入力欄か確かめてください。それでも書くなら、そう指定してください",
        en: "check that it is a cell to fill in, and say so if it must be written")
    case .tooLong: Text(ja: "短くしてください", en: "shorten it")
    case .notFinite, .noSuchDate: Text(ja: "値を確かめてください", en: "check the value")
    case .noText: Text(ja: "コメントを書いてください", en: "write the comment")
    case .twice: Text(ja: "どちらか一つにしてください", en: "leave one of them out")
    case .notCells, .heading, .total, .pivot:
      Text(ja: "ほかのセルを指定してください", en: "name another cell")
    case .richValue, .unusualCell, .noStyles, .strictComments: OfficePackage.saveAnew
    case .arrayFormula, .sharedFormula, .lastFormula, .threaded:
      Text(ja: "このセルは Excel で直してください", en: "change this cell in Excel")
    }
  }
}

/// Why a workbook as a whole, or a sheet of it, is not patched.
enum PatchObstacle {
  /// Its signature would break.
  static func signed(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "電子署名があります(書き換えると無効になります)",
        en: "it has a digital signature, which a change would break"),
      remedy: Text(
        ja: "署名する前のブックを使うか、署名を外してください",
        en: "use the workbook from before it was signed, or remove the signature"))
  }

  /// It records who changed what.
  static func tracked(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "変更履歴を記録する共有ブックです", en: "this is a shared workbook that tracks its changes"),
      remedy: Text(ja: "Excel で共有を解除してください", en: "stop sharing it in Excel"))
  }

  /// The result has another kind of name than what it comes from.
  static func ending(_ ending: String, of path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "元のブックと拡張子が違います", en: "its name ends otherwise than that of the workbook"),
      remedy: Text(
        ja: "「\(ending)」で終わる名前にしてください", en: "give a name that ends in '\(ending)'"))
  }

  /// What was made is not what was meant.
  static func unproven(_ path: String, _ problems: [Problem]) -> Failure {
    Failure(
      .input,
      [
        Problem(
          at: .file(path),
          Text(
            ja: "書き換えた結果を読み返すと、意図と違っていました(何も書き出していません)",
            en: "what was made does not read back as it was meant (nothing was written)"),
          remedy: Text(
            ja: "ブックを Excel で保存し直してから、もう一度試してください",
            en: "save the workbook anew in Excel and try again"))
      ] + problems)
  }

  /// A part is written in a way in which bytes cannot be exchanged safely.
  static func unusual(_ fault: XMLFault, _ part: String, of path: String) -> Failure {
    let why =
      fault == .unusual ? Text(ja: "書き方が特殊です", en: "it is written in an unusual way") : fault.what
    return Failure(
      .input, at: .record(part, of: path),
      Text(ja: "この部品は安全に書き換えられません: ", en: "this part cannot be changed safely: ") + why,
      remedy: OfficePackage.saveAnew)
  }
}
