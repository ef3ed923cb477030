import Foundation

/// Where the files of the project lie, seen from a test.
public enum Repository {
  /// The root of the checkout.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The program to test: the one that ASSESS_PROGRAM names, or the one built with the tests.
  public static let program =
    ProcessInfo.processInfo.environment["ASSESS_PROGRAM"]
    ?? URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("assess").path
}
