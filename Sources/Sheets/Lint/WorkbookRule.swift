public import ProfileModel
public import Wording

/// A rule that looks at a workbook and says what somebody should look at.
public struct WorkbookRule: Sendable {
  /// Its stable id.
  public let id: String
  /// How much what it finds matters.
  public let severity: Severity
  /// What it asks for.
  public let title: Text
  /// Why the rule is there, and what it looks at where that is not the whole of it.
  public let reason: Text
  let look: @Sendable (LintedWorkbook) -> [Problem]

  /// Every rule, in the order of their ids.
  public static let all = machineReadable + print

  /// What all rules find in a workbook, of which some sheets may be named as data.
  public static func findings(
    in workbook: Workbook, asData names: Set<String> = []
  ) -> [WorkbookFinding] {
    let linted = LintedWorkbook(workbook, asData: names)
    return all.flatMap { rule in
      rule.look(linted).map {
        WorkbookFinding(rule: rule.id, severity: rule.severity, problem: $0)
      }
    }
  }
}

/// Something that a rule has to say of a workbook.
public struct WorkbookFinding: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// Where, what, and what would settle it.
  public let problem: Problem
}

extension WorkbookRule {
  /// 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」, for sheets of data.
  static let machineReadable = [
    fileFormat, oneDatum, numbersAreNumbers, noMergedCells, noLayoutBySpaces, itemNames,
    valuesNotFormulas, noObjects, units, platformCharacters, timeAxis, regions, symbols,
    unbrokenData, oneTable,
  ]

  /// Ours, for sheets that are printed or filled in.
  static let print = [
    paperSize, orientation, oneWide, repeatedHeadings, headerLabel, footerPages, footerEdition,
    oneFont, readableSize, notByColour, rowsHoldText, sheetNames, nothingHidden, dataBesideFigures,
    management, protectedForm, choicesFromRanges, namesLead, savedValues,
  ]
}
