internal import Wording

/// What was said: the command, its options and its words.
public struct ParsedCommand: Sendable {
  /// The command that was meant.
  public let command: CommandSpec
  private let arguments: [String]
  private let values: [String: [String]]

  init(command: CommandSpec, arguments: [String], values: [String: [String]]) {
    self.command = command
    self.arguments = arguments
    self.values = values
  }

  /// Whether a flag was given.
  public func has(_ option: OptionSpec) -> Bool {
    values[option.name] != nil
  }

  /// The value of an option, if it was given.
  public func text(_ option: OptionSpec) -> String? {
    values[option.name]?.last
  }

  /// Every value of an option that may be repeated.
  public func texts(_ option: OptionSpec) -> [String] {
    values[option.name] ?? []
  }

  /// The value of an option that cannot be left out.
  public func required(_ option: OptionSpec) throws(UsageError) -> String {
    if let text = text(option) { return text }
    throw UsageError(
      option.name,
      Text(ja: "必須の指定がありません", en: "this option is required"),
      remedy: Text(ja: "「\(option.usage)」を付けてください", en: "add '\(option.usage)'"))
  }

  /// The value of an option as one of the cases of an enumeration.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: OptionSpec, of type: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? {
    guard let text = text(option) else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    throw UsageError(
      option.name,
      Text(ja: "「\(text)」は指定できません", en: "'\(text)' is not one of its values"),
      remedy: Text(
        ja: "\(words.joined(separator: "、")) のどれかを指定してください",
        en: "give one of \(words.joined(separator: ", "))"))
  }

  /// The value of an option as a whole number in a range.
  public func integer(
    _ option: OptionSpec, in range: ClosedRange<Int>
  ) throws(UsageError) -> Int? {
    guard let text = text(option) else { return nil }
    if let number = Self.number(text), range.contains(number) { return number }
    throw UsageError(
      option.name,
      Text(ja: "「\(text)」は使えません", en: "'\(text)' cannot be used"),
      remedy: Text(
        ja: "\(range.lowerBound)から\(range.upperBound)までの整数を指定してください",
        en: "give a whole number from \(range.lowerBound) to \(range.upperBound)"))
  }

  /// A word as a whole number, in full-width digits too.
  public static func number(_ word: String) -> Int? { Int(FullWidth.narrowed(word)) }

  /// The word given for an argument that takes one.
  public func word(_ argument: ArgumentSpec) -> String? {
    words(argument).first
  }

  /// The words given for an argument.
  public func words(_ argument: ArgumentSpec) -> [String] {
    guard let place = command.arguments.firstIndex(of: argument), place < arguments.count else {
      return []
    }
    return argument.count.takesMany ? Array(arguments[place...]) : [arguments[place]]
  }
}
