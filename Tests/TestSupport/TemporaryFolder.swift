import Foundation
import Testing

/// A folder of a test's own, gone when the test is.
public struct TemporaryFolder: TestTrait, SuiteTrait, TestScoping {
  @TaskLocal private static var current: String?

  /// The folder of the test that is running.
  public static var path: String {
    get throws { try #require(current, "the test lacks the trait .temporaryFolder") }
  }

  /// Each test of a suite gets a folder of its own.
  public var isRecursive: Bool { true }

  /// Makes the folder, runs the test, and removes the folder.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("assess-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Self.$current.withValue(folder.path) { try await function() }
  }
}

extension Trait where Self == TemporaryFolder {
  /// Gives each test a folder of its own, `TemporaryFolder.path`.
  public static var temporaryFolder: Self { Self() }
}
