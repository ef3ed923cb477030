internal import ProfileModel
internal import Sheets
internal import Wording

extension RiskColumn {
  /// The columns that are given out to be read and do not come in, the id aside.
  static let locked = allCases.filter { !$0.isInput && $0 != .id }

  /// The text of a locked cell as it is compared: one space for any white space, a dash for nothing.
  static func comparable(_ text: String) -> String {
    let words = text.unicodeScalars.split { Identifier.isSpace($0) }
    return words.isEmpty ? "-" : words.map { String($0) }.joined(separator: " ")
  }

  /// The note that somebody changed a locked cell of this column.
  func leftAside(_ cell: TableCell, of scenario: String) -> Problem {
    Problem(
      at: cell.place,
      Text(
        ja: "書き換えられていますが、この列は取り込みません",
        en: "it was changed, but this column is not taken in"),
      remedy: self == .title || self == .services
        ? Text(
          ja: "変えるには「assess scenario set \(scenario)」を使ってください",
          en: "change it with 'assess scenario set \(scenario)'")
        : Text(
          ja: "計算で出る値です。変えるには、枠のある見積りを直してください",
          en: "it is reckoned; mend the framed estimates to change it"))
  }
}

extension RiskWorkbook.Row {
  /// The text of a locked column; nothing for a column that people fill in.
  func locked(_ column: RiskColumn, in language: Language) -> String? {
    switch column {
    case .title: scenario.title[language]
    case .services: scenario.services.joined(separator: "\n")
    case .riskClass: classes.now
    case .classAtTarget: classes.atTarget
    case .residual: residual
    case .line: line
    case .verdict: verdict
    default: nil
    }
  }
}
