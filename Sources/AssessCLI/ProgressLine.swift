internal import Wording

/// Says how far a long task has come: on a terminal, after a second, and not too often.
final class ProgressLine {
  private static let patience = 1_000
  private static let pause = 200

  private let title: String
  private let surroundings: Surroundings
  private let started: Int
  private var lastShown: Int?

  init(_ title: Text, _ surroundings: Surroundings) {
    self.title = title[surroundings.language]
    self.surroundings = surroundings
    started = surroundings.milliseconds()
  }

  /// Takes note that so many of so many are done.
  func advance(_ done: Int, of total: Int) {
    guard surroundings.terminal.isErrors, !surroundings.isQuiet else { return }
    let now = surroundings.milliseconds()
    guard now - started >= Self.patience, now - (lastShown ?? 0) >= Self.pause else { return }
    lastShown = now
    surroundings.showProgress("\r\(title) \(done)/\(total)\u{1B}[K")
  }

  /// Takes the line away again.
  func finish() {
    if lastShown != nil { surroundings.showProgress("\r\u{1B}[K") }
  }
}
