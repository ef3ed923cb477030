import Foundation

/// What a program that ran has left: its exit status and what it printed.
public struct ProgramResult: Sendable {
  /// The exit status, or the signal that ended it as a negative number.
  public let status: Int
  /// What it printed.
  public let output: String
  /// What it complained of.
  public let errors: String
}

/// Runs a program to its end.
@discardableResult
public func runProgram(
  _ path: String, _ arguments: [String], environment: [String: String] = [:],
  folder: String? = nil
) throws -> ProgramResult {
  let (process, output, errors) = try startProgram(
    path, arguments, environment: environment, folder: folder)
  let collected = Collected()
  let reader = Thread { collected.take(errors.fileHandleForReading.readDataToEndOfFile()) }
  reader.start()
  let printed = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let code = Int(process.terminationStatus)
  return ProgramResult(
    status: process.terminationReason == .uncaughtSignal ? -code : code,
    output: String(decoding: printed, as: UTF8.self),
    errors: String(decoding: collected.wait(), as: UTF8.self))
}

/// Starts a program and returns at once.
public func startProgram(
  _ path: String, _ arguments: [String], environment: [String: String] = [:],
  folder: String? = nil
) throws -> (process: Process, output: Pipe, errors: Pipe) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: path)
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment
    .filter { !$0.key.hasPrefix("LC_") && $0.key != "LANG" && !$0.key.hasPrefix("ASSESS_") }
    .merging(environment) { $1 }
  if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
  let output = Pipe()
  let errors = Pipe()
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  return (process, output, errors)
}

/// What another thread reads, handed over once.
private final class Collected: @unchecked Sendable {
  // Guarded by `condition`.
  private var data: Data?
  private let condition = NSCondition()

  func take(_ data: Data) {
    condition.withLock {
      self.data = data
      condition.signal()
    }
  }

  func wait() -> Data {
    condition.withLock {
      while data == nil { condition.wait() }
      return data ?? Data()
    }
  }
}
