internal import ProfileModel
internal import Wording

/// The rules for names of cells.
enum NameGrammar {
  /// The most bytes that the library keeps of a name; it cuts longer ones without a word.
  static let mostBytes = 127

  /// Why cells cannot have a name, if they cannot.
  static func fault(of name: String) -> Text? {
    let bytes = name.utf8.count
    if name.utf16.count > 255 || bytes > mostBytes {
      return Text(
        ja: "名前「\(name)」は\(bytes)バイトあり、上限の\(mostBytes)バイトを超えています",
        en: "the name '\(name)' has \(bytes) bytes, more than \(mostBytes)")
    }
    guard let first = name.unicodeScalars.first, mayBegin(first),
      name.unicodeScalars.allSatisfy(mayStand)
    else {
      return Text(
        ja: "名前「\(name.onOneLine)」の形が正しくありません",
        en: "the name '\(name.onOneLine)' is not formed as names are")
    }
    let code = Identifier.narrowed(name).uppercased()
    if looksLikeCell(code) || ["TRUE", "FALSE"].contains(code) || code.hasPrefix("_XLNM") {
      return Text(
        ja: "名前「\(name)」はセル番地などと紛れます",
        en: "the name '\(name)' reads as a cell or a word of Excel's own")
    }
    return nil
  }

  /// What would make it right.
  static let remedy = Text(
    ja: "文字か「_」で始め、文字・数字・「_」「.」だけで、127バイト(日本語42字)までにしてください",
    en: "begin with a letter or '_', use letters, digits, '_' and '.', 127 bytes at most")

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark: true
    default: mayBegin(scalar) || scalar == "."
    }
  }

  /// Whether a name reads as `A1`, `R1C1`, `R` or `C`.
  private static func looksLikeCell(_ code: String) -> Bool {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    let isLetter = { (character: Character) in character.isASCII && character.isLetter }
    let letters = code.prefix(while: isLetter)
    if (1...3).contains(letters.count), letters.count < code.count,
      code.dropFirst(letters.count).allSatisfy(isDigit)
    {
      return true
    }
    var rest = code[...]
    guard let head = rest.first, head == "R" || head == "C" else { return false }
    rest = rest.dropFirst().drop(while: isDigit)
    if head == "R", rest.first == "C" { rest = rest.dropFirst().drop(while: isDigit) }
    return rest.isEmpty
  }
}
