/// The room of the reports: what a report says, as values, before anyone decides how it is shown.
///
/// `ReportFacts` are the figures and sentences that a builder takes from analysis values; a
/// `ReportLayout` says what stands where and what it is called; `ReportDocument` holds the two together
/// and is what `Workbooks/Report` writes as a workbook and `Reporting/HTML` as a page, so that both show
/// the same figures. A folder for each report holds its builder. Tests: `Tests/ReportsTests`.
enum Reports {}
