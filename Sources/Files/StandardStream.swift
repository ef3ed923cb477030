internal import Glibc
public import ProfileModel
internal import Synchronization

/// The streams a program was started with.
public enum StandardStream: Int32, Sendable {
  /// Where results go.
  case output = 1
  /// Where complaints and progress go.
  case errors = 2

  /// Writes text, all of it or a failure.
  public func write(_ text: String) throws(Failure) {
    try Descriptor.write(
      Array(text.utf8), to: rawValue, path: self == .output ? "stdout" : "stderr")
  }

  /// Runs a body during which nothing reaches the stream, whoever writes to it.
  ///
  /// Where the stream leads to belongs to the whole process, so only one body runs at a time.
  public func silenced<Result>(_ body: () -> Result) -> Result {
    Self.silence.withLock { _ in
      let kept = dup(rawValue)
      let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
      dup2(nowhere, rawValue)
      close(nowhere)
      defer {
        dup2(kept, rawValue)
        close(kept)
      }
      return body()
    }
  }

  private static let silence = Mutex(())

  /// Whether a person types what the program reads.
  public static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether a person sits at the other end.
  public var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has, 80 where it does not say.
  public var width: Int {
    var size = winsize()
    guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
