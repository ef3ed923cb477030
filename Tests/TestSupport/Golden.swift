import Foundation
import Testing

/// Compares text with a golden file kept beside the test.
///
/// `RECORD_GOLDEN=1` writes the file anew; a run that records always fails, so that nobody takes a
/// recording for a proof.
public func expectGolden(
  _ text: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let golden = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record(
      "recorded \(name); run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
    return
  }
  let expected = (try? String(contentsOf: golden, encoding: .utf8)) ?? ""
  guard text != expected else { return }
  Issue.record(
    "\(name) differs at \(firstDifference(expected, text)); RECORD_GOLDEN=1 records it anew",
    sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ found: String) -> String {
  let expected = expected.components(separatedBy: "\n")
  let found = found.components(separatedBy: "\n")
  for index in 0..<max(expected.count, found.count) {
    let old = index < expected.count ? expected[index] : "(end)"
    let new = index < found.count ? found[index] : "(end)"
    if old != new { return "line \(index + 1): expected «\(old)», found «\(new)»" }
  }
  return "the line ends"
}
