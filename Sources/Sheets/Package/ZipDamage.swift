internal import Wording

/// Why a ZIP file is refused.
enum ZipDamage: Error, Hashable {
  /// The file ends before it should, or its directory does not fit together.
  case truncated
  /// Two programs could read two different things from it.
  case ambiguous(Text)
  /// A part has a name that leads out of the package.
  case path(String)
  /// A part cannot be unpacked, or is not what its check sum says.
  case damaged(String)
  /// A part is packed in a way that workbooks do not use.
  case method(String)
  /// A part is encrypted.
  case encrypted(String)
  /// It holds more than the limits allow.
  case tooLarge(Text)

  /// What is wrong, for people.
  var what: Text {
    switch self {
    case .truncated:
      Text(ja: "ファイルが途中で切れているか、壊れています", en: "the file is cut off or damaged")
    case .ambiguous(let why):
      Text(
        ja: "読み方によって内容が変わる、あいまいなファイルです(\(why.japanese))",
        en: "the file is ambiguous: programs would read different things (\(why.english))")
    case .path(let name):
      Text(
        ja: "部品の名前「\(name)」がブックの外を指しています",
        en: "the part name '\(name)' leads out of the workbook")
    case .damaged(let name):
      Text(ja: "部品「\(name)」が壊れています", en: "the part '\(name)' is damaged")
    case .method(let name):
      Text(
        ja: "部品「\(name)」の圧縮方式は使えません",
        en: "the part '\(name)' is compressed in an unknown way")
    case .encrypted(let name):
      Text(ja: "部品「\(name)」が暗号化されています", en: "the part '\(name)' is encrypted")
    case .tooLarge(let why): why
    }
  }

  /// What would put it right.
  var remedy: Text {
    switch self {
    case .encrypted:
      Text(
        ja: "パスワードを外して、もう一度保存してください",
        en: "remove the password and save it again")
    case .tooLarge: Self.rightFile
    case .truncated, .damaged:
      Text(
        ja: "もう一度受け取るか、Excel で開いて保存し直してください",
        en: "get it again, or open it in Excel and save it anew")
    case .ambiguous, .path, .method:
      Text(
        ja: "Excel で開いて「Excel ブック(.xlsx)」として保存し直してください",
        en: "open it in Excel and save it as an Excel workbook (.xlsx)")
    }
  }

  /// What to do about a file that is larger than any workbook should be.
  static let rightFile = Text(
    ja: "正しいファイルか、送り主に確かめてください",
    en: "ask the sender whether it is the right file")
}
