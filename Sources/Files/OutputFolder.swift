internal import Glibc
public import ProfileModel
internal import Wording

/// Puts a complete folder of files under its name, or nothing.
public enum OutputFolder {
  /// Writes files into a new folder.
  ///
  /// A folder that stands at the path is replaced only where it is to be and holds nothing but files
  /// that may go: whoever named the wrong folder loses nothing.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to path: String, existing: OutputFile.Existing,
    replacing mayGo: (_ name: String) -> Bool
  ) throws(Failure) {
    try check(path, existing, mayGo)
    guard Folder.isFolder(Folder.parent(of: path)) else { throw SystemError.folderMissing(path) }
    let temporary = OutputFile.temporaryName(beside: path)
    do throws(Failure) {
      try Folder.createPrivate(temporary)
      for file in files {
        try OutputFile.write(file.bytes, to: Folder.join(temporary, file.name), existing: .keep)
      }
      try put(temporary, at: path)
    } catch {
      try? Folder.remove(temporary)
      throw Failure(
        error.kind,
        error.problems.map { problem in
          problem.place.name.hasPrefix(temporary)
            ? Problem(at: .file(path), problem.what, remedy: problem.remedy) : problem
        })
    }
  }

  private static func check(
    _ path: String, _ existing: OutputFile.Existing, _ mayGo: (String) -> Bool
  ) throws(Failure) {
    guard Folder.exists(path) else { return }
    guard existing == .replace else { throw SystemError.failure(EEXIST, at: path) }
    guard Folder.isFolder(path) else { throw SystemError.failure(ENOTDIR, at: path) }
    guard let other = try Folder.names(in: path).first(where: { !mayGo($0) }) else { return }
    throw Failure(
      .input, at: .file(Folder.join(path, other)),
      Text(ja: "置き換えるフォルダーに、ほかのファイルがあります", en: "the folder to be replaced holds another file"),
      remedy: Text(ja: "移すか、別の名前を指定してください", en: "move it away, or give another name"))
  }

  /// Gives the new folder its name; one that stands there is moved aside first, and back should that
  /// fail.
  private static func put(_ temporary: String, at path: String) throws(Failure) {
    guard Folder.exists(path) else { return try Folder.rename(temporary, to: path) }
    let old = OutputFile.temporaryName(beside: path)
    try Folder.rename(path, to: old)
    do throws(Failure) { try Folder.rename(temporary, to: path) } catch {
      try Folder.rename(old, to: path)
      throw error
    }
    try Folder.remove(old)
  }
}
