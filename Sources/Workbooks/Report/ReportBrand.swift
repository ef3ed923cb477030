public import Sheets

/// What a report shows of whom it is made for or by.
public struct ReportBrand: Hashable, Sendable {
  /// The bytes of a PNG file, which stands over the first sheet.
  public var logoPNG: [UInt8]?
  /// The colour of titles and headings.
  public var accent: WorkbookContent.Accent?

  /// Makes a brand; without either the report looks as all workbooks do.
  public init(logoPNG: [UInt8]? = nil, accent: WorkbookContent.Accent? = nil) {
    (self.logoPNG, self.accent) = (logoPNG, accent)
  }
}
