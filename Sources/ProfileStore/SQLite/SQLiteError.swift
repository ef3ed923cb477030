internal import CSQLite
internal import Files
internal import ProfileModel
internal import Wording

/// Turns what SQLite refused into words.
enum SQLiteError {
  /// The failure for a result code.
  static func failure(
    _ code: Int32, systemCode: Int32, message: String, path: String
  ) -> Failure {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: locked(path)
    case SQLITE_FULL: SystemError.diskFull(at: path)
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: SystemError.notPermitted(at: path)
    case SQLITE_NOTADB: foreign(path)
    case SQLITE_CORRUPT: damaged(path)
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      systemCode == 0
        ? unreadable(path, message) : SystemError.failure(systemCode, at: path).asStorage
    default: unreadable(path, message)
    }
  }

  /// The failure for a file that is not one of our stores.
  static func foreign(_ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(ja: "assess の保存ファイルではありません", en: "this is not a store of assess"),
      remedy: Text(
        ja: "作業フォルダーを確かめるか「assess restore バックアップ」で戻してください",
        en: "check the workspace folder, or bring the store back with 'assess restore BACKUP'"))
  }

  /// The failure for a store that is cut off or overwritten.
  static func damaged(_ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(ja: "保存ファイルが壊れています", en: "the store is damaged"),
      remedy: Text(
        ja: "このファイルは残したまま「assess restore バックアップ」で戻してください(壊れたものも別に保管します)",
        en: "leave it as it is and run 'assess restore BACKUP' (the damaged file is kept aside)"))
  }

  /// The failure for a store that another process is writing to.
  static func locked(_ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(
        ja: "ほかの assess が書き込み中です", en: "another assess is writing to this workspace"),
      remedy: Text(
        ja: "終わるのを待って、もう一度実行してください(何も変更していません)",
        en: "wait until it is done and run this again (nothing was changed)"))
  }

  private static func unreadable(_ path: String, _ message: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(ja: "読み書きできません(\(message))", en: "it cannot be read or written (\(message))"),
      remedy: Text(
        ja: "「assess doctor」で状態を確かめてください", en: "see its state with 'assess doctor'"))
  }
}

extension Failure {
  /// The same failure, laid at the door of the store rather than of the caller.
  fileprivate var asStorage: Failure { Failure(.storage, problems) }
}
