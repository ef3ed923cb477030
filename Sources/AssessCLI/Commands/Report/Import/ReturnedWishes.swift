internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording
internal import Workbooks

/// The tiers that somebody wishes for controls, as claims of management that nobody has approved.
struct ReturnedWishes {
  /// What changes in the register of targets.
  private(set) var edit = RegisterEdit<Target>()
  /// What is wrong with what came back, or was changed on both sides.
  private(set) var problems: [Problem] = []

  private let stored: [RegisterEntry<Target>]
  private let preference: RegisterMerge<Target>.Preference

  /// Takes wishes against what is stored.
  init(_ stored: [RegisterEntry<Target>], preferring preference: RegisterMerge<Target>.Preference) {
    (self.stored, self.preference) = (stored, preference)
  }

  /// Takes the rows of a file that are about controls.
  mutating func take(_ file: ReportReturn) {
    for (id, cells) in (file.changes["controls"] ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let slash = id.firstIndex(of: "/"), let place = cells.values.first?.place else {
        continue
      }
      let key = RatingKey(
        catalog: String(id[..<slash]), control: String(id[id.index(after: slash)...]),
        scope: .organisation)
      take(cells, key, of: file, issued: file.revisions["controls"]?[id] ?? 0, at: place)
    }
  }

  private mutating func take(
    _ cells: [String: ReportReturn.Change], _ key: RatingKey, of file: ReportReturn,
    issued revision: Int, at place: Place
  ) {
    let claims = stored.filter { $0.value.key == key && $0.value.source == .policy }
    let before = claims.first?.value
    let wish = Self.wish(cells, key, over: before)
    guard wish != before || claims.count > 1 else { return }
    guard claims.count < 2, before?.isApproved != true else {
      problems.append(Self.settled(key, at: place))
      return
    }
    if let claim = claims.first, claim.revision > revision {
      switch preference {
      case .file(file.file): break
      case .store: return
      case .nobody, .file:
        problems.append(Self.conflict(key, at: place))
        return
      }
    }
    if wish == nil, cells["wanted"] == nil { problems.append(Self.noTier(key, at: place)) }
    if let before, before.id != wish?.id { edit.removed.append(before.registerID) }
    if let wish { edit.written.append(wish) }
  }

  /// What is wished for now; nothing where the wish was taken back, or names no tier.
  private static func wish(
    _ cells: [String: ReportReturn.Change], _ key: RatingKey, over before: Target?
  ) -> Target? {
    guard let tier = tier(cells["wanted"], before?.tier) else { return nil }
    let from = day(cells["wanted_from"], before?.id.from)
    var target = Target(Target.ID(key, .policy, from: from), tier: tier)
    target.why = cells["wanted_why"].map(\.text) ?? before?.why
    return target
  }

  /// The tier that is wished for now; nothing where the wish was taken back, or never made.
  private static func tier(_ change: ReportReturn.Change?, _ before: Int?) -> Int? {
    guard let change else { return before }
    guard case .choice(let code)? = change.value else { return nil }
    return Int(code.dropFirst("tier-".count))
  }

  private static func day(_ change: ReportReturn.Change?, _ before: CivilDate?) -> CivilDate? {
    guard let change else { return before }
    if case .date(let day)? = change.value { return day }
    return nil
  }

  private static func settled(_ key: RatingKey, at place: Place) -> Problem {
    let control = key.control
    return Problem(
      at: place,
      Text(
        ja: "\(control) の方針の目標は承認済みか、二つ以上あります",
        en: "the policy target of \(control) is approved, or there are several"),
      remedy: Text(
        ja: "「assess target set \(control)」で変えてください",
        en: "change it with 'assess target set \(control)'"))
  }

  private static func conflict(_ key: RatingKey, at place: Place) -> Problem {
    let control = key.control
    return Problem(
      at: place,
      Text(
        ja: "\(control) の方針の目標は、渡した後にこちらでも変わりました",
        en: "the policy target of \(control) was changed here too since it was given out"),
      remedy: Text(
        ja: "--prefer store か --prefer ファイル で、どちらを採るかを決めてください",
        en: "settle it with --prefer store or --prefer FILE"))
  }

  private static func noTier(_ key: RatingKey, at place: Place) -> Problem {
    let control = key.control
    return Problem(
      at: place, Text(ja: "\(control) の希望する目標がありません", en: "no tier is wished for \(control)"),
      remedy: Text(ja: "「希望する目標」を選んでください", en: "choose the tier that is wished for"))
  }
}
