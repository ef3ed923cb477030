import Foundation
import Testing

/// The demo, made once for a suite of tests; they copy what they change.
public struct SharedDemo: SuiteTrait, TestScoping {
  @TaskLocal private static var current: String?

  /// The folder of the demo, in Japanese.
  public static var folder: String {
    get throws { try #require(current, "the suite lacks the trait .sharedDemo") }
  }

  /// Makes the demo, runs the suite, and removes the demo.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    // Suites run side by side, and a demo is built beside its folder: each gets a parent of its own.
    let parent = FileManager.default.temporaryDirectory
      .appendingPathComponent("assess-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("demo")
    let made = try runProgram(
      Repository.program, ["--lang", "ja", "demo", "--out", folder.path])
    try #require(made.status == 0, "\(made.errors)")
    try await Self.$current.withValue(folder.path) { try await function() }
  }
}

extension Trait where Self == SharedDemo {
  /// Gives a suite the demo, `SharedDemo.folder`.
  public static var sharedDemo: Self { Self() }
}
