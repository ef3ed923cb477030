public import Sheets

extension ReportReturnReader {
  /// Which report a workbook was made for, as its management sheet says; nothing where it says nothing.
  public static func report(of workbook: Workbook) -> String? {
    guard let kind = ManagementHead.find(in: workbook)?[.workbook] else { return nil }
    let prefix = ReportWorkbook.kind(of: "")
    return kind.hasPrefix(prefix) ? String(kind.dropFirst(prefix.count)) : nil
  }
}
