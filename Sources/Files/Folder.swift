internal import Glibc
public import ProfileModel

/// Makes, lists and removes folders.
public enum Folder {
  /// Makes a folder that only the user may enter, with the folders above it where they are missing.
  public static func createPrivate(_ path: String) throws(Failure) {
    if isFolder(path) { return }
    if exists(path) { throw SystemError.failure(ENOTDIR, at: path) }
    let above = parent(of: path)
    if above != path, !isFolder(above) { try createPrivate(above) }
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST && isFolder(path) else {
      throw SystemError.current(at: path)
    }
  }

  /// Makes a folder that only the user may enter, under a name that nobody else has or can foresee.
  public static func createTemporary(in folder: String, stem: String) throws(Failure) -> String {
    try createPrivate(folder)
    var template = Array(join(folder, "\(stem)-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemError.current(at: folder) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a path names a folder.
  public static func isFolder(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether a path names a regular file.
  public static func isRegularFile(_ path: String) -> Bool {
    mode(of: path).map { $0 & S_IFMT == S_IFREG } ?? false
  }

  /// Whether two paths name the same file.
  public static func isSameFile(_ path: String, _ other: String) -> Bool {
    var facts = stat()
    var otherFacts = stat()
    guard unsafe stat(path, &facts) == 0, unsafe stat(other, &otherFacts) == 0 else { return false }
    return facts.st_dev == otherFacts.st_dev && facts.st_ino == otherFacts.st_ino
  }

  /// The size in bytes of the file at a path, if there is one.
  public static func size(of path: String) -> Int? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? Int(facts.st_size) : nil
  }

  /// Whether anything stands at a path.
  public static func exists(_ path: String) -> Bool {
    mode(of: path) != nil
  }

  /// Whether the user may write to what stands at a path.
  public static func isWritable(_ path: String) -> Bool {
    unsafe access(path, W_OK) == 0
  }

  /// The permission bits of what stands at a path.
  public static func permissions(of path: String) -> UInt32? {
    mode(of: path).map { $0 & 0o777 }
  }

  /// The names in a folder, sorted, the hidden ones too.
  public static func names(in path: String) throws(Failure) -> [String] {
    guard let handle = unsafe opendir(path) else { throw SystemError.current(at: path) }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A path in a folder that nothing stands at: the stem, or the stem with a number.
  public static func freePath(in folder: String, stem: String, ending: String) -> String {
    var path = join(folder, stem + ending)
    var number = 2
    while exists(path) {
      path = join(folder, "\(stem)-\(number)\(ending)")
      number += 1
    }
    return path
  }

  /// Gives a file or folder another name on the same disk; an existing name is refused.
  public static func rename(_ path: String, to newPath: String) throws(Failure) {
    guard !exists(newPath) else { throw SystemError.failure(EEXIST, at: newPath) }
    guard unsafe Glibc.rename(path, newPath) == 0 else { throw SystemError.current(at: newPath) }
    try synchronise(holding: newPath)
  }

  /// Gives a file a second name that must be free, or moves it where there are no second names.
  ///
  /// A link refuses a taken name in one step; file systems without links are asked in two.
  public static func keep(_ path: String, as newPath: String) throws(Failure) {
    if unsafe link(path, newPath) == 0 { return try synchronise(holding: newPath) }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
      throw SystemError.current(at: newPath)
    }
    try rename(path, to: newPath)
  }

  /// Gives a file the name of another one, which it replaces in one step.
  public static func replace(_ path: String, with newer: String) throws(Failure) {
    guard unsafe Glibc.rename(newer, path) == 0 else { throw SystemError.current(at: path) }
    try synchronise(holding: path)
  }

  /// A path without doubled, leading `./` or trailing slashes.
  public static func normalised(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Removes a file, or a folder with all that is in it.
  public static func remove(_ path: String) throws(Failure) {
    guard isFolder(path), !isLink(path) else {
      guard unsafe unlink(path) == 0 || errno == ENOENT else { throw SystemError.current(at: path) }
      return
    }
    for name in try names(in: path) { try remove(join(path, name)) }
    guard unsafe rmdir(path) == 0 else { throw SystemError.current(at: path) }
  }

  /// Two path parts put together.
  public static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that holds a path.
  public static func parent(of path: String) -> String {
    let body = path.count > 1 && path.hasSuffix("/") ? path.dropLast() : Substring(path)
    guard let slash = body.lastIndex(of: "/") else { return "." }
    return slash == body.startIndex ? "/" : String(body[..<slash])
  }

  /// Waits until the names in the folder that holds a path have reached the disk.
  static func synchronise(holding path: String) throws(Failure) {
    try Descriptor.open(parent(of: path), O_RDONLY | O_DIRECTORY).synchronise()
  }

  private static func mode(of path: String) -> mode_t? {
    var facts = stat()
    return unsafe stat(path, &facts) == 0 ? facts.st_mode : nil
  }

  private static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return unsafe lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}
