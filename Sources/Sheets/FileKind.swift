internal import ProfileModel
internal import Wording

/// What a file is by its first bytes, whatever its name says.
enum FileKind {
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
      if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
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
    case .text: nil
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

  private func refusal(_ path: String, _ what: Text) -> Failure {
    Failure(
      .input, at: .file(path), what,
      remedy: Text(
        ja: "Excel で開き、「CSV UTF-8(コンマ区切り)」で保存し直してください",
        en: "open it in Excel and save it as 'CSV UTF-8'"))
  }
}
