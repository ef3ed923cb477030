import GapAnalysis
import ProfileModel
import TestSupport
import Testing

/// What holds of every recovery.
@Suite struct RecoveryPropertyTests {
  @Test func `recovery is never shorter for more work, nor for one team, nor than its chain`()
    throws
  {
    var random = SplitMix64(seed: 31)
    for _ in 0..<2000 {
      let figures = MadeService.any(&random, longest: 5000)
      let recovery = try #require(Recovery(figures))
      #expect(recovery.time >= recovery.chain.length)
      let more = Minutes(Int.random(in: 0...500, using: &random))
      var changed = [figures, figures, figures, figures]
      changed[0].detection = figures.detection + more
      changed[1].decision = figures.decision + more
      changed[2].treatment = figures.treatment + more
      let task = Int.random(in: 0..<figures.tasks.count, using: &random)
      changed[3].tasks[task].duration = figures.tasks[task].duration + more
      for longer in changed { #expect(try #require(Recovery(longer)).time >= recovery.time) }
      var (apart, one) = (figures, figures)
      (apart.hasSeparateTeams, one.hasSeparateTeams) = (true, false)
      #expect(try #require(Recovery(apart)).time <= #require(Recovery(one)).time)
    }
  }

  @Test func `the chain is the longest way, found by walking every one`() throws {
    var random = SplitMix64(seed: 32)
    for _ in 0..<2000 {
      let tasks = MadeService.any(&random).tasks
      func longest(_ task: RestoreTask) -> Int {
        let before = tasks.filter { task.after.contains($0.id) }.map(longest).max() ?? 0
        return before + task.duration.count
      }
      let chain = try #require(RestoreChain(tasks))
      #expect(chain.length.count == tasks.map(longest).max())
      let way = chain.path.compactMap { id in tasks.first { $0.id == id } }
      #expect(way.reduce(0) { $0 + $1.duration.count } == chain.length.count)
      #expect(zip(way, way.dropFirst()).allSatisfy { $1.after.contains($0.id) })
    }
  }

  @Test func `loss is never negative, and a better fallback never makes it more`() throws {
    var random = SplitMix64(seed: 33)
    var fallbacks = 0
    for _ in 0..<3000 {
      let figures = MadeService.any(&random)
      let curve = try #require(Recovery(figures)).curve
      let byMinute = (0..<curve.end.count).reduce(0) { $0 + 100 - curve.level(at: Minutes($1)) }
      #expect(curve.lost == byMinute && curve.lost >= 0)
      for place in figures.fallbacks.indices {
        fallbacks += 1
        var (higher, longer) = (figures, figures)
        higher.fallbacks[place].level = min(100, figures.fallbacks[place].level + 7)
        if let endurance = figures.fallbacks[place].endurance {
          longer.fallbacks[place].endurance = endurance + Minutes(3)
        }
        #expect(try #require(Recovery(higher)).curve.lost <= curve.lost)
        #expect(try #require(Recovery(longer)).curve.lost <= curve.lost)
      }
    }
    #expect(fallbacks > 1000)
  }

  /// Whether a person who looks at every minute finds a run of them that is long enough.
  private static func isBroken(
    _ breach: SectorTable.Breach, _ curve: ServiceCurve, users: Int
  ) -> Bool {
    var run = 0
    for minute in 0...curve.end.count {
      let level = curve.level(at: Minutes(minute))
      let counts = breach.thresholds.filter { $0.metric == "users" }.allSatisfy { threshold in
        let affected = users * (100 - level)
        return threshold.comparison == "more-than"
          ? affected > threshold.value * 100 : affected >= threshold.value * 100
      }
      run = level < 100 && counts ? run + 1 : 0
      let isLong = breach.thresholds.filter { $0.metric == "duration" }.allSatisfy { threshold in
        threshold.comparison == "more-than" ? run > threshold.value : run >= threshold.value
      }
      if run > 0 && isLong { return true }
    }
    return false
  }

  private static func any(_ random: inout SplitMix64) -> SectorTable.Breach {
    func word(_ random: inout SplitMix64) -> String {
      Bool.random(using: &random) ? "at-least" : "more-than"
    }
    let users = ("users", word(&random), Int.random(in: 0...110, using: &random))
    let time = ("duration", word(&random), Int.random(in: 0...20, using: &random))
    let kind = Int.random(in: 0..<3, using: &random)
    return MadeService.breach(kind == 0 ? [users, time] : kind == 1 ? [users] : [time])
  }

  @Test func `the predicate is what looking at every minute finds`() throws {
    var random = SplitMix64(seed: 34)
    var found: [Bool: Int] = [:]
    for _ in 0..<3000 {
      let curve = try #require(Recovery(MadeService.any(&random))).curve
      let breach = Self.any(&random)
      let expected = Self.isBroken(breach, curve, users: 100)
      #expect(LevelBreach(breach, on: curve, reach: [.users: 100]).isReached == expected)
      found[expected, default: 0] += 1
    }
    #expect(found.values.min() ?? 0 > 300)
  }

  @Test func `more people and longer outages never undo a breach`() throws {
    var random = SplitMix64(seed: 35)
    for _ in 0..<2000 {
      let figures = MadeService.any(&random)
      let breach = Self.any(&random)
      let reached = Int.random(in: 0...120, using: &random)
      var longer = figures
      longer.decision = figures.decision + Minutes(Int.random(in: 0...9, using: &random))
      let curve = try #require(Recovery(figures)).curve
      guard LevelBreach(breach, on: curve, reach: [.users: reached]).isReached == true else {
        continue
      }
      #expect(LevelBreach(breach, on: curve, reach: [.users: reached + 7]).isReached == true)
      let later = try #require(Recovery(longer)).curve
      #expect(LevelBreach(breach, on: later, reach: [.users: reached]).isReached == true)
    }
  }

  @Test func `what decides a breach is the nearest value of every figure, by trying them all`()
    throws
  {
    var random = SplitMix64(seed: 36)
    var told = 0
    for _ in 0..<150 {
      let figures = MadeService.any(&random, longest: 8)
      let recovery = try #require(Recovery(figures))
      var levels = ServiceLevels(id: "s")
      levels.reach = [.users: 100]
      let model = MadeService.model(levels, [Self.any(&random)])
      let isBroken = try #require(model.judged(recovery).isReached as Bool?)
      let deciding = DecidingAssumption.all(of: recovery, in: model)
      for found in deciding {
        told += 1
        for distance in 1..<(found.critical - found.value).magnitude where distance <= 60 {
          for value in [found.value - Int(distance), found.value + Int(distance)] {
            #expect(Self.outcome(model, figures, found.assumption, value) != !isBroken)
          }
        }
        #expect(
          Self.outcome(model, figures, found.assumption, found.critical) == !isBroken)
      }
      let quiet = Self.assumptions(figures).filter { assumption in
        !deciding.contains { $0.assumption == assumption }
      }
      for assumption in quiet {
        for value in 0...(assumption.isLevel ? 100 : 60) {
          #expect(Self.outcome(model, figures, assumption, value) != !isBroken)
        }
      }
    }
    #expect(told > 100)
  }

