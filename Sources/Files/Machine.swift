internal import Glibc

/// What the machine knows: the time, the user, the environment, where the program lies.
public enum Machine {
  /// Makes every file this process creates private to the user.
  public static func keepFilesPrivate() {
    umask(0o077)
  }

  /// Seconds since 1970.
  public static var now: Int { time(nil) }

  /// Milliseconds on a clock that only goes forward.
  public static var milliseconds: Int {
    var moment = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &moment)
    return moment.tv_sec * 1000 + moment.tv_nsec / 1_000_000
  }

  /// How many seconds local time is ahead at a moment.
  public static func clockOffset(at secondsSinceEpoch: Int) -> Int {
    var moment = time_t(secondsSinceEpoch)
    var local = unsafe tm()
    return unsafe localtime_r(&moment, &local) == nil ? 0 : local.tm_gmtoff
  }

  /// A variable of the environment, if it is set to something.
  public static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The name of the system user.
  public static var user: String {
    guard let entry = unsafe getpwuid(geteuid()), let name = unsafe entry.pointee.pw_name else {
      return "uid \(geteuid())"
    }
    return unsafe String(cString: name)
  }

  /// The path of the running program.
  public static var program: String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
