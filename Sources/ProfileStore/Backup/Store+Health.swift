internal import Files
public import ProfileModel
public import Wording

extension Store {
  /// One thing that was looked at, and what is wrong with it.
  public struct Examination: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What was looked at.
    public let title: Text
    /// What is wrong; nothing when all is well.
    public let faults: [Text]
    /// What would put it right.
    public let remedy: Text

    /// Makes an examination.
    public init(_ id: String, _ title: Text, faults: [Text], remedy: Text) {
      self.id = id
      self.title = title
      self.faults = faults
      self.remedy = remedy
    }
  }

  /// Looks over a workspace without changing it, however damaged it is.
  public static func examine(_ folder: String) throws(Failure) -> [Examination] {
    let path = path(in: folder)
    guard Folder.exists(path) else { throw noWorkspace(folder) }
    return [
      structure(of: path), journal(of: path), content(of: path), snapshots(of: path),
      permissions(in: folder), leftovers(in: folder),
    ]
  }

  private static func structure(of path: String) -> Examination {
    examination(
      "structure", Text(ja: "保存ファイルの構造", en: "The store's structure"),
      remedy: Text(
        ja: "「assess restore バックアップ」で戻してください(今のファイルも残ります)",
        en: "bring a backup back with 'assess restore BACKUP' (the present file is kept)")
    ) { () throws(Failure) in
      let connection = try Connection(path, try access(to: path))
      guard try Migration.standing(of: connection) != .empty else {
        throw SQLiteError.foreign(path)
      }
      return try Health.integrityFaults(in: connection) + Health.schemaFaults(in: connection)
    }
  }

  private static func journal(of path: String) -> Examination {
    examination(
      "journal", Text(ja: "監査ログのつながり", en: "The journal's chain"),
      remedy: Journal.remedyForTampering
    ) { () throws(Failure) in
      _ = try Journal.verify(in: Connection(path, try access(to: path)))
      return []
    }
  }

  private static func content(of path: String) -> Examination {
    examination(
      "content", Text(ja: "内容が監査ログと合うこと", en: "The content against the journal"),
      remedy: Text(
        ja: "assess の外で書き換えられています。正しいほうを確かめ、「assess restore バックアップ」で戻すか、登録し直してください",
        en: "it was changed outside assess; find out which is right, then bring a backup back with "
          + "'assess restore BACKUP', or set it again")
    ) { () throws(Failure) in
      let connection = try Connection(path, try access(to: path))
      guard try Migration.standing(of: connection) == .current else { return [] }
      return try Replay.faults(in: connection)
    }
  }

  private static func snapshots(of path: String) -> Examination {
    examination(
      "snapshots", Text(ja: "締めた期のスナップショット", en: "The snapshots of closed periods"),
      remedy: Text(
        ja: "凍結した後に書き換えられています。「assess restore バックアップ」で戻してください",
        en: "they were changed after they were frozen; bring a backup back with "
          + "'assess restore BACKUP'")
    ) { () throws(Failure) in
      try Health.snapshotFaults(in: Connection(path, try access(to: path)))
    }
  }

  private static func permissions(in folder: String) -> Examination {
    let path = path(in: folder)
    let files = [folder, path, path + "-wal", path + "-shm", backupFolder(in: folder)]
    let wrong = files.filter { file in
      Folder.permissions(of: file).map { $0 & 0o077 != 0 || $0 & 0o600 != 0o600 } ?? false
    }
    return Examination(
      "permissions", Text(ja: "本人だけが読み書きできること", en: "Open to the user and nobody else"),
      faults: wrong.map { Text(same: $0) },
      remedy: Text(
        ja: "「chmod -R u+rwX,go= フォルダー」で直してください",
        en: "mend it with 'chmod -R u+rwX,go= FOLDER'"))
  }

  private static func leftovers(in folder: String) -> Examination {
    examination(
      "leftovers", Text(ja: "中断で残ったファイル", en: "Left by interrupted runs"),
      remedy: Text(
        ja: "assess が動いていなければ消してかまいません", en: "remove them if no assess is running")
    ) { () throws(Failure) in
      var found: [String] = []
      for place in [folder, backupFolder(in: folder)] where Folder.isFolder(place) {
        found += try Folder.names(in: place)
          .filter { $0.hasPrefix(OutputFile.temporaryPrefix) }.map { Folder.join(place, $0) }
      }
      return found
    }
  }

  /// Takes a look; what keeps it from being taken is a fault too, with a remedy of its own.
  private static func examination(
    _ id: String, _ title: Text, remedy: Text, _ look: () throws(Failure) -> [String]
  ) -> Examination {
    do throws(Failure) {
      return Examination(id, title, faults: try look().map { Text(same: $0) }, remedy: remedy)
    } catch {
      return Examination(
        id, title, faults: error.problems.map { Text(same: "\($0.place): ") + $0.what },
        remedy: error.problems.first?.remedy ?? remedy)
    }
  }
}
