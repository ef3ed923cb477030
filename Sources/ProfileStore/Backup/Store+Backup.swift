internal import Files
public import ProfileModel
internal import Wording

extension Store {
  /// What a backup or a restore has left.
  public struct Copy: Hashable, Sendable {
    /// The file that was written.
    public let path: String
    /// Where its journal ends.
    public let journal: JournalEnd
  }

  /// What a restore did.
  public struct Restoration: Hashable, Sendable {
    /// Where the journal of the backup ends.
    public let journal: JournalEnd
    /// Where the store that stood there before is kept, if one stood there.
    public let kept: String?
  }

  /// The folder in a workspace where backups go when nothing else is said.
  public static func backupFolder(in folder: String) -> String {
    Folder.join(folder, "backups")
  }

  /// Writes a complete copy of the store, after its journal was found whole.
  public func backUp(
    to path: String?, replacing: Bool = false, by stamp: Stamp
  ) throws(Failure) -> Copy {
    let end = try Journal.verify(in: connection)
    if path == nil { try Folder.createPrivate(Self.backupFolder(in: folder)) }
    let target = path ?? Self.backupPath("assess", in: folder, at: stamp.time)
    try connection.copy(to: target, existing: replacing ? .replace : .keep)
    return Copy(path: target, journal: end)
  }

  /// Puts a backup in the place of a workspace's store; the store that stood there is kept.
  public static func restore(
    _ backup: String, in folder: String, by stamp: Stamp, rehearsing: Bool = false
  ) throws(Failure) -> Restoration {
    let end = try check(backup)
    let path = path(in: folder)
    if rehearsing { return Restoration(journal: end, kept: nil) }
    try Folder.createPrivate(folder)
    let prepared = "\(path).restore-\(stamp.time.fileStamp)"
    defer { try? Folder.remove(prepared) }
    try? Folder.remove(prepared)
    try prepare(backup, at: prepared, by: stamp)
    guard Folder.exists(path) else {
      try Folder.rename(prepared, to: path)
      return Restoration(journal: end, kept: nil)
    }
    try Folder.createPrivate(backupFolder(in: folder))
    return Restoration(
      journal: end, kept: try replace(path, with: prepared, in: folder, by: stamp))
  }

  /// A free name in the folder of backups.
  static func backupPath(_ occasion: String, in folder: String, at time: Instant) -> String {
    Folder.freePath(
      in: backupFolder(in: folder), stem: "\(occasion)-\(time.fileStamp)", ending: ".db")
  }

  /// Throws unless a file is a whole store that this program understands.
  private static func check(_ backup: String) throws(Failure) -> JournalEnd {
    guard Folder.exists(backup) else { throw SystemError.missing(backup) }
    let source = try Connection(backup, .frozen)
    guard try Migration.standing(of: source) != .empty else { throw SQLiteError.foreign(backup) }
    let faults = try Health.integrityFaults(in: source) + Health.snapshotFaults(in: source)
    guard faults.isEmpty else { throw SQLiteError.damaged(backup) }
    return try Journal.verify(in: source)
  }

  /// Makes the store that will take the place: the backup, today's shape, and word of the restore.
  private static func prepare(
    _ backup: String, at path: String, by stamp: Stamp
  ) throws(Failure) {
    let source = try Connection(backup, .frozen)
    try OutputFile.write([], to: path, existing: .keep)
    let copy = try Connection(path, .existing)
    try source.copy(over: copy)
    try copy.execute("PRAGMA journal_mode = DELETE")
    try Migration.bringUp(copy, by: stamp)
    let end = try Journal.end(in: copy)
    try copy.transaction { () throws(Failure) in
      try Journal.append(
        Journal.Draft(
          verb: "store.restore", subject: "store",
          payload: .object(["length": .integer(end.length), "head": .text(end.head)])),
        by: stamp, in: copy)
    }
  }

  /// Replaces a store, and says where the old one is kept.
  ///
  /// A store that can be read is kept as a backup and overwritten in one transaction, so that
  /// another process sees either the old or the new. A damaged one is moved aside as it is.
  private static func replace(
    _ path: String, with prepared: String, in folder: String, by stamp: Stamp
  ) throws(Failure) -> String {
    let kept = backupPath("before-restore", in: folder, at: stamp.time)
    do throws(Failure) {
      let target = try Connection(path, .existing)
      try Migration.checkOwner(of: target)
      try target.copy(to: kept)
      try Connection(prepared, .existing).copy(over: target)
    } catch {
      guard error.isAboutDamage(of: path) else { throw error }
      for suffix in ["-wal", "-shm", ""] where Folder.exists(path + suffix) {
        try Folder.rename(path + suffix, to: kept + suffix)
      }
      try Folder.rename(prepared, to: path)
    }
    return kept
  }
}

extension Failure {
  /// Whether this says that a file cannot be read as a store.
  fileprivate func isAboutDamage(of path: String) -> Bool {
    self == SQLiteError.damaged(path) || self == SQLiteError.foreign(path)
  }
}
