internal import Glibc
public import ProfileModel
internal import Synchronization

/// Puts a complete file under its name, or nothing.
public enum OutputFile {
  /// What happens to a file that stands at the name already.
  public enum Existing: Sendable {
    /// It stays, and the write is refused.
    case keep
    /// It is replaced.
    case replace
  }

  /// Writes bytes to a path.
  public static func write(
    _ bytes: [UInt8], to path: String, existing: Existing
  ) throws(Failure) {
    try produce(at: path, existing: existing) { temporary throws(Failure) in
      let file = try Descriptor.open(temporary, O_WRONLY)
      try file.write(bytes)
    }
  }

  /// Lets a body write a temporary file beside a path, then gives it that name.
  ///
  /// Should anything fail on the way, the temporary file is gone and the path is as it was.
  public static func produce<Result>(
    at path: String, existing: Existing, _ body: (_ temporary: String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if Folder.exists(path) {
      guard Folder.isRegularFile(path) else { throw SystemError.notAFile(path) }
      guard existing == .replace else { throw SystemError.failure(EEXIST, at: path) }
    }
    let temporary = temporaryName(beside: path)
    defer { unsafe unlink(temporary) }
    let result = try named(path, instead: temporary) { () throws(Failure) in
      try createEmpty(temporary)
      let result = try body(temporary)
      let file = try Descriptor.open(temporary, O_RDONLY)
      try file.synchronise()
      return result
    }
    unsafe chmod(temporary, 0o600)
    switch existing {
    case .replace: try Folder.replace(path, with: temporary)
    case .keep: try Folder.keep(temporary, as: path)
    }
    return result
  }

  /// How the names of temporary files begin; one that lies about was left by a killed process.
  public static let temporaryPrefix = ".assess-new-"

  private static let counter = Atomic(0)

  /// A short name in the same folder, since the final one may be as long as names can be.
  ///
  /// No other call, in this process or another, gets the same.
  public static func temporaryName(beside path: String) -> String {
    let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
    return Folder.join(Folder.parent(of: path), "\(temporaryPrefix)\(getpid())-\(number)")
  }

  private static func createEmpty(_ path: String) throws(Failure) {
    guard Folder.isFolder(Folder.parent(of: path)) else { throw SystemError.folderMissing(path) }
    _ = try Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
  }

  /// Reports a failure at the name the caller knows, not at the temporary one.
  private static func named<Result>(
    _ path: String, instead temporary: String, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    do {
      return try body()
    } catch {
      throw Failure(
        error.kind,
        error.problems.map { problem in
          problem.place == .file(temporary)
            ? Problem(at: .file(path), problem.what, remedy: problem.remedy) : problem
        })
    }
  }
}
