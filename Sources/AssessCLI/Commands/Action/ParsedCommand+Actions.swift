internal import Arguments
internal import ProfileModel
internal import Wording

extension ParsedCommand {
  /// Controls and the tiers between which they are raised, `5.1.3.3-1=1-2`; an empty one is none.
  func raises(
    _ option: OptionSpec
  ) throws(UsageError) -> [(control: String, from: Int, to: Int)]? {
    guard has(option) else { return nil }
    var raises: [(control: String, from: Int, to: Int)] = []
    for word in texts(option).map(Identifier.narrowed) where !word.isEmpty {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      let tiers = (parts.last ?? "").split(separator: "-").compactMap { Self.number(String($0)) }
      guard parts.count == 2, tiers.count == 2 else {
        throw Self.unread(option, word, "5.1.3.3-1=1-2")
      }
      raises.append((String(parts[0]), tiers[0], tiers[1]))
    }
    return raises
  }

  /// Requirements on plans and the steps they are brought to, `K3-2=2`; an empty one is none.
  func planRaises(_ option: OptionSpec) throws(UsageError) -> [Action.PlanRaise]? {
    guard has(option) else { return nil }
    var raises: [Action.PlanRaise] = []
    for word in texts(option).map(Identifier.narrowed) where !word.isEmpty {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let step = Self.number(String(parts[1])) else {
        throw Self.unread(option, word, "K3-2=2")
      }
      raises.append(Action.PlanRaise(String(parts[0]), to: step))
    }
    return raises.sorted { $0.requirement < $1.requirement }
  }

  /// A cost in yen: one figure, or the lower and the higher one.
  func cost(_ option: OptionSpec) throws(UsageError) -> Action.Cost? {
    guard let text = text(option) else { return nil }
    let parts = Identifier.narrowed(text).split(separator: "-", omittingEmptySubsequences: false)
    let figures = parts.compactMap { Self.number($0.filter { $0 != "," && $0 != "_" }) }
    guard figures.count == parts.count, let low = figures.first, let high = figures.last,
      figures.count <= 2
    else { throw Self.unread(option, text, "1000000-3000000") }
    return Action.Cost(low: low, high: high)
  }

  /// Numbers behind some words, `it=10,ot=5`.
  func numbers<Word: RawRepresentable<String> & CaseIterable & Hashable>(
    _ option: OptionSpec, of words: Word.Type
  ) throws(UsageError) -> [Word: Int] {
    var numbers: [Word: Int] = [:]
    for (name, value) in try pairs(option) {
      guard let word = Word(rawValue: name), let number = Self.number(value), number >= 0 else {
        let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
        throw Self.unread(option, "\(name)=\(value)", "\(known)=0-100000")
      }
      numbers[word] = number
    }
    return numbers
  }

  /// How far objectives are served, in halves.
  func links(_ option: OptionSpec) throws(UsageError) -> [String: Int] {
    let halves = ["none": 0, "half": 1, "full": 2]
    var links: [String: Int] = [:]
    for (name, value) in try pairs(option) {
      guard let link = halves[value.lowercased()] else {
        throw Self.unread(option, "\(name)=\(value)", "full, half, none")
      }
      links[name] = link
    }
    return links
  }

  /// The times of the year in which something can begin; an empty one is any.
  func seasons(_ option: OptionSpec) throws(UsageError) -> [Action.Season]? {
    guard let words = replacingIDs(option) else { return nil }
    for word in words where Action.Season(rawValue: word) == nil {
      let known = Action.Season.allCases.map(\.rawValue).joined(separator: ", ")
      throw Self.unread(option, word, known)
    }
    return Action.Season.allCases.filter { words.contains($0.rawValue) }
  }

  /// Names and values, `it=10,ot=5`.
  func pairs(_ option: OptionSpec) throws(UsageError) -> [(String, String)] {
    guard let text = text(option) else { return [] }
    var pairs: [(String, String)] = []
    for part in Identifier.narrowed(text).split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        throw Self.unread(option, String(part), "NAME=VALUE")
      }
      pairs.append((Identifier.trimmed(String(sides[0])), Identifier.trimmed(String(sides[1]))))
    }
    return pairs
  }

  /// The error that a word behind an option cannot be read.
  static func unread(
    _ option: OptionSpec, _ word: String, _ example: String
  ) -> UsageError {
    UsageError(
      option.name, Text(ja: "「\(word)」が読めません", en: "'\(word)' cannot be read"),
      remedy: Text(
        ja: "\(example) のように書いてください", en: "write it like \(example)"))
  }
}
