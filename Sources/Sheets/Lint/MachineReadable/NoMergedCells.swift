internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A merged cell has its value in one place and leaves the others empty.
  static let noMergedCells = WorkbookRule(
    id: "MR1-4", severity: .error,
    title: Text(ja: "セルを結合しない", en: "No cells are merged"),
    reason: Text(
      ja: "結合したセルの値は左上の一つにしかなく、並べ替えも抽出もできません",
      en:
        "A merged cell has its value at the top left only; rows can be neither sorted nor filtered")
  ) { linted in
    linted.dataSheets.compactMap { data in
      let merged = data.sheet.layout.mergedRanges.sorted { $0.first < $1.first }
      guard let first = merged.first else { return nil }
      return Problem(
        at: data.place(first.first),
        Text(ja: "\(first) が結合されています", en: "\(first) are merged") + Sheet.more(merged.count - 1),
        remedy: Text(
          ja: "結合を解き、すべてのセルに値を入れてください", en: "unmerge them and fill every cell"))
    }
  }
}
