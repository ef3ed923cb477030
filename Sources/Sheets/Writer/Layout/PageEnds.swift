internal import ProfileModel

/// After which rows the pages of a sheet end, so that rows that belong together stay so.
///
/// Programs scale by fonts of their own, so a page is taken to be a little shorter than it is.
struct PageEnds {
  private static let caution = 0.94
  /// The most that a sheet can have.
  private static let most = 1_000

  private let heights: [Double]
  private let repeated: Double
  private let page: Double

  /// The rows after which a page ends, in order: those that were asked for, and those needed.
  static func of(_ sheet: WorkbookContent.Sheet, widths: [Int]) -> [Int] {
    let asked = sheet.page.breaks.sorted()
    guard !sheet.page.together.isEmpty, sheet.page.fit == .width else { return asked }
    let ends = PageEnds(sheet, widths: widths).needed(
      for: sheet.page.together.sorted { $0.lowerBound < $1.lowerBound }, beside: asked)
    return Set(asked + ends.prefix(most)).sorted()
  }

  private init(_ sheet: WorkbookContent.Sheet, widths: [Int]) {
    let heights = RowHeights.of(sheet, widths: widths)
    self.heights = heights
    let repeated = sheet.repeatedRows ?? 1...max(1, sheet.headingRows)
    let repeats = sheet.repeatedRows != nil || sheet.headingRows > 0
    self.repeated =
      repeats ? repeated.reduce(0) { $0 + ($1 <= heights.count ? heights[$1 - 1] : 0) } : 0
    let width = widths.reduce(0) { $0 + Double($1 + 1) * Paper.character + Paper.padding }
    let (across, along) =
      sheet.page.isPortrait ? (Paper.short, Paper.long) : (Paper.long, Paper.short)
    let scale = min(1, max(0.1, (across - 2 * 0.5 * Paper.inch) / max(1, width)))
    page = (along - (0.9 + 0.7) * Paper.inch) / scale * Self.caution
  }

  /// Goes down the rows, and ends a page before rows that would not stay together otherwise.
  ///
  /// Programs differ in where a page ends by itself, which moves all that follows: so the ends before
  /// the last such rows are all told.
  private func needed(for blocks: [ClosedRange<Int>], beside asked: [Int]) -> [Int] {
    let last = blocks.last?.lowerBound ?? 0
    var ends: [Int] = []
    var (used, kept) = (0.0, 0)
    for number in 1...max(1, heights.count) {
      let block = blocks.first { $0.lowerBound == number } ?? number...number
      let needed = height(of: block)
      let fits = needed + repeated <= page / Self.caution
      let isLong = used + height(of: number...number) > page
      if number > kept, used > 0, isLong || fits && used + needed > page {
        if number <= last { ends.append(number - 1) }
        used = repeated
      }
      if fits { kept = max(kept, block.upperBound) }
      used += height(of: number...number)
      if asked.contains(number) { used = repeated }
    }
    return ends
  }

  private func height(of rows: ClosedRange<Int>) -> Double {
    rows.reduce(0) { $0 + ($1 <= heights.count ? heights[$1 - 1] : RowHeights.single) }
  }
}
