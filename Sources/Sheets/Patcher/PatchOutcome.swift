public import ProfileModel

/// What a patch does to a workbook.
public struct PatchOutcome: Hashable, Sendable {
  /// One change, with the cell that was found for it.
  public struct Line: Hashable, Sendable {
    /// The sheet.
    public let sheet: String
    /// The cell.
    public let cell: CellAddress
    /// What it holds before.
    public let before: CellValue?
    /// What happens to it.
    public let action: WorkbookPatch.Action
  }

  /// The changes in the order of the patch.
  public let lines: [Line]
  /// What a person should know about the result.
  public let findings: [Problem]
}
