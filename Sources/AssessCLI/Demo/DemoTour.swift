internal import Files

/// What is shown of the fictional operator: a command for each thing that can be asked.
enum DemoTour {
  /// One stop of the tour.
  struct Stop {
    let name: String
    let words: [String]
  }

  /// The stops; files are written into a folder.
  static func stops(files folder: String) -> [Stop] {
    assessment(sheet: Folder.join(folder, "scoring-sheet.xlsx"))
      + reports(in: folder)
      + house(register: Folder.join(folder, "organisation-register.xlsx"))
  }

  /// What concerns the current profile.
  private static func assessment(sheet: String) -> [Stop] {
    [
      Stop(name: "period-status", words: ["period", "status"]),
      Stop(
        name: "todo", words: ["score", "todo", "5.1", "5.4", "--scope", "unit:dispatch"]),
      Stop(name: "rating", words: ["score", "show", "5.4.1-1b"]),
      Stop(name: "history", words: ["score", "history", "5.5.1-4", "--scope", "unit:it"]),
      Stop(name: "profile", words: ["profile", "show"]),
      Stop(name: "profile-by-scope", words: ["profile", "show", "--by", "scope"]),
      Stop(
        name: "profile-json", words: ["profile", "show", "--by", "function", "--format", "json"]),
      Stop(name: "diff", words: ["diff", "2026Q1", "2026Q2"]),
      Stop(name: "trend", words: ["trend"]),
      Stop(
        name: "sheet",
        words: [
          "score", "sheet", "--unit", "dispatch", "--due", "2026-12-04", "-o", sheet, "--format",
          "csv",
        ]),
      Stop(name: "assets", words: ["asset", "list"]),
      Stop(name: "asset", words: ["asset", "show", "ems-server"]),
      Stop(name: "scenario-library", words: ["scenario", "library"]),
      Stop(name: "scenarios", words: ["scenario", "list"]),
      Stop(name: "scenario", words: ["scenario", "show", "S-ransomware-ot"]),
      Stop(name: "targets", words: ["target", "show", "5.4"]),
      Stop(name: "target", words: ["target", "show", "5.4.2-1"]),
      Stop(name: "risks", words: ["risk", "list"]),
      Stop(name: "risk", words: ["risk", "show", "S-ransomware-ot"]),
      Stop(name: "risk-map", words: ["risk", "matrix"]),
      Stop(name: "risks-accepted", words: ["risk", "accepted"]),
      Stop(name: "gaps", words: ["gap", "5.1", "5.2", "5.4"]),
      Stop(name: "ranking", words: ["gap", "--rank"]),
      Stop(name: "explanation", words: ["gap", "--explain", "A-remote-gateway"]),
      Stop(name: "plan", words: ["plan", "show"]),
      Stop(name: "plan-reason", words: ["plan", "show", "--why", "A-remote-gateway"]),
      Stop(name: "plan-progress", words: ["plan", "progress"]),
      Stop(name: "treatment-plan", words: ["plan", "treatment"]),
      Stop(name: "service-levels", words: ["continuity", "service", "show", "grid"]),
      Stop(name: "recovery", words: ["continuity", "simulate"]),
      Stop(
        name: "recovery-in-full",
        words: ["continuity", "simulate", "--service", "grid", "--scenario", "S-ransomware-ot"]),
      Stop(name: "duties", words: ["continuity", "duties", "--at", "now"]),
      Stop(name: "actions", words: ["action", "list", "--control", "5.2.3-1"]),
      Stop(name: "action", words: ["action", "show", "A-remote-gateway"]),
      Stop(name: "plan-documents", words: ["continuity", "plan", "list"]),
      Stop(name: "continuity", words: ["continuity", "status"]),
      Stop(name: "continuity-control", words: ["continuity", "trace", "5.1.3.4-1"]),
      Stop(name: "continuity-requirement", words: ["continuity", "trace", "K4-1"]),
      Stop(name: "exercises", words: ["continuity", "exercise", "list"]),
      Stop(name: "exercise-programme", words: ["continuity", "exercise", "programme"]),
      Stop(name: "check", words: ["check"]),
      Stop(name: "allowed", words: ["check", "allowed"]),
    ]
  }

  /// The reports, printed and as files.
  private static func reports(in folder: String) -> [Stop] {
    [
      Stop(name: "board", words: ["report", "board"]),
      Stop(name: "plan-report", words: ["report", "plan"]),
      Stop(name: "figure", words: ["explain", "board/sections/nisc-guideline-2023/5.2/now"]),
    ]
      + reportFiles.map { name in
        Stop(
          name: "\(name.prefix { $0 != "." })-file",
          words: [
            "report", String(name.prefix { $0 != "-" && $0 != "." }), "-o",
            Folder.join(folder, name),
          ])
      }
  }

  /// The report files that the demo writes, each named after the report it is.
  static let reportFiles = [
    "board.xlsx", "board-page.html", "board-figures.json", "gap.xlsx", "plan.xlsx", "risk.xlsx",
    "continuity.xlsx", "duty.xlsx", "dashboard.html",
  ]

  /// What concerns the organisation, the catalogues and the workspace.
  private static func house(register: String) -> [Stop] {
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
      Stop(name: "check-rules", words: ["check", "--rules"]),
      Stop(name: "audit-log", words: ["audit", "log", "--last", "20"]),
      Stop(name: "audit-verify", words: ["audit", "verify"]),
      Stop(name: "doctor", words: ["doctor"]),
      Stop(name: "workbook", words: ["report", "organisation", "-o", register]),
      Stop(name: "workbook-show", words: ["workbook", "show", register]),
      Stop(name: "workbook-lint", words: ["workbook", "lint", register]),
    ]
  }
}
