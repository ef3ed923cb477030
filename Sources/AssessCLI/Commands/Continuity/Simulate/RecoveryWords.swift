internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What recoveries are told in.
enum RecoveryWords {
  static func mark(_ check: RecoveryCheck?) -> Cell {
    guard let check else { return .none }
    switch check.holds {
    case true: return .code("yes", Text(same: "○"))
    case false: return .code("no", Text(same: "×"))
    default: return .code("unknown", Text(same: "?"))
    }
  }

  static func verdict(_ verdict: BreachVerdict?) -> Cell {
    guard let verdict else {
      return .nothing(Text(ja: "分からない", en: "not known"))
    }
    return .code(verdict.rawValue, verdict.readable)
  }

  static func range(_ range: ClosedRange<Minutes>?) -> Cell {
    guard let range else { return .none }
    let (low, high) = (range.lowerBound, range.upperBound)
    if low == high { return LevelsPrinting.time(low) }
    return .record([
      .init("low", Text(ja: "最短", en: "from"), LevelsPrinting.time(low)),
      .init("high", Text(ja: "最長", en: "to"), LevelsPrinting.time(high)),
    ])
  }

  /// What is lost in percent-hours, with a decimal where it does not come out even.
  static func percentHours(_ percentMinutes: Int) -> Cell {
    let tenths = (percentMinutes + 3) / 6
    return .figure(
      tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }

  static func spans(_ spans: [TimeSpan]) -> Cell {
    .list(
      spans.map { span in
        let (from, to) = (span.from.readable, span.to.readable)
        return .code(
          "\(span.from)-\(span.to)",
          Text(
            ja: "\(from.japanese)から\(to.japanese)まで", en: "\(from.english) to \(to.english)"))
      })
  }

  static func wanted(_ check: RecoveryCheck) -> Cell {
    guard let level = check.levelLimit, let limit = check.limit else {
      return LevelsPrinting.time(check.limit)
    }
    let time = limit.readable
    let words =
      check.kind == .minimum
      ? Text(ja: "\(time.japanese)から\(level)%", en: "\(level)% from \(time.english)")
      : Text(ja: "\(time.japanese)で\(level)%", en: "\(level)% at \(time.english)")
    return .code("\(level)@\(limit)", words)
  }

  static func name(_ assumption: RecoveryAssumption, _ levels: ServiceLevels) -> Cell {
    let (code, words) = words(for: assumption, levels)
    return .code(code, words)
  }

  private static func words(
    for assumption: RecoveryAssumption, _ levels: ServiceLevels
  ) -> (String, Text) {
    let fallback = { (id: String) in levels.fallbacks.first { $0.id == id }?.name ?? id }
    switch assumption {
    case .detection: return ("detection", RecoveryPart.detection.readable)
    case .decision: return ("decision", RecoveryPart.decision.readable)
    case .treatment: return ("treatment", RecoveryPart.treatment.readable)
    case .task(let id):
      let name = levels.tasks.first { $0.id == id }?.name ?? id
      return ("task:\(id)", Text(ja: "作業「\(name)」の時間", en: "duration of '\(name)'"))
    case .level(let id):
      let name = fallback(id)
      return ("level:\(id)", Text(ja: "「\(name)」の水準", en: "level of '\(name)'"))
    case .start(let id):
      let name = fallback(id)
      return ("start:\(id)", Text(ja: "「\(name)」の開始", en: "start of '\(name)'"))
    case .endurance(let id):
      let name = fallback(id)
      return ("endurance:\(id)", Text(ja: "「\(name)」の持続", en: "endurance of '\(name)'"))
    }
  }

  static func value(_ value: Int, of assumption: RecoveryAssumption) -> Cell {
    assumption.isLevel ? LevelsPrinting.percent(value) : LevelsPrinting.time(Minutes(value))
  }

  /// A deciding assumption in one cell: which, from what to what.
  static func deciding(_ found: DecidingAssumption, _ levels: ServiceLevels) -> Cell {
    let (code, name) = words(for: found.assumption, levels)
    let (from, to) = (
      value(found.value, of: found.assumption), value(found.critical, of: found.assumption)
    )
    let words = Language.allCases.map { language in
      "\(name[language]) \(from.readable(language)) → \(to.readable(language))"
    }
    return .code(code, Text(ja: words[0], en: words[1]))
  }

  /// What a reader has to know before relying on any of it.
  static func notes(_ outlook: RecoveryOutlook) -> [Page.Item] {
    var notes: [Page.Item] = []
    if outlook.breaches.isEmpty && outlook.missing.isEmpty {
      notes.append(
        .sentence(
          Text(
            ja: "分野表に、このサービスの維持レベルの数値がありません。逸脱の見込みは判定していません。",
            en:
              "The sector table has no figures for the level of this service, so no breach is predicted."
          )))
    }
    if outlook.dataLoss?.cause == .dwell {
      notes.append(
        .sentence(
          Text(
            ja: "失われるデータは、汚れていない復元点の古さで決まっています。バックアップの間隔を縮めるより、書き換えられない古い世代を長く残すことが効きます。",
            en:
              "How much data is lost is decided by how old the last clean restore point is: older "
              + "generations that nobody can change help, a shorter interval does not.")))
    }
    return notes
  }
}

extension DataLoss.Cause {
  /// The cause as people read it.
  var readable: Text {
    switch self {
    case .interval: Text(ja: "バックアップの間隔", en: "backup interval")
    case .dwell: Text(ja: "汚れていない復元点の古さ", en: "age of the last clean restore point")
    case .both: Text(ja: "間隔と復元点の古さの両方", en: "both interval and age of the clean point")
    }
  }
}

extension RecoveryPart {
  /// The part as people read it.
  var readable: Text {
    switch self {
    case .detection: Text(ja: "検知", en: "detection")
    case .decision: Text(ja: "判断", en: "decision")
    case .treatment: Text(ja: "原因への対処", en: "treating the cause")
    case .tasks: Text(ja: "復旧作業", en: "restore tasks")
    }
  }
}

extension RecoveryCheck.Kind {
  /// What is wanted as people read it.
  var readable: Text {
    switch self {
    case .objective: Text(ja: "目標復旧時間(RTO)までに復旧する", en: "back within the RTO")
    case .objectiveBearable: Text(ja: "RTO が最大許容停止時間(MTPD)以内", en: "RTO within the MTPD")
    case .bearable: Text(ja: "最大許容停止時間(MTPD)までに復旧する", en: "back within the MTPD")
    case .levelAtObjective: Text(ja: "RTO での水準", en: "level at the RTO")
    case .data: Text(ja: "失われるデータが目標復旧時点(RPO)以内", en: "data lost within the RPO")
    case .minimum: Text(ja: "停止中の最低水準(MSL)を保つ", en: "minimum level (MSL) held")
    }
  }
}
