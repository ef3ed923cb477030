internal import Wording

/// Why a part cannot be read as XML.
enum XMLFault: Error, Hashable {
  /// It is XML that the fast scanner leaves to the full parser.
  case unusual
  /// It breaks a rule of XML at a byte.
  case malformed(at: Int)
  /// It ends too early.
  case truncated
  /// It holds bytes that are no UTF-8, or characters that XML forbids, at a byte.
  case characters(at: Int)
  /// It declares an encoding that workbooks do not use.
  case encoding(String)
  /// It has a DOCTYPE, by which files are attacked.
  case doctype
  /// It is nested too deeply, or one of its pieces is too long.
  case tooLarge(Text)
  /// Its outermost element is not the one the part should have.
  case root(String)
  /// What it says is wrong, in a cell or in the part as a whole.
  case content(PartProblem)

  /// What is wrong, for people.
  var what: Text {
    switch self {
    case .unusual: Text(ja: "XML が読めません", en: "the XML cannot be read")
    case .malformed(let offset):
      Text(ja: "XML が壊れています(\(offset)バイト目)", en: "the XML is broken (at byte \(offset))")
    case .truncated: Text(ja: "XML が途中で切れています", en: "the XML is cut off")
    case .characters(let offset):
      Text(
        ja: "UTF-8 でない、または使えない文字があります(\(offset)バイト目)",
        en: "it holds bytes that are not UTF-8, or forbidden characters (at byte \(offset))")
    case .encoding(let name):
      Text(ja: "文字コード「\(name)」は使えません", en: "the encoding '\(name)' is not accepted")
    case .doctype:
      Text(
        ja: "DOCTYPE があります(攻撃に使われるため読みません)",
        en: "it has a DOCTYPE, which attacks use; it is not read")
    case .tooLarge(let why): why
    case .root(let name):
      Text(
        ja: "Excel ブックの部品ではありません(<\(name)>)",
        en: "this is no part of an Excel workbook (<\(name)>)")
    case .content(let problem): problem.what
    }
  }
}

/// What is wrong with the content of a part, and with which cell if it is one.
struct PartProblem: Hashable {
  /// The cell, where it is known.
  let cell: CellAddress?
  /// What is wrong.
  let what: Text

  init(_ what: Text, cell: CellAddress? = nil) {
    self.cell = cell
    self.what = what
  }
}
