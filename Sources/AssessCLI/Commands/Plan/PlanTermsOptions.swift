internal import Arguments
internal import ProfileModel
internal import Wording

/// What `plan build` says of the terms; what it does not say stays as it was in the plan of that name.
struct PlanTermsOptions {
  private static let from = OptionSpec(
    "--from", .value(standIn: "PERIOD"),
    Text(ja: "計画の最初の四半期(既定は次の四半期)", en: "The first quarter (default: the next one)"))
  private static let quarters = OptionSpec(
    "--quarters", .value(standIn: "N"),
    Text(ja: "四半期の数(既定は12)", en: "How many quarters (default: 12)"))
  private static let budget = OptionSpec(
    "--budget", .value(standIn: "YEN"),
    Text(
      ja: "年度ごとの予算(円)。年度別は 2026=8000000,2027=30000000、全体は total=50000000、なしは none",
      en:
        "Yen for each fiscal year; by year as 2026=8000000,2027=30000000, altogether as total=50000000, or "
        + "none"))
  private static let staff = OptionSpec(
    "--staff", .value(standIn: "STAFF=DAYS,..."),
    Text(
      ja: "四半期ごとに使える人日。it、ot、security、business、external。書かない種類は制限なし、none で消える",
      en:
        "Person-days of a quarter: it, ot, security, business, external; without limit where not named, "
        + "none takes all away"))
  private static let season = OptionSpec(
    "--season", .repeated(standIn: "SEASON=QUARTERS"),
    Text(
      ja: "時期が来る四半期(1から4)。例 planned-outage=2,4(繰り返せる)",
      en:
        "The quarters of the fiscal year in which a season comes, as planned-outage=2,4 (repeatable)"
    ))
  private static let lock = OptionSpec(
    "--lock", .repeated(standIn: "ID[=PERIOD]"),
    Text(
      ja: "必ず入れる対応策。=2027Q1 を付けると着手も決める(繰り返せる)",
      en: "An action that has to be in, and when it begins with =2027Q1 (repeatable)"))
  private static let forbid = OptionSpec(
    "--forbid", .repeated(standIn: "ID"),
    Text(ja: "入れない対応策(繰り返せる)", en: "An action to leave out (repeatable)"))
  private static let free = OptionSpec(
    "--free", .repeated(standIn: "ID"),
    Text(
      ja: "--lock、--forbid を取り消す対応策(繰り返せる)",
      en: "An action no longer locked or left out (repeatable)"))

  static let options = [from, quarters, budget, staff, season, lock, forbid, free]

  private let from: PeriodID?
  private let quarters: Int?
  private let budget: Replacement<PlanTerms.Budget>?
  private let staff: [Action.Staff: Int]?
  private let seasons: [Action.Season: Set<Int>]
  private let locks: [PlanTerms.Lock]
  private let forbidden: [String]
  private let freed: [String]

  init(_ said: ParsedCommand) throws(UsageError) {
    from = try said.quarter(Self.from)
    quarters = try said.integer(Self.quarters, in: 1...PlanTerms.longest)
    budget = try Self.budget(said)
    staff = try Self.staff(said)
    seasons = try Self.seasons(said)
    locks = try Self.locks(said)
    forbidden = said.replacingIDs(Self.forbid) ?? []
    freed = said.replacingIDs(Self.free) ?? []
  }

  /// All actions that are named.
  var named: [String] { locks.map(\.action) + forbidden + freed }

  /// The terms, from those of the plan before.
  func terms(from before: PlanTerms?, next: PeriodID) -> PlanTerms {
    var terms = before ?? PlanTerms(from: from ?? next, quarters: quarters ?? 12)
    if let from { terms.from = from }
    if let quarters { terms.quarters = quarters }
    if let budget { terms.budget = budget.value }
    if let staff { terms.staff = staff }
    terms.seasons.merge(seasons) { $1 }
    let decided = Set(named)
    terms.locks = terms.locks.filter { !decided.contains($0.action) } + locks
    terms.locks.sort { $0.action < $1.action }
    terms.forbidden = Set(terms.forbidden).subtracting(decided).union(forbidden).sorted()
    return terms
  }

  private static func budget(
    _ said: ParsedCommand
  ) throws(UsageError) -> Replacement<PlanTerms.Budget>? {
    guard let text = said.text(budget).map({ Identifier.narrowed($0) }) else { return nil }
    if text.lowercased() == "none" { return Replacement(value: nil) }
    if let yen = yen(text) { return Replacement(value: .everyYear(yen)) }
    var years: [Int: Int] = [:]
    for (name, value) in try said.pairs(budget) {
      guard let yen = yen(value) else { throw ParsedCommand.unread(budget, value, "30000000") }
      if name.lowercased() == "total" { return Replacement(value: .total(yen)) }
      let digits = name.uppercased().hasPrefix("FY") ? String(name.dropFirst(2)) : name
      guard let year = ParsedCommand.number(digits), 1900...2999 ~= year else {
        throw ParsedCommand.unread(budget, name, "2026=8000000,2027=30000000")
      }
      years[year] = yen
    }
    return Replacement(value: .years(years))
  }

  private static func yen(_ text: String) -> Int? {
    guard let yen = ParsedCommand.number(text.filter { $0 != "_" && $0 != "," }),
      0...1_000_000_000_000 ~= yen
    else { return nil }
    return yen
  }

  private static func staff(_ said: ParsedCommand) throws(UsageError) -> [Action.Staff: Int]? {
    guard let text = said.text(staff) else { return nil }
    if Identifier.narrowed(text).lowercased() == "none" { return [:] }
    let days = try said.numbers(staff, of: Action.Staff.self)
    if let most = days.values.max(), most > 100_000 {
      throw ParsedCommand.unread(staff, String(most), "it=0-100000")
    }
    return days
  }

  private static func seasons(
    _ said: ParsedCommand
  ) throws(UsageError) -> [Action.Season: Set<Int>] {
    var seasons: [Action.Season: Set<Int>] = [:]
    for text in said.texts(season).map({ Identifier.narrowed($0) }) {
      let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let quarters = (sides.last ?? "").split(separator: ",").map {
        ParsedCommand.number(String($0))
      }
      guard sides.count == 2, let season = Action.Season(rawValue: sides[0]),
        quarters.allSatisfy({ $0.map { 1...4 ~= $0 } ?? false })
      else { throw ParsedCommand.unread(Self.season, text, "planned-outage=2,4") }
      seasons[season] = Set(quarters.compactMap(\.self))
    }
    return seasons
  }

  private static func locks(_ said: ParsedCommand) throws(UsageError) -> [PlanTerms.Lock] {
    var locks: [PlanTerms.Lock] = []
    for text in said.texts(lock).map({ Identifier.narrowed($0) }) {
      let sides = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count <= 2, let id = sides.first, Identifier.isValid(id) else {
        throw ParsedCommand.unread(lock, text, "A-remote-gateway=2027Q1")
      }
      let start = try sides.count == 2 ? ParsedCommand.quarter(lock, sides[1]) : nil
      locks.append(PlanTerms.Lock(id, start: start))
    }
    return locks
  }
}
