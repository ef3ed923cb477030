internal import ProfileModel
internal import Sheets
internal import Wording

/// How many rows have a finding, counted by the workbook itself.
struct FindingCount {
  private let plan: SheetPlan
  private let findings: [RowFinding]

  init(_ plan: SheetPlan, _ findings: [RowFinding]) {
    self.plan = plan
    self.findings = findings
  }

  /// The cell that counts the rows of a finding, as text: it is no figure to compute with.
  func cell(of finding: RowFinding) -> WorkbookContent.Cell {
    .formula(
      "\(number(of: finding))&\(text: "")", .text("\(count(of: finding))"), .value)
  }

  /// A line that counts the rows of several findings.
  func line(of findings: [RowFinding]) -> WorkbookContent.Cell {
    var formula: WorkbookContent.Formula = "\(text: "")"
    var outcome = ""
    for (index, finding) in findings.enumerated() {
      let lead = (index == 0 ? "" : " / ") + finding.readable[plan.language] + " "
      formula = "\(formula)&\(text: lead)&\(number(of: finding))"
      outcome += "\(lead)\(count(of: finding))"
    }
    return .formula(formula, .text(outcome), .plain)
  }

  private func number(of finding: RowFinding) -> WorkbookContent.Formula {
    "COUNTIF(\(plan.ratings(.check)),\(text: finding.readable[plan.language]))"
  }

  private func count(of finding: RowFinding) -> Int {
    findings.count { $0 == finding }
  }
}
