internal import ProfileModel

/// The words that say what a figure counts.
enum UnitWord {
  /// The units that stand behind figures; years, months and days make dates and are none.
  static let known: Set = [
    "%", "円", "千円", "万円", "百万円", "億円", "ドル", "件", "人", "名", "個", "社", "台", "回", "点", "歳", "本",
    "枚", "店", "戸", "校", "棟", "組", "倍", "割", "位", "級", "度", "箇所", "か所", "カ所", "ヶ所", "箇月", "か月",
    "ヶ月", "日間", "年間", "時間", "分", "秒", "世帯", "種類", "項目", "システム", "事業者", "kwh", "kWh", "kW", "MW",
    "km", "m", "cm", "mm", "kg", "g", "t", "kB", "MB", "GB", "TB", "pt",
  ]

  /// Endings and words of headings that say by themselves what is counted.
  private static let tellingEndings = [
    "数", "率", "比", "割合", "年", "月", "日", "時", "年度", "回", "件", "人", "円", "点", "順位", "レベル", "段階", "区分",
    "評価", "成熟度", "スコア", "得点", "指数", "歳", "年齢", "四半期", "期",
  ]
  private static let tellingWords: Set = [
    "count", "number", "total", "ratio", "rate", "percent", "share", "year", "quarter", "month",
    "day", "days", "hours", "minutes", "seconds", "score", "level", "tier", "rank", "grade",
    "index",
    "points", "yen", "age", "weight",
  ]

  /// The unit that a cell below a heading says, without its brackets.
  static func bare(_ text: String) -> String? {
    let text = Identifier.narrowed(text)[...]
    let inner =
      text.first == "(" && text.last == ")" ? String(text.dropFirst().dropLast()) : String(text)
    return known.contains(inner) || ["年", "月", "日", "-"].contains(inner) ? inner : nil
  }

  /// Whether a heading says what its figures count.
  static func isTold(by heading: String) -> Bool {
    let text = Identifier.narrowed(heading)
    if let close = text.last, ")]".contains(close), text.contains(where: { "([".contains($0) }) {
      return true
    }
    return text.last == "%" || tellingEndings.contains(where: text.hasSuffix)
      || text.words.contains(where: tellingWords.contains)
  }
}
