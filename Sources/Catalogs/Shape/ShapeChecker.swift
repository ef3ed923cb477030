internal import ProfileModel
internal import Wording

/// Holds a catalogue's tree against its shape, and collects all that is wrong.
struct ShapeChecker {
  private static let longestText = 8_000
  private let languages: [String]
  private(set) var findings: [Finding] = []

  init(languages: [String]) {
    self.languages = languages
  }

  mutating func check(_ node: ContentNode, _ key: String, against shape: Shape) {
    switch shape {
    case .text, .link: _ = text(node, key)
    case .identifier: checkIdentifier(node, key)
    case .date: checkDate(node, key)
    case .number(let range): checkNumber(node, key, range)
    case .word(let words): checkWord(node, key, words)
    case .wording: checkWording(node)
    case .list(let shape): checkList(node, key, shape)
    case .record(let shape): checkRecord(node, shape)
    case .keyed(let shape): checkKeyed(node, key, shape)
    case .anything: break
    }
  }

  mutating func checkRecord(_ node: ContentNode, _ shape: RecordShape) {
    let required = shape.keys.filter(\.isRequired).map(\.name)
    guard let entries = entries(of: node, required: required) else { return }
    let known = shape.keys.map(\.name)
    for entry in entries {
      if let key = shape[entry.key] {
        check(entry.value, entry.key, against: key.shape)
      } else {
        reportUnknown(entry, among: known)
      }
    }
    reportMissing(required, in: entries, at: node.spot)
  }

  private mutating func checkWording(_ node: ContentNode) {
    guard let entries = entries(of: node, required: languages) else { return }
    for entry in entries {
      if languages.contains(entry.key) {
        _ = text(entry.value, entry.key)
      } else {
        reportUnknown(entry, among: languages)
      }
    }
    reportMissing(languages, in: entries, at: node.spot)
  }

  private mutating func checkKeyed(_ node: ContentNode, _ key: String, _ shape: Shape) {
    guard case .map(let entries, _) = node, !entries.isEmpty else {
      report(
        node, Text(ja: "「\(key)」は「見出し: 値」の並びではありません", en: "'\(key)' is not a map of keys"),
        Text(ja: "段階ごとに「段階: 値」と書いてください", en: "write 'level: value' for each level"))
      return
    }
    for entry in entries {
      if !Identifier.isValid(entry.key) || entry.key.contains(".") {
        let level = entry.key
        findings.append(
          Finding(
            entry.spot, Text(ja: "段階「\(level)」は使えません", en: "'\(level)' cannot be a level"),
            Text(ja: "1 のような数字か英数字にしてください", en: "use a digit such as 1, or letters")))
      }
      check(entry.value, entry.key, against: shape)
    }
  }

  private mutating func checkList(_ node: ContentNode, _ key: String, _ shape: Shape) {
    guard case .list(let items, _) = node, !items.isEmpty else {
      report(
        node, Text(ja: "「\(key)」に並びがありません", en: "'\(key)' is not a list, or an empty one"),
        Text(ja: "「- 」で始まる行を並べてください", en: "write lines that begin with '- '"))
      return
    }
    for item in items { check(item, key, against: shape) }
    checkRepeats(items, key)
  }

  private mutating func checkRepeats(_ items: [ContentNode], _ key: String) {
    var seen: Set<String> = []
    for item in items {
      guard let text = item.text, !seen.insert(text).inserted else { continue }
      report(
        item, Text(ja: "「\(key)」に「\(text)」が二度あります", en: "'\(text)' stands twice in '\(key)'"),
        Text(ja: "一つにしてください", en: "keep one"))
    }
  }