  private static func assumptions(_ figures: RecoveryFigures) -> [RecoveryAssumption] {
    [.detection, .decision, .treatment] + figures.tasks.map { .task($0.id) }
      + figures.fallbacks.flatMap { [.level($0.id), .start($0.id), .endurance($0.id)] }
  }

  /// What is predicted with another value of one figure.
  private static func outcome(
    _ model: RecoveryModel, _ figures: RecoveryFigures, _ assumption: RecoveryAssumption,
    _ value: Int
  ) -> Bool? {
    guard value >= 0, !assumption.isLevel || value <= 100 else { return nil }
    var figures = figures
    switch assumption {
    case .detection: figures.detection = Minutes(value)
    case .decision: figures.decision = Minutes(value)
    case .treatment: figures.treatment = Minutes(value)
    case .task(let id):
      figures.tasks = figures.tasks.map { task in
        RestoreTask(
          id: task.id, name: task.name, duration: task.id == id ? Minutes(value) : task.duration,
          after: task.after)
      }
    case .level(let id), .start(let id), .endurance(let id):
      for place in figures.fallbacks.indices where figures.fallbacks[place].id == id {
        if case .level = assumption { figures.fallbacks[place].level = value }
        if case .start = assumption { figures.fallbacks[place].start = Minutes(value) }
        if case .endurance = assumption { figures.fallbacks[place].endurance = Minutes(value) }
      }
    }
    return Recovery(figures).flatMap { model.judged($0).isReached }
  }
}
