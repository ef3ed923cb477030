import ProfileModel
import Synchronization
import TestSupport
import Wording

@testable import AssessCLI

/// A workspace with the guideline loaded and a quarter open.
func quarter(_ language: Language = .english, units: Bool = false) throws -> Surroundings {
  var stage = try stage(language)
  stage.isQuiet = true
  for line in ["init --kind operator --name みほん電力", "org set --sector electricity"] {
    try succeed(line, in: stage)
  }
  if units {
    try succeed("org unit set it --name 情報システム部 --role it --role security --owner 鈴木", in: stage)
    try succeed("org unit set plant --name 発電所 --role ot --owner 佐藤", in: stage)
  }
  try succeed("catalog load nisc-guideline-2023", in: stage)
  try succeed("period open 2026Q2", in: stage)
  return stage
}

/// Runs words that must succeed.
@discardableResult
func succeed(_ line: String, in surroundings: Surroundings) throws -> FinishedRun {
  let run = assess(line, in: surroundings)
  guard run.status == .done else { throw Refused(line: line, errors: run.errors) }
  return run
}

/// A command that should have succeeded.
struct Refused: Error {
  let line: String
  let errors: String
}

/// Lines that somebody types, one after the other.
final class Typist: Sendable {
  private let lines: Mutex<[String]>

  init(_ lines: [String]) {
    self.lines = Mutex(lines)
  }

  func next() -> String? {
    lines.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}

/// What was shown to somebody at the terminal.
final class Screen: Sendable {
  private let shown = Mutex("")

  func show(_ text: String) { shown.withLock { $0 += text } }

  var text: String { shown.withLock { $0 } }
}
