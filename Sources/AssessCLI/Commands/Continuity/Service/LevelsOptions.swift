internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// What the commands about service levels have in common.
enum LevelsOptions {
  static let service = ArgumentSpec(
    "SERVICE", .one, Text(ja: "サービスのID", en: "The service's id"))
  static let remove = OptionSpec("--remove", .flag, Text(ja: "外す", en: "Take it off"))
  static let detection = OptionSpec(
    "--detection", .value(standIn: "TIME"),
    Text(
      ja: "停止に気付くまでの時間。4h か、対策項目のティアごとに 5.1.3.4-1:1=24h,3=4h",
      en: "Time to notice the outage: 4h, or by a control's tier 5.1.3.4-1:1=24h,3=4h"))
  static let decision = OptionSpec(
    "--decision", .value(standIn: "TIME"),
    Text(ja: "気付いてから決めるまでの時間(同じ書き方)", en: "Time to decide after that, likewise"))
  static let treatment = OptionSpec(
    "--treatment", .value(standIn: "TIME"),
    Text(ja: "原因の特定と対処にかかる時間(同じ書き方)", en: "Time to treat the cause after that, likewise"))
  static let dwell = OptionSpec(
    "--dwell", .value(standIn: "TIME"),
    Text(
      ja: "気付いたとき、汚れていない最後の復元点までさかのぼる時間",
      en: "How far back the last clean restore point lies when it is noticed"))
}

/// A time as somebody gave it; the control that it hangs on is looked up later.
enum SaidTime {
  case fixed(Minutes)
  case byTier(control: String, [TieredTime.Step])

  /// Whether it names a control.
  var namesControl: Bool {
    if case .byTier = self { true } else { false }
  }

  /// The time with its control looked up.
  func found(among names: ControlNames) throws(Failure) -> TieredTime {
    switch self {
    case .fixed(let time): return .fixed(time)
    case .byTier(let word, let steps):
      switch names.control(meantBy: word, at: .word(word)) {
      case .success(let control): return .byTier(control, steps)
      case .failure(let unknown): throw Failure(.input, [unknown.problem])
      }
    }
  }
}

extension ParsedCommand {
  /// The time that an option gives; an empty one takes it away.
  func minutes(_ option: OptionSpec) throws(UsageError) -> Replacement<Minutes>? {
    guard let text = text(option) else { return nil }
    if Identifier.trimmed(text).isEmpty { return Replacement(value: nil) }
    return Replacement(value: try Self.minutes(text, option))
  }

  /// The time that an option gives, fixed or by the tiers of a control; an empty one takes it away.
  func time(_ option: OptionSpec) throws(UsageError) -> Replacement<SaidTime>? {
    guard let text = text(option) else { return nil }
    let word = Identifier.narrowed(text)
    if word.isEmpty { return Replacement(value: nil) }
    guard let colon = word.lastIndex(of: ":") else {
      return Replacement(value: .fixed(try Self.minutes(word, option)))
    }
    var steps: [TieredTime.Step] = []
    for part in word[word.index(after: colon)...].split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let tier = Self.number(String(sides[0])) else {
        throw Self.unread(option, String(part), "5.1.3.4-1:1=24h,3=4h")
      }
      steps.append(.init(tier: tier, time: try Self.minutes(String(sides[1]), option)))
    }
    return Replacement(value: .byTier(control: String(word[..<colon]), steps))
  }

  /// A whole number that an option gives; an empty one takes it away.
  func replacement(
    _ option: OptionSpec, in range: ClosedRange<Int>
  ) throws(UsageError) -> Replacement<Int>? {
    guard let text = text(option) else { return nil }
    if Identifier.trimmed(text).isEmpty { return Replacement(value: nil) }
    return Replacement(value: try integer(option, in: range))
  }

  static func minutes(_ text: String, _ option: OptionSpec) throws(UsageError) -> Minutes {
    if let minutes = Minutes(text) { return minutes }
    throw UsageError(
      option.name, Text(ja: "「\(text)」は時間として読めません", en: "'\(text)' is not a time"),
      remedy: Minutes.rule)
  }
}

extension Surroundings {
  /// Edits the levels of a service, or the first of them, and says what stands there now.
  ///
  /// The catalogues are read only for an edit that names controls.
  func editLevels(
    of service: String, as schema: String, because why: String?, namingControls: Bool = false,
    _ edit: (inout ServiceLevels, ControlNames) throws(Failure) -> Void
  ) throws(Failure) -> Page {
    let store = try store()
    let changed = try store.changeRegister(
      ServiceLevels.self, because: why, by: stamp
    ) { entries throws(Failure) in
      let names = try namingControls ? namesWithControls(in: store) : names(in: store)
      var levels =
        entries.first { $0.value.id == service }?.value ?? ServiceLevels(id: service)
      try edit(&levels, names.controls ?? ControlNames())
      try levels.check(among: names)
      return RegisterEdit(writing: [levels])
    }
    let levels = try store.entries(ServiceLevels.self).entry(service)
    let said =
      changed.isEmpty
      ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
      : Text(ja: "サービス水準を登録しました。", en: "The levels of the service are registered.")
    return Page(schema, [.sentence(said)] + LevelsPrinting.items(levels, try store.register()))
  }
}
