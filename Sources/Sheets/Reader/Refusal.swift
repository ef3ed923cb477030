internal import Wording

/// The refusals that the content of a part can meet.
enum Refusal {
  private static let shown = 40

  static func tag(_ limits: ReadingLimits) -> Text {
    Text(
      ja: "タグが長すぎます(上限\(limits.tagLength)バイト)",
      en: "a tag is too long (the limit is \(limits.tagLength) bytes)")
  }

  static func depth(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "入れ子が深すぎます(上限\(limits.depth)段)",
        en: "it is nested too deeply (the limit is \(limits.depth))"))
  }

  static func elements(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "要素が多すぎます(上限\(limits.elements)個)",
        en: "it has too many elements (the limit is \(limits.elements))"))
  }

  static func cells(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "セルが多すぎます(上限\(limits.cells)個)",
        en: "it has too many cells (the limit is \(limits.cells))"))
  }

  static func strings(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "文字列が多すぎます(上限\(limits.strings)個)",
        en: "it has too many strings (the limit is \(limits.strings))"))
  }

  static func longText(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "文字列が長すぎます(上限\(limits.stringLength)文字)",
        en: "a text is too long (the limit is \(limits.stringLength) characters)"))
  }

  static func merges(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "結合セルが多すぎます(上限\(limits.mergedRanges)個)",
        en: "it has too many merged ranges (the limit is \(limits.mergedRanges))"))
  }

  static func relationships(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "ほかの部品への参照が多すぎます(上限\(limits.relationships)個)",
        en: "it has too many relationships (the limit is \(limits.relationships))"))
  }

  static func styles(_ limits: ReadingLimits) -> XMLFault {
    .tooLarge(
      Text(
        ja: "書式が多すぎます(上限\(limits.styles)個)",
        en: "it has too many formats (the limit is \(limits.styles))"))
  }

  /// Whether a text keeps to the limit; only a long one has its units counted.
  @inline(__always)
  static func isWithin(_ text: String, _ limits: ReadingLimits) -> Bool {
    text.utf8.count <= limits.stringLength || text.utf16.count <= limits.stringLength
  }

  static func rowDiffers(_ reference: String, _ row: Int) -> XMLFault {
    fault(
      Text(
        ja: "\(row)行目の中に番地「\(clipped(reference))」のセルがあります",
        en: "the cell '\(clipped(reference))' stands inside row \(row)"), nil)
  }

  static func cellType(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(
        ja: "セルの型「\(clipped(word))」は不明です", en: "the cell type '\(clipped(word))' is unknown"), cell)
  }

  static func style(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(
        ja: "書式番号「\(clipped(word))」は数ではありません",
        en: "the format '\(clipped(word))' is no number"), cell)
  }

  static func number(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(
        ja: "「\(clipped(word))」は数値として読めません", en: "'\(clipped(word))' cannot be read as a number"),
      cell)
  }

  static func sharedString(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(
        ja: "共有文字列の番号「\(clipped(word))」がありません",
        en: "there is no shared string '\(clipped(word))'"), cell)
  }

  static func boolean(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(
        ja: "「\(clipped(word))」は真偽値として読めません",
        en: "'\(clipped(word))' is neither true nor false"), cell)
  }

  static func date(_ word: String, _ cell: CellAddress?) -> XMLFault {
    fault(
      Text(ja: "「\(clipped(word))」は日付として読めません", en: "'\(clipped(word))' cannot be read as a date"),
      cell)
  }

  static func misplaced(_ element: String) -> XMLFault {
    fault(
      Text(
        ja: "<\(element)> があるはずのない場所にあります",
        en: "<\(element)> stands where it does not belong"), nil)
  }

  static func formatTwice(_ id: Int) -> XMLFault {
    fault(
      Text(ja: "表示形式\(id)が二つあります", en: "the number format \(id) is there twice"), nil)
  }

  static func wrongKind(_ cell: CellAddress?) -> XMLFault {
    fault(
      Text(ja: "セルの型と値の書き方が合いません", en: "the type of the cell and its value do not fit"),
      cell)
  }

  static func twoValues(_ cell: CellAddress?) -> XMLFault {
    fault(Text(ja: "一つのセルに値が二つあります", en: "the cell has two values"), cell)
  }

  static func twice(_ cell: CellAddress?) -> XMLFault {
    fault(Text(ja: "同じ番地のセルが二つあります", en: "the cell is there twice"), cell)
  }

  static func range(_ word: String) -> XMLFault {
    fault(
      Text(
        ja: "セル範囲「\(clipped(word))」は読めません", en: "the range '\(clipped(word))' cannot be read"), nil)
  }

  static func overlap(_ range: CellRange) -> XMLFault {
    fault(
      Text(
        ja: "結合セル「\(range)」がほかの結合と重なっています",
        en: "the merged range '\(range)' overlaps another"), nil)
  }

  private static func fault(_ what: Text, _ cell: CellAddress?) -> XMLFault {
    .content(PartProblem(what, cell: cell))
  }

  /// As much of a word from a file as a message should show.
  static func clipped(_ word: String) -> String {
    let line = word.onOneLine
    return line.count > shown ? line.prefix(shown) + "…" : line
  }
}
