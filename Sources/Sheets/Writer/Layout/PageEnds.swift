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
  private func needed(for blocks: [ClosedRange<Int>], beside asked: [Int]) -> [Int] {
    var ends: [Int] = []
    var (used, next) = (0.0, blocks.startIndex)
    for row in heights.indices {
      let number = row + 1
      while next < blocks.endIndex, blocks[next].lowerBound < number { next += 1 }
      let needed =
        next < blocks.endIndex && blocks[next].lowerBound == number
        ? max(heights[row], height(of: blocks[next])) : heights[row]
      if used > 0, used + needed > page {
        let fitsOnItsOwn = needed + repeated <= page
        // What is taller than a page begins where it is; the program ends the page by itself.
        if fitsOnItsOwn, needed > heights[row] { ends.append(row) }
        used = fitsOnItsOwn || used + heights[row] > page ? repeated : used
      }
      used += heights[row]
      if asked.contains(number) { used = repeated }
    }
    return ends
  }

  private func height(of rows: ClosedRange<Int>) -> Double {
    rows.reduce(0) { $0 + ($1 <= heights.count ? heights[$1 - 1] : RowHeights.single) }
  }
}
