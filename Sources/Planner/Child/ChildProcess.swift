internal import Files
internal import Glibc

/// Runs another program and waits for its end; of our files it gets none.
enum ChildProcess {
  enum Ending: Equatable {
    /// It ended by itself; a signal is a negative number.
    case status(Int)
    /// It was killed, since it took too long.
    case killed
  }

  /// Where a program lies: the name itself if it is a path, else the first on PATH.
  static func path(of name: String) -> String? {
    let folders =
      name.contains("/")
      ? [""] : (Machine.variable("PATH") ?? "").split(separator: ":").map(String.init)
    return folders.map { $0.isEmpty ? name : Folder.join($0, name) }.first { path in
      unsafe Folder.isRegularFile(path) && access(path, X_OK) == 0
    }
  }

  static func run(_ path: String, _ arguments: [String], seconds: Int) -> Ending {
    guard let child = start(path, [path] + arguments) else { return .status(127) }
    var status: CInt = 0
    var pause = timespec(tv_sec: 0, tv_nsec: 5_000_000)
    let end = Machine.milliseconds + seconds * 1000
    while true {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return .status(code(status)) }
      if ended < 0 && errno != EINTR { return .status(127) }
      if Machine.milliseconds > end {
        kill(child, SIGKILL)
        while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return .killed
      }
      unsafe nanosleep(&pause, nil)
    }
  }

  /// The exit status, or the signal as a negative number.
  private static func code(_ status: CInt) -> Int {
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8 & 0xFF) : -signal
  }

  /// Starts a program that reads nothing and whose words nobody hears.
  private static func start(_ path: String, _ words: [String]) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      let mode = stream == STDIN_FILENO ? O_RDONLY : O_WRONLY
      guard unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", mode, 0) == 0
      else { return nil }
    }
    var arguments = unsafe words.map { unsafe strdup($0) }
    defer { unsafe arguments.forEach { unsafe free($0) } }
    unsafe arguments.append(nil)
    // Numbers are written with a point, whatever the user's language.
    var surroundings = unsafe [strdup("LC_ALL=C"), nil]
    defer { unsafe free(surroundings[0]) }
    var child: pid_t = 0
    let result = unsafe posix_spawn(&child, path, &actions, nil, &arguments, &surroundings)
    return result == 0 ? child : nil
  }
}
