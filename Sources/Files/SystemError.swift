internal import Glibc
public import ProfileModel
internal import Wording

/// Turns what the operating system refused into words.
public enum SystemError {
  /// The failure for an error number, at a path.
  public static func failure(_ code: Int32, at path: String) -> Failure {
    let (what, remedy) = words(for: code)
    return Failure(kind(of: code), at: .file(path), what, remedy: remedy)
  }

  /// The failure for a file that is not there.
  public static func missing(_ path: String) -> Failure {
    failure(ENOENT, at: path)
  }

  /// The failure for something that is no regular file.
  static func notAFile(_ path: String) -> Failure {
    failure(Folder.isFolder(path) ? EISDIR : EINVAL, at: path)
  }

  /// The failure for a file in a folder that is not there.
  static func folderMissing(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(ja: "書き出し先のフォルダーがありません", en: "its folder does not exist"),
      remedy: Text(ja: "フォルダーを作るか、別の場所を指定してください", en: "make the folder, or name another place"))
  }

  /// The failure for what the operating system just refused another library.
  public static func lastRefusal(at path: String) -> Failure {
    current(at: path)
  }

  /// The failure for a full disk.
  public static func diskFull(at path: String) -> Failure {
    failure(ENOSPC, at: path)
  }

  /// The failure for a place that may not be written to.
  public static func notPermitted(at path: String) -> Failure {
    failure(EACCES, at: path)
  }

  /// The failure for what the operating system just refused, at a path.
  static func current(at path: String) -> Failure {
    failure(errno, at: path)
  }

  /// A missing file is the caller's slip; a full disk is not.
  private static func kind(of code: Int32) -> Failure.Kind {
    switch code {
    case ENOENT, EISDIR, ENOTDIR, EEXIST, EINVAL, ENAMETOOLONG, ELOOP: .input
    default: .storage
    }
  }

  private static func words(for code: Int32) -> (what: Text, remedy: Text) {
    switch code {
    case ENOENT:
      (
        Text(ja: "ファイルがありません", en: "there is no such file"),
        Text(ja: "名前と場所を確かめてください", en: "check its name and folder")
      )
    case EEXIST:
      (
        Text(ja: "同じ名前のファイルがすでにあります", en: "a file of this name exists already"),
        Text(
          ja: "別の名前にするか --force で置き換えてください", en: "choose another name, or replace it with --force")
      )
    case EISDIR:
      (
        Text(ja: "フォルダーです", en: "this is a folder"),
        Text(ja: "ファイル名を指定してください", en: "name a file")
      )
    case EINVAL:
      (
        Text(ja: "普通のファイルではありません", en: "this is not a regular file"),
        Text(ja: "ファイルに保存してから指定してください", en: "save it to a file and name that")
      )
    case ENAMETOOLONG:
      (
        Text(ja: "名前が長すぎます", en: "the name is too long"),
        Text(
          ja: "短い名前にしてください(日本語では85字ほどまで)",
          en: "choose a shorter one (255 bytes at most)")
      )
    case ELOOP:
      (
        Text(ja: "リンクが堂々巡りしています", en: "its links lead in a circle"),
        Text(ja: "リンク先を確かめてください", en: "check where the links lead")
      )
    case ENOTDIR:
      (
        Text(ja: "フォルダーではありません", en: "this is not a folder"),
        Text(ja: "フォルダーを指定してください", en: "name a folder")
      )
    case EACCES, EPERM, EROFS:
      (
        Text(ja: "読み書きが許されていません", en: "reading or writing is not permitted"),
        Text(
          ja: "所有者と権限を確かめるか、書き込める場所を指定してください",
          en: "check its owner and permissions, or name a place you may write to")
      )
    case ENOSPC, EDQUOT, EFBIG:
      (
        Text(ja: "ディスクの空きがありません", en: "the disk is full"),
        Text(
          ja: "空きを作ってからもう一度実行してください(変更は何も書かれていません)",
          en: "make room and run it again (nothing was changed)")
      )
    default:
      (
        Text(same: message(for: code)),
        Text(ja: "ディスクと場所を確かめてください", en: "check the disk and the place")
      )
    }
  }

  private static func message(for code: Int32) -> String {
    guard let words = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: words)
  }
}
