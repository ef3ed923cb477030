import Foundation
import TestSupport
import Testing

/// The library that makes a program fail at a chosen call, built once for all tests.
enum Faults {
  /// What goes wrong at the chosen call.
  enum Fault: String {
    case kill
    case full
  }

  /// The environment under which a program only has its calls counted.
  static func counting(into path: String) throws -> [String: String] {
    ["LD_PRELOAD": try library.get(), "FAULT_COUNT": path]
  }

  /// The environment under which a program fails at a call.
  static func failing(_ fault: Fault, at call: Int) throws -> [String: String] {
    ["LD_PRELOAD": try library.get(), "FAULT": fault.rawValue, "FAULT_AT": String(call)]
  }

  /// Calls spread over a whole run, and every one of the last, where the commit is.
  static func sample(of calls: Int, spread: Int, last: Int) -> [Int] {
    let spreadOut = stride(from: 1, through: calls, by: max(1, calls / max(1, spread)))
    return Set(spreadOut).union(max(1, calls - last + 1)...calls).sorted()
  }

  private static let library = Result {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("assess-faults-\(ProcessInfo.processInfo.processIdentifier).so").path
    let built = try runProgram(
      "/usr/bin/gcc",
      [
        "-shared", "-fPIC", "-O1", "-o", path,
        Repository.root + "/Tests/EndToEndTests/Faults/faults.c", "-ldl",
      ])
    try #require(built.status == 0, "\(built.errors)")
    return path
  }
}
