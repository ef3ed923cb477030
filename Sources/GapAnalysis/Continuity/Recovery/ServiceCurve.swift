public import ProfileModel

/// How much of a service there is at every time from the onset of its outage, in percent.
public struct ServiceCurve: Hashable, Sendable {
  /// A level, and from when on there is that much.
  public struct Step: Hashable, Sendable {
    /// From when on.
    public let from: Minutes
    /// How much, in percent.
    public let level: Int
  }

  /// The steps in order, the first at the onset; no two that follow each other have one level.
  public let steps: [Step]
  /// When all of it is back.
  public let end: Minutes

  /// Draws the curve: of the fallbacks that run the best counts, and at the end all of it is back.
  public init(backAt end: Minutes, _ fallbacks: [RecoveryFigures.Standby] = []) {
    let edges = fallbacks.flatMap { [$0.start, $0.end].compactMap(\.self) }
    var steps: [Step] = []
    for edge in ([.zero, end] + edges.filter { $0 < end }).sorted() {
      let running = fallbacks.filter { $0.runs(at: edge) }.map { min(max($0.level, 0), 100) }
      let level = edge < end ? running.max() ?? 0 : 100
      if steps.last?.level != level { steps.append(Step(from: edge, level: level)) }
    }
    self.steps = steps
    self.end = end
  }

  /// The level at a time.
  public func level(at time: Minutes) -> Int {
    steps.last { $0.from <= time }?.level ?? 100
  }

  /// What is lost of the service, in percent times minutes.
  public var lost: Int {
    stretches.reduce(0) { $0 + (100 - $1.level) * $1.span.length.count }
  }

  /// The stretches of one level until all of it is back.
  var stretches: [(span: TimeSpan, level: Int)] {
    zip(steps, steps.dropFirst().map(\.from) + [end]).compactMap { step, next in
      step.from < next ? (TimeSpan(from: step.from, to: next), step.level) : nil
    }
  }

  /// When the level meets a condition from some time on, as long stretches as there are.
  func spans(from start: Minutes = .zero, where meets: (_ level: Int) -> Bool) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    for (span, level) in stretches where meets(level) && span.to > start {
      let cut = TimeSpan(from: max(span.from, start), to: span.to)
      if let last = spans.last, last.to == cut.from {
        spans[spans.count - 1] = TimeSpan(from: last.from, to: cut.to)
      } else {
        spans.append(cut)
      }
    }
    return spans
  }

  /// When the service is below a level from some time on.
  public func spans(below level: Int, from start: Minutes) -> [TimeSpan] {
    spans(from: start) { $0 < level }
  }
}

/// From when to when something lasts; the end is no part of it.
public struct TimeSpan: Hashable, Sendable {
  /// When it begins.
  public let from: Minutes
  /// When it is over.
  public let to: Minutes

  /// Names a span.
  public init(from: Minutes, to: Minutes) {
    self.from = from
    self.to = to
  }

  /// How long it lasts.
  public var length: Minutes { to - from }
}
