internal import Glibc
internal import ProfileModel

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  private let number: Int32
  private let path: String

  private init(owning number: Int32, path: String) {
    self.number = number
    self.path = path
  }

  /// Opens a file.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(Failure) -> Descriptor {
    let number = unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw SystemError.current(at: path) }
    return Descriptor(owning: number, path: path)
  }

  deinit {
    close(number)
  }

  /// The size in bytes of a regular file; anything else is refused.
  func sizeOfRegularFile() throws(Failure) -> Int {
    var facts = stat()
    guard unsafe fstat(number, &facts) == 0 else { throw SystemError.current(at: path) }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw SystemError.notAFile(path)
    }
    return Int(facts.st_size)
  }

  /// Reads up to a number of bytes from where the file stands.
  func read(upTo limit: Int) throws(Failure) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = unsafe Glibc.read(
          number, buffer.baseAddress.map { unsafe $0 + count }, limit - count)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        count += got
      }
    }
    guard !failed else { throw SystemError.current(at: path) }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(Failure) {
    try Self.write(bytes, to: number, path: path)
  }

  /// Writes all bytes to a file that is open under a number.
  static func write(_ bytes: [UInt8], to number: Int32, path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          number, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError.current(at: path) }
      written += count
    }
  }

  /// Waits until what was written has reached the disk, where the file system can tell.
  func synchronise() throws(Failure) {
    guard fsync(number) == 0 || errno == EINVAL else { throw SystemError.current(at: path) }
  }
}
