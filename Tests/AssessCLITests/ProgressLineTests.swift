import Synchronization
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Progress: on a terminal, after a second, not too often, and gone at the end.
@Suite(.temporaryFolder) struct ProgressLineTests {
  private final class Screen: Sendable {
    let lines = Mutex<[String]>([])
    let time = Mutex(0)
  }

  private func run(
    isTerminal: Bool = true, isQuiet: Bool = false, stepsOf milliseconds: Int, _ steps: Int
  ) throws -> [String] {
    let screen = Screen()
    var surroundings = try stage(.japanese)
    surroundings.terminal.isErrors = isTerminal
    surroundings.isQuiet = isQuiet
    surroundings.milliseconds = { screen.time.withLock { $0 } }
    surroundings.showProgress = { line in screen.lines.withLock { $0.append(line) } }
    let progress = ProgressLine(Text(ja: "取り込み中", en: "taking in"), surroundings)
    for step in 1...steps {
      screen.time.withLock { $0 += milliseconds }
      progress.advance(step, of: steps)
    }
    progress.finish()
    return screen.lines.withLock { $0 }
  }

  @Test func `nothing is shown within the first second`() throws {
    #expect(try run(stepsOf: 99, 10).isEmpty)
  }

  @Test func `a long task shows a line at most five times a second and takes it away`() throws {
    let lines = try run(stepsOf: 50, 40)
    #expect(lines.first == "\r取り込み中 20/40\u{1B}[K")
    #expect(lines.last == "\r\u{1B}[K")
    #expect(lines.count == 6 + 1)
  }

  @Test func `nothing is shown to a file or to somebody who asked for quiet`() throws {
    #expect(try run(isTerminal: false, stepsOf: 1_000, 5).isEmpty)
    #expect(try run(isQuiet: true, stepsOf: 1_000, 5).isEmpty)
  }
}
