internal import Glibc
public import ProfileModel
internal import Wording

/// Reads whole files, up to a limit.
public enum FileReader {
  /// The largest file that is read when nothing else is said: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// The bytes of a regular file; a larger one is refused before it is read.
  public static func bytes(
    of path: String, limit: Int = defaultLimit
  ) throws(Failure) -> [UInt8] {
    let file = try Descriptor.open(path, O_RDONLY | O_NONBLOCK)
    let size = try file.sizeOfRegularFile()
    guard size <= limit else {
      throw Failure(
        .input, at: .file(path),
        Text(
          ja: "大きすぎます(\(size)バイト、上限\(limit)バイト)",
          en: "it is too large (\(size) bytes, the limit is \(limit))"),
        remedy: Text(ja: "正しいファイルか確かめてください", en: "check that it is the right file"))
    }
    return try file.read(upTo: size)
  }

  /// The text of a UTF-8 file, without a byte order mark.
  public static func text(of path: String, limit: Int = defaultLimit) throws(Failure) -> String {
    try text(try bytes(of: path, limit: limit), of: path)
  }

  /// How the text of a file was encoded.
  public enum Encoding: String, Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// Microsoft's Shift_JIS, which Excel on a Japanese Windows writes as plain CSV.
    case cp932 = "CP932"
  }

  /// The text that a file's bytes are in UTF-8, or else in Microsoft's Shift_JIS.
  public static func tableText(
    _ bytes: [UInt8], of path: String
  ) throws(Failure) -> (text: String, encoding: Encoding) {
    do throws(Failure) {
      return (try text(bytes, of: path), .utf8)
    } catch {
      guard let text = JapaneseText.decoded(bytes) else { throw error }
      return (text, .cp932)
    }
  }

  private static func text(_ bytes: [UInt8], of path: String) throws(Failure) -> String {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .input, at: .line(lineOfFirstInvalidByte(in: bytes), of: path),
        Text(ja: "UTF-8 の文字列ではありません", en: "this is not UTF-8 text"),
        remedy: Text(
          ja: "UTF-8 で保存し直してください(Excel なら「CSV UTF-8(コンマ区切り)」)",
          en: "save it again as UTF-8 (in Excel: CSV UTF-8)"))
    }
    return text
  }

  private static func lineOfFirstInvalidByte(in bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    return line
  }
}
