internal import Files
public import ProfileModel

extension Store {
  /// What a backup has left.
  public struct Copy: Hashable, Sendable {
    /// The file that was written.
    public let path: String
    /// Where its journal ends.
    public let journal: JournalEnd
  }

  /// The folder in a workspace where backups go when nothing else is said.
  public static func backupFolder(in folder: String) -> String {
    Folder.join(folder, "backups")
  }

  /// Writes a complete copy of the store, after its journal was found whole.
  public func backUp(
    to path: String?, replacing: Bool = false, by stamp: Stamp
  ) throws(Failure) -> Copy {
    if path == nil { try Folder.createPrivate(Self.backupFolder(in: folder)) }
    let target = path ?? Self.backupPath("assess", in: folder, at: stamp.time)
    return try read { () throws(Failure) in
      let end = try Journal.verify(in: connection)
      try connection.copy(to: target, existing: replacing ? .replace : .keep)
      return Copy(path: target, journal: end)
    }
  }

  /// A free name in the folder of backups.
  static func backupPath(_ occasion: String, in folder: String, at time: Instant) -> String {
    Folder.freePath(
      in: backupFolder(in: folder), stem: "\(occasion)-\(time.fileStamp)", ending: ".db")
  }
}
