internal import Arguments
internal import Sheets
internal import Wording

extension ParsedCommand {
  /// The cells that an option names.
  func cells(_ option: OptionSpec) throws(UsageError) -> [WorkbookPatch.Target] {
    var cells: [WorkbookPatch.Target] = []
    for word in texts(option) { cells.append(try Self.cell(word, option)) }
    return cells
  }

  /// The cells that an option names, each with what is said of it behind a `=`.
  func cellsWithWords(
    _ option: OptionSpec
  ) throws(UsageError) -> [(target: WorkbookPatch.Target, words: String)] {
    var cells: [(target: WorkbookPatch.Target, words: String)] = []
    for word in texts(option) {
      guard let sign = Self.sign(in: word) else {
        throw UsageError(
          option.name, Text(ja: "「\(word)」に「=」がありません", en: "there is no '=' in '\(word)'"),
          remedy: Text(ja: "「\(option.usage)」の形で書いてください", en: "write '\(option.usage)'"))
      }
      let target = try Self.cell(String(word[..<sign]), option)
      cells.append((target, String(word[word.index(after: sign)...])))
    }
    return cells
  }

  /// The first `=` that is not part of a quoted sheet name.
  private static func sign(in word: String) -> String.Index? {
    var isQuoted = false
    return word.indices.first { index in
      if word[index] == "'" { isQuoted.toggle() }
      return word[index] == "=" && !isQuoted
    }
  }

  private static func cell(
    _ word: String, _ option: OptionSpec
  ) throws(UsageError) -> WorkbookPatch.Target {
    guard let target = WorkbookPatch.Target(word) else {
      throw UsageError(
        option.name, Text(ja: "「\(word)」はセルの指定ではありません", en: "'\(word)' names no cell"),
        remedy: Text(
          ja: "「シート!C12」の形か、定義された名前で指定してください",
          en: "write 'Sheet!C12' or a defined name"))
    }
    return target
  }
}
