internal import Files
internal import ProfileModel

/// The story of an electric utility that does not exist, told in commands.
enum DemoStory {
  /// One thing that somebody did at some time.
  struct Step {
    let time: Instant
    let actor: String
    let words: [String]
  }

  /// One stop of the tour through what can be asked.
  struct Stop {
    let name: String
    let words: [String]
  }

  /// Who runs the assessment.
  static let officer = "見本 一郎"
  private static let keeper = "見本 花子"

  /// The time at which the tour takes place.
  static let today = moment(2026, 11, 20)

  /// Japan Standard Time.
  static let clockOffset = 9 * 3600

  /// What happened, in order.
  static func steps(data: String, workspace: String) -> [Step] {
    let told = founding(data, workspace) + changes + quarters
    return told.sorted { $0.time < $1.time }
  }

  /// What is shown of it.
  static func tour(workbooks folder: String) -> [Stop] {
    [
      Stop(name: "org-show", words: ["org", "show"]),
      Stop(name: "org-show-json", words: ["org", "show", "--format", "json"]),
      Stop(name: "ot-systems", words: ["org", "system", "list", "--environment", "ot"]),
      Stop(name: "periods", words: ["period", "list"]),
      Stop(name: "sectors", words: ["catalog", "show", "sectors"]),
      Stop(name: "electricity", words: ["catalog", "show", "electricity"]),
      Stop(name: "catalogs", words: ["catalog", "list"]),
      Stop(name: "control", words: ["catalog", "show", "5.1.3.3-1"]),
      Stop(name: "search", words: ["catalog", "search", "バックアップ", "--limit", "12"]),
      Stop(name: "check", words: ["check"]),
      Stop(name: "check-rules", words: ["check", "--rules"]),
      Stop(name: "audit-log", words: ["audit", "log"]),
      Stop(name: "audit-verify", words: ["audit", "verify"]),
      Stop(name: "doctor", words: ["doctor"]),
      Stop(
        name: "workbook",
        words: [
          "report", "organisation", "--output", Folder.join(folder, "organisation-register.xlsx"),
        ]),
      Stop(
        name: "workbook-show",
        words: ["workbook", "show", Folder.join(folder, "organisation-register.xlsx")]),
      Stop(
        name: "workbook-lint",
        words: ["workbook", "lint", Folder.join(folder, "organisation-register.xlsx")]),
    ]
  }

  private static func founding(_ data: String, _ workspace: String) -> [Step] {
    [
      Step(
        time: moment(2024, 10, 1), actor: officer,
        words: ["init", workspace, "--kind", "operator", "--name", "みほん電力株式会社(架空)"]),
      Step(
        time: moment(2024, 10, 1, 10), actor: officer,
        words: [
          "org", "set", "--sector", "electricity", "--regime", "critical-infrastructure",
          "--label-scheme", "tlp", "--label-level", "AMBER", "--restriction", "関係者限り",
        ]),
      Step(
        time: moment(2024, 10, 2), actor: officer,
        words: [
          "org", "service", "set", "grid", "--name", "送配電", "--sector-service",
          "electricity-transmission",
        ]),
      Step(
        time: moment(2024, 10, 2, 10), actor: officer,
        words: [
          "org", "service", "set", "generation", "--name", "発電", "--sector-service",
          "electricity-generation",
        ]),
      Step(
        time: moment(2024, 10, 7), actor: keeper,
        words: ["org", "system", "import", Folder.join(data, "systems.csv")]),
      Step(
        time: moment(2024, 10, 7, 10), actor: officer,
        words: ["catalog", "load", "nisc-guideline-2023"]),
    ]
  }

  private static var changes: [Step] {
    [
      Step(
        time: moment(2025, 6, 12), actor: keeper,
        words: [
          "org", "system", "set", "meter-cloud", "--name", "検針データ分析基盤", "--environment", "cloud",
          "--service", "grid", "--owner", "配電部",
        ]),
      Step(
        time: moment(2025, 11, 4), actor: officer,
        words: ["org", "set", "--regime", "specified-essential"]),
      Step(
        time: moment(2026, 5, 20), actor: keeper,
        words: ["org", "system", "set", "field-tablet", "--name", "現場作業タブレット", "--owner", "工務部"]),
      Step(
        time: moment(2026, 10, 1), actor: officer,
        words: ["org", "set", "--regime", "special-essential"]),
    ]
  }

  /// Eight quarters, each opened in its second week and closed on its last day, and the one at hand.
  private static var quarters: [Step] {
    let quarters = (0...8).map { (year: 2024 + ($0 + 2) / 4, quarter: ($0 + 2) % 4 + 1) }
    return quarters.flatMap { year, quarter in
      let id = "\(year)Q\(quarter)"
      let first = CivilDate(firstOf: quarter * 3 + 1, year: year)
      let next = CivilDate(firstOf: quarter * 3 + 4, year: year)
      let opening = Step(
        time: moment(first.year, first.month, 8), actor: officer, words: ["period", "open", id])
      let closing = Step(
        time: moment(next.year, next.month, 0, 17), actor: officer,
        words: ["period", "close", id])
      return closing.time < today ? [opening, closing] : [opening]
    }
  }

  /// A morning in Japan.
  private static func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 9) -> Instant {
    let first = CivilDate(firstOf: month, year: year).daysSinceEpoch
    let seconds = (first + day - 1) * 86_400 + hour * 3600
    return Instant(secondsSinceEpoch: seconds - clockOffset)
  }
}