  private mutating func text(_ node: ContentNode, _ key: String) -> String? {
    guard let text = node.text, !Identifier.trimmed(text).isEmpty else {
      report(
        node, Text(ja: "「\(key)」に文字がありません", en: "'\(key)' is not a text"),
        Text(ja: "「\(key):」の後に書いてください", en: "write it behind '\(key):'"))
      return nil
    }
    if text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) {
      report(
        node, Text(ja: "「\(key)」に制御文字があります", en: "'\(key)' holds a control character"),
        Text(ja: "見えない文字を消してください", en: "remove the invisible character"))
    }
    if text.utf8.count > Self.longestText {
      report(
        node, Text(ja: "「\(key)」が長すぎます", en: "'\(key)' is too long"),
        Text(
          ja: "\(Self.longestText)バイトまでにしてください", en: "use at most \(Self.longestText) bytes"))
    }
    return text
  }

  private mutating func checkIdentifier(_ node: ContentNode, _ key: String) {
    guard let id = text(node, key), !Identifier.isValid(id) else { return }
    report(
      node, Text(ja: "「\(id)」は ID に使えません", en: "'\(id)' cannot be an id"), Identifier.rule)
  }

  private mutating func checkDate(_ node: ContentNode, _ key: String) {
    guard let text = text(node, key), CivilDate(text) == nil else { return }
    report(
      node, Text(ja: "「\(text)」は日付ではありません", en: "'\(text)' is not a date"),
      Text(ja: "2026-11-20 の形で書いてください", en: "write it as 2026-11-20"))
  }

  private mutating func checkNumber(
    _ node: ContentNode, _ key: String, _ range: ClosedRange<Int>
  ) {
    guard let text = text(node, key) else { return }
    if let number = Int(text), range.contains(number), String(number) == text { return }
    report(
      node,
      Text(ja: "「\(key)」の「\(text)」は使えません", en: "'\(text)' cannot be the value of '\(key)'"),
      range.upperBound == Int.max
        ? Text(
          ja: "\(range.lowerBound)以上の整数を書いてください",
          en: "write a whole number of \(range.lowerBound) or more")
        : Text(
          ja: "\(range.lowerBound)から\(range.upperBound)までの整数を書いてください",
          en: "write a whole number from \(range.lowerBound) to \(range.upperBound)"))
  }

  private mutating func checkWord(_ node: ContentNode, _ key: String, _ words: [String]) {
    guard let text = text(node, key), !words.contains(text) else { return }
    report(
      node,
      Text(ja: "「\(key)」の「\(text)」は使えません", en: "'\(text)' cannot be the value of '\(key)'"),
      Self.suggestion(for: text, among: words))
  }
}

extension ShapeChecker {
  private mutating func entries(
    of node: ContentNode, required: [String]
  ) -> [ContentNode.Entry]? {
    if case .map(let entries, _) = node { return entries }
    report(
      node, Text(ja: "「見出し: 値」の並びではありません", en: "this is not a map of keys"),
      Text(
        ja: "\(required.joined(separator: "、")) を書いてください",
        en: "write \(required.joined(separator: ", "))"))
    return nil
  }

  private mutating func reportUnknown(_ entry: ContentNode.Entry, among known: [String]) {
    findings.append(
      Finding(
        entry.spot, Text(ja: "不明な見出し「\(entry.key)」です", en: "the key '\(entry.key)' is unknown"),
        Self.suggestion(for: entry.key, among: known)))
  }

  private mutating func reportMissing(
    _ required: [String], in entries: [ContentNode.Entry], at spot: Spot
  ) {
    for key in required where !entries.contains(where: { $0.key == key }) {
      findings.append(
        Finding(
          spot, Text(ja: "「\(key)」がありません", en: "'\(key)' is missing"),
          Text(ja: "「\(key):」を書き足してください", en: "add '\(key):'")))
    }
  }

  /// What a word was meant to be, or all that it may be.
  static func suggestion(for word: String, among known: [String]) -> Text {
    NearMiss.nearest(to: word, among: known)
      .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
      ?? Text(
        ja: "使えるのは \(known.joined(separator: "、")) です",
        en: "use \(known.joined(separator: ", "))")
  }

  private mutating func report(_ node: ContentNode, _ what: Text, _ remedy: Text) {
    findings.append(Finding(node.spot, what, remedy))
  }
}
