internal import ProfileModel
internal import Wording

/// The words by which answers stand in the workbook, and all the ways in which people write them.
struct AnswerWords {
  /// A level of a scale by the names that mean it.
  struct Level: Hashable {
    /// Its number.
    let tier: Int
    /// Its name, without the number that leads it.
    let name: Text

    /// Takes the number off a name that begins with it, as in `Tier 3 Reviewed`.
    init(_ tier: Int, _ name: Text) {
      self.tier = tier
      self.name = Text(
        ja: "\(Self.plain(name.japanese, tier))", en: "\(Self.plain(name.english, tier))")
    }

    private static func plain(_ name: String, _ tier: Int) -> String {
      let lower = name.lowercased()
      let heads = AnswerWords.heads.flatMap { ["\($0) \(tier)", "\($0)\(tier)"] } + ["\(tier)"]
      guard let head = heads.first(where: { lower.hasPrefix($0) }) else { return name }
      let rest = name.dropFirst(head.count)
      if rest.first?.isNumber == true { return name }
      return Identifier.trimmed(String(rest.drop { ":：. ".contains($0) }))
    }

    /// The level as it stands in a drop-down: `3 運用・定期見直し`.
    var label: Text {
      Text(
        ja: Identifier.trimmed("\(tier) \(name.japanese)"),
        en: Identifier.trimmed("\(tier) \(name.english)"))
    }
  }

  private static let heads = ["tier", "ティア", "レベル", "level", "段階", "t"]

  /// The levels, lowest first.
  let levels: [Level]

  /// The words of a scale.
  init(_ scale: TierScale) {
    levels = scale.levels.map { Level($0.tier, $0.name) }
  }

  /// The words of levels that are known by number and name.
  init(levels: [Level]) {
    self.levels = levels
  }

  /// The tier as it stands in a drop-down.
  func label(_ tier: Int) -> Text {
    levels.first { $0.tier == tier }?.label ?? Text(same: "\(tier)")
  }

  /// The answer as it stands in its cell; nothing where the cell stays empty.
  func label(_ answer: Answer) -> Text? {
    switch answer {
    case .unanswered, .adopted(.items): nil
    case .unknown, .notApplicable, .notAdopted: answer.kind.readable
    case .adopted(.tier(let tier)): label(tier)
    }
  }

  /// What a drop-down offers, the highest level first.
  var choices: [Text] {
    levels.reversed().map(\.label)
      + [Answer.Kind.notAdopted, .notApplicable, .unknown].map(\.readable)
  }

  /// The answer that a word means; nothing where it means none for certain.
  func answer(_ word: String) -> Answer? {
    let word = Self.folded(word)
    return Self.plain[word] ?? tier(word).map { .adopted(.tier($0)) }
  }

  /// The answers that name no tier, by their words.
  private static let plain: [String: Answer] = {
    let answers: [(Answer, [String])] = [
      (.notAdopted, ["採用しない"]), (.notApplicable, ["該当なし", "非該当"]),
      (.unknown, ["分からない", "不明", "unknown"]), (.unanswered, []),
    ]
    let pairs = answers.flatMap { answer, others in
      let kind = answer.kind
      return ([kind.rawValue, kind.readable.japanese, kind.readable.english] + others)
        .map { (folded($0), answer) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// The tier that a folded word means: its number, perhaps with a head and the name or the
  /// beginning of the name after it, or the name alone.
  private func tier(_ word: String) -> Int? {
    let found = levels.filter { level in
      let names = [level.name.japanese, level.name.english].map(Self.folded).filter { !$0.isEmpty }
      if names.contains(word) { return true }
      return (Self.heads + [""]).contains { head in
        guard word.hasPrefix(head + "\(level.tier)") else { return false }
        var rest = word.dropFirst(head.count + "\(level.tier)".count)
        if let end = rest.last, "…".contains(end) { rest = rest.dropLast() }
        let named = Self.heads.first { rest.hasPrefix($0 + "\(level.tier)") }
        let tail = named.map { rest.dropFirst($0.count + "\(level.tier)".count) } ?? rest
        return tail.isEmpty || names.contains { $0.hasPrefix(tail) }
      }
    }
    return found.count == 1 ? found[0].tier : nil
  }

  /// A word without what people write in one way or another: width, case, spaces and marks.
  private static func folded(_ word: String) -> String {
    let lower = Identifier.narrowed(word).lowercased()
    guard lower.unicodeScalars.contains(where: isPassedOver) else { return lower }
    return String(String.UnicodeScalarView(lower.unicodeScalars.filter { !isPassedOver($0) }))
  }

  private static func isPassedOver(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case ":", ".", "。", "・", ",", "、": true
    default: Identifier.isSpace(letter)
    }
  }
}

extension ItemAnswer {
  /// The answer as it stands in a drop-down: `FI 実施`.
  var label: Text {
    self == .notApplicable ? readable : Text(same: "\(rawValue) ") + readable
  }

  /// Reads an answer as people write it.
  init?(written word: String) {
    guard let answer = Self.byWord[Identifier.narrowed(word).lowercased()] else { return nil }
    self = answer
  }

  private static let byWord = Dictionary(
    allCases.flatMap { answer in
      let label = answer.label
      return [
        answer.rawValue, answer.readable.japanese, answer.readable.english, label.japanese,
        label.english,
      ].map { (Identifier.narrowed($0).lowercased(), answer) }
    }
  ) { first, _ in first }
}

extension Evidence.Grade {
  /// Reads a grade as people write it.
  init?(written word: String) {
    guard let grade = Self.byWord[Identifier.narrowed(word).lowercased()] else { return nil }
    self = grade
  }

  private static let byWord = Dictionary(
    allCases.flatMap { grade in
      [grade.code, grade.readable.japanese, grade.readable.english].map {
        (Identifier.narrowed($0).lowercased(), grade)
      }
    }
  ) { first, _ in first }
}
