internal import ProfileModel

/// The marks that stand in place of a figure.
enum ValueSymbol {
  /// Those that data may hold: suppressed, and unknown.
  static let allowed: Set = ["X", "***"]

  private static let known: Set = [
    "X", "x", "×", "*", "**", "***", "-", "−", "‐", "–", "—", "―", "ー", "…", "..", "...", "・",
    "nc", "na", "n/a", "nil", "null", "none", "nan", "?", "該当なし", "非該当", "なし", "無し", "無", "不明",
    "不詳",
    "未定", "未回答", "無回答", "未記入", "秘匿", "わからない", "対象外", "#n/a",
  ]

  private static let dittoMarks: Set = [
    "〃", "々", "仝", "\"", "″", "''", "\u{201D}", "同上", "同左", "同じ", "上に同じ",
  ]

  /// Whether a text only says that it is as above.
  static func isDitto(_ text: String) -> Bool { dittoMarks.contains(Identifier.trimmed(text)) }

  /// Whether a text is one of those that people put in place of a figure.
  static func isKnown(_ text: String) -> Bool {
    let bare = Identifier.narrowed(text)
    return known.contains(bare) || known.contains(bare.lowercased())
  }
}
