internal import ProfileModel
internal import Wording

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
  /// Nothing at all.
  case empty
  /// Text, as far as the first bytes tell.
  case text
  /// Text in UTF-16, as Excel's "Unicode text" is.
  case utf16Text
  /// A workbook of today, or another ZIP archive.
  case archive
  /// A workbook of old, or one with a password.
  case compoundFile
  /// A page that a web system calls a spreadsheet.
  case webPage

  /// The kind of a file that begins with these bytes.
  init(_ bytes: [UInt8]) {
    let page = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    self =
      if bytes.isEmpty {
        .empty
      } else if bytes.starts(with: [0x50, 0x4B]) {
        .archive
      } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        .compoundFile
      } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        .utf16Text
      } else if page.contains("<html") || page.contains("<!doctype") {
        .webPage
      } else {
        .text
      }
  }

  /// Why a file of this kind is no comma-separated table; nothing for text.
  func refusal(of path: String) -> Failure? {
    switch self {
    case .text, .empty: nil
    case .utf16Text:
      refusal(path, Text(ja: "UTF-16 の文字列です", en: "this is text in UTF-16"))
    case .archive:
      refusal(
        path, Text(ja: "Excel ブック(または ZIP)です", en: "this is a workbook, or another ZIP file"))
    case .compoundFile:
      refusal(
        path,
        Text(
          ja: "古い形式の Excel ブック(.xls)か、パスワード付きのブックです",
          en: "this is an old workbook (.xls), or one with a password"))
    case .webPage:
      refusal(path, Text(ja: "Web ページ(HTML)です", en: "this is a web page (HTML)"))
    }
  }

  /// Why a file of this kind is no workbook; nothing for an archive, which may be one.
  func refusalAsWorkbook(_ bytes: [UInt8], of path: String) -> Failure? {
    let what: Text
    var remedy = OfficePackage.saveAnew
    switch self {
    case .archive: return nil
    case .empty:
      what = Text(ja: "空のファイルです", en: "the file is empty")
      remedy = ZipDamage.rightFile
    case .compoundFile where CompoundFile.isEncrypted(bytes):
      what = Text(ja: "パスワード付きの Excel ブックです", en: "this workbook has a password")
      remedy = Text(
        ja: "パスワードを外して、もう一度保存してください", en: "remove the password and save it again")
    case .compoundFile:
      what = Text(ja: "古い形式の Excel ブック(.xls)です", en: "this is an old workbook (.xls)")
    case .webPage: what = Text(ja: "Web ページ(HTML)です", en: "this is a web page (HTML)")
    case .text, .utf16Text:
      what = Text(
        ja: "Excel ブックではありません(CSV などの文字列のようです)",
        en: "this is no Excel workbook (it looks like text, such as CSV)")
    }
    return Failure(.input, at: .file(path), what, remedy: remedy)
  }

  private func refusal(_ path: String, _ what: Text) -> Failure {
    Failure(
      .input, at: .file(path), what,
      remedy: Text(
        ja: "Excel で開き、「CSV UTF-8(コンマ区切り)」で保存し直してください",
        en: "open it in Excel and save it as 'CSV UTF-8'"))
  }
}

/// The container of old workbooks, and of new ones with a password.
enum CompoundFile {
  private static let encryptedStreams = ["EncryptedPackage", "EncryptionInfo"]

  /// Whether it holds a new workbook behind a password.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    encryptedStreams.contains { name in
      let wide = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      return !bytes.split(separator: wide, maxSplits: 1, omittingEmptySubsequences: false)
        .dropFirst().isEmpty
    }
  }
}
