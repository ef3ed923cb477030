internal import Files
public import ProfileModel

extension Store {
  /// What is wrong with the pages, indexes and references of the store.
  public func integrityFaults() throws(Failure) -> [String] {
    try Health.integrityFaults(in: connection)
  }

  /// The periods whose snapshot is not what closing them froze.
  public func alteredSnapshots() throws(Failure) -> [String] {
    try Health.snapshotFaults(in: connection)
  }

  /// The version of the store's format.
  public func formatVersion() throws(Failure) -> Int {
    try connection.integer("PRAGMA user_version")
  }

  /// The store's files that others may use, or that the user may not.
  public func filesWithWrongPermissions() -> [String] {
    let path = Self.path(in: folder)
    let files = [folder, path, path + "-wal", path + "-shm", Self.backupFolder(in: folder)]
    return files.filter { file in
      Folder.permissions(of: file).map { $0 & 0o077 != 0 || $0 & 0o600 != 0o600 } ?? false
    }
  }

  /// Files that an interrupted run has left beside the store.
  public func leftovers() throws(Failure) -> [String] {
    try Folder.names(in: folder)
      .filter { $0.hasPrefix("\(Self.fileName).new-") || $0.hasPrefix("\(Self.fileName).restore-") }
      .map { Folder.join(folder, $0) }
  }
}
