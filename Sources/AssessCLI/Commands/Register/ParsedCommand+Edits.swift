internal import Arguments
internal import ProfileModel
internal import Wording

/// What takes the place of a value that may also be none.
struct Replacement<Value: Sendable>: Sendable {
  /// The new value; nothing where the old one goes.
  let value: Value?
}

extension ParsedCommand {
  /// The text that an option gives; an empty one takes the text away.
  func replacement(_ option: OptionSpec) -> Replacement<String>? {
    text(option).map { Replacement(value: FreeText.kept($0)) }
  }

  /// The ids that a repeatable option gives in the place of those before; an empty one is none.
  func replacingIDs(_ option: OptionSpec) -> [String]? {
    guard has(option) else { return nil }
    return Set(texts(option).map { Identifier.narrowed($0) }.filter { !$0.isEmpty }).sorted()
  }

  /// The texts that a repeatable option gives in the place of those before; an empty one is none.
  func replacingTexts(_ option: OptionSpec) -> [String]? {
    guard has(option) else { return nil }
    return Set(texts(option).compactMap(FreeText.kept)).sorted()
  }

  /// The ids given for an argument that takes several.
  func identifiers(_ argument: ArgumentSpec) throws(UsageError) -> [String] {
    var ids: [String] = []
    for word in words(argument) {
      let id = Identifier.narrowed(word)
      guard Identifier.isValid(id) else {
        throw UsageError(
          argument.name, Text(ja: "「\(id)」は ID に使えません", en: "'\(id)' cannot be an id"),
          remedy: Identifier.rule)
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
