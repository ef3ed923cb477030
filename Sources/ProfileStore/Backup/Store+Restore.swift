internal import Files
public import ProfileModel
internal import Wording

extension Store {
  /// What a restore did.
  public struct Restoration: Hashable, Sendable {
    /// Where the journal of the backup ends.
    public let journal: JournalEnd
    /// Where the store that stood there before is kept, if one stood there.
    public let kept: String?
  }

  /// Puts a backup in the place of a workspace's store; the store that stood there is kept.
  public static func restore(
    _ backup: String, in folder: String, by stamp: Stamp, rehearsing: Bool = false
  ) throws(Failure) -> Restoration {
    guard Folder.exists(backup) else { throw SystemError.missing(backup) }
    let hasOpenChanges = Folder.size(of: backup + "-wal") ?? 0 > 0
    let source = try Connection(backup, hasOpenChanges ? .existing : .frozen)
    return try source.snapshot { () throws(Failure) in
      let end = try check(source, by: stamp)
      if rehearsing { return Restoration(journal: end, kept: nil) }
      let kept = try Restore(folder: folder, stamp: stamp).put(source, endingAt: end)
      return Restoration(journal: end, kept: kept)
    }
  }

  /// Throws unless a file is a whole store that this program understands.
  private static func check(
    _ source: Connection, by stamp: Stamp
  ) throws(Failure) -> JournalEnd {
    guard try Migration.standing(of: source) != .empty else {
      throw SQLiteError.foreign(source.path)
    }
    let faults =
      try Health.integrityFaults(in: source) + Health.schemaFaults(in: source)
      + Health.snapshotFaults(in: source)
    guard faults.isEmpty else { throw SQLiteError.damaged(source.path) }
    let end = try Journal.verify(in: source)
    try checkContent(of: source, by: stamp)
    return end
  }

  /// Throws unless the tables, in today's shape, hold what the journal says.
  private static func checkContent(of source: Connection, by stamp: Stamp) throws(Failure) {
    var current = source
    if try Migration.standing(of: source) != .current {
      current = try Connection(":memory:", .create)
      try source.copy(over: current)
      try Migration.bringUp(current, by: stamp)
    }
    let faults = try Replay.faults(in: current)
    guard faults.isEmpty else { throw tampered(source.path, faults) }
  }

  private static func tampered(_ path: String, _ faults: [String]) -> Failure {
    let (count, some) = (faults.count, faults.prefix(3).joined(separator: ", "))
    return Failure(
      .storage, at: .file(path),
      Text(
        ja: "バックアップの内容が、その監査ログと合いません(\(count)件: \(some))",
        en: "the content of the backup is not what its journal says (places: \(count); \(some))"),
      remedy: Text(
        ja: "assess の外で書き換えられています。ほかのバックアップを指定してください",
        en: "it was changed outside assess; give another backup"))
  }
}

/// Puts a checked backup in the place of a workspace's store.
private struct Restore {
  private let folder: String
  private let stamp: Stamp
  private var path: String { Store.path(in: folder) }

  init(folder: String, stamp: Stamp) {
    self.folder = folder
    self.stamp = stamp
  }

  /// Puts it there, and says where the store that stood there is kept.
  func put(_ source: Connection, endingAt end: JournalEnd) throws(Failure) -> String? {
    try Folder.createPrivate(folder)
    let prepared = OutputFile.temporaryName(beside: path)
    defer { remove(prepared) }
    guard Folder.exists(path) else {
      try prepare(source, at: prepared, endingAt: end, replacing: nil)
      try Folder.rename(prepared, to: path)
      return nil
    }
    try Folder.createPrivate(Store.backupFolder(in: folder))
    let kept = Store.backupPath("before-restore", in: folder, at: stamp.time)
    do throws(Failure) {
      try replaceContent(with: source, endingAt: end, through: prepared, keeping: kept)
    } catch {
      guard error.isAboutDamage(of: path) else { throw error }
      remove(prepared)
      try prepare(source, at: prepared, endingAt: end, replacing: nil)
      try replaceFile(with: prepared, keeping: kept)
    }
    return kept
  }

  /// Makes the store that will take the place: the backup, today's shape, and word of the restore.
  private func prepare(
    _ source: Connection, at prepared: String, endingAt end: JournalEnd, replacing: JournalEnd?
  ) throws(Failure) {
    try OutputFile.write([], to: prepared, existing: .keep)
    let copy = try Connection(prepared, .existing)
    try source.copy(over: copy)
    try Migration.bringUp(copy, by: stamp)
    try copy.transaction { () throws(Failure) in
      let draft = Journal.Draft(
        verb: "store.restore", subject: "store",
        payload: .object(["restored": end.json, "replaced": replacing?.json ?? .null]))
      try Journal.append(draft, by: stamp, in: copy)
    }
    try copy.keepWriteAheadLog()
  }

  /// Replaces the content of a store that can be read, in one transaction.
  ///
  /// Another process sees the old or the new, and nothing that is written meanwhile is lost.
  private func replaceContent(
    with source: Connection, endingAt end: JournalEnd, through prepared: String,
    keeping kept: String
  ) throws(Failure) {
    let target = try Connection(path, .existing)
    try Migration.checkOwner(of: target)
    let replaced = try Journal.end(in: target)
    try prepare(source, at: prepared, endingAt: end, replacing: replaced)
    try Connection(prepared, .existing).copy(over: target) { () throws(Failure) in
      let reader = try Connection(path, .existing)
      guard try Journal.end(in: reader) == replaced else { throw SQLiteError.locked(path) }
      try reader.copy(to: kept)
    }
  }

  /// Replaces a file that cannot be read as a store; it is kept as it is, with its log.
  private func replaceFile(with prepared: String, keeping kept: String) throws(Failure) {
    try Folder.keep(path, as: kept)
    for suffix in ["-wal", "-shm"] where Folder.exists(path + suffix) {
      try Folder.rename(path + suffix, to: kept + suffix)
    }
    try Folder.replace(path, with: prepared)
  }

  private func remove(_ prepared: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { try? Folder.remove(prepared + suffix) }
  }
}

extension JournalEnd {
  fileprivate var json: JSONValue {
    .object(["length": .integer(length), "head": .text(head)])
  }
}

extension Failure {
  /// Whether this says that a file cannot be read as a store.
  fileprivate func isAboutDamage(of path: String) -> Bool {
    self == SQLiteError.damaged(path) || self == SQLiteError.foreign(path)
  }
}
