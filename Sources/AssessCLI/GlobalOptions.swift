internal import Arguments
internal import ProfileModel
internal import Wording

/// The options that every command takes.
struct GlobalOptions {
  /// How an answer is printed.
  enum Format: String, CaseIterable {
    case table
    case json
    case csv
  }

  static let workspace = OptionSpec(
    "--workspace", .value(standIn: "DIR"),
    Text(
      ja: "作業フォルダー(既定は環境変数 ASSESS_WORKSPACE、なければ今のフォルダー)",
      en: "The workspace folder (default: ASSESS_WORKSPACE, or the current folder)"),
    completion: .folder)
  static let lang = OptionSpec(
    "--lang", .value(standIn: "LANG"),
    Text(ja: "言語: ja か en(既定はロケールから)", en: "The language: ja or en (default: from the locale)"),
    completion: .words(Language.allCases.map(\.rawValue)))
  static let formatOption = OptionSpec(
    "--format", .value(standIn: "FORMAT"),
    Text(ja: "出力の形: table、json、csv", en: "How to print: table, json or csv"),
    completion: .words(Format.allCases.map(\.rawValue)))
  static let actor = OptionSpec(
    "--actor", .value(standIn: "NAME"),
    Text(
      ja: "監査ログに残す名前(既定は環境変数 ASSESS_ACTOR、なければログイン名)",
      en: "The name for the journal (default: ASSESS_ACTOR, or the login name)"))
  static let quiet = OptionSpec(
    "--quiet", .flag, Text(ja: "説明文と進み具合を出さない", en: "Leave out sentences and progress"))
  static let noColor = OptionSpec(
    "--no-color", .flag, Text(ja: "太字や色を使わない", en: "Use neither bold nor colour"))

  static let all = [workspace, lang, formatOption, actor, quiet, noColor]

  /// How the answer is to be printed.
  let format: Format
  private let said: ParsedCommand

  init(_ said: ParsedCommand) throws(UsageError) {
    format = try said.choice(Self.formatOption) ?? .table
    self.said = said
  }

  /// The language that a command line asks for, even one that cannot be understood otherwise.
  static func language(in words: [String]) throws(UsageError) -> Language? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word.hasPrefix("\(lang.name)=") {
        return try language(named: String(word.dropFirst(lang.name.count + 1)))
      }
      if word == lang.name, index + 1 < words.count { return try language(named: words[index + 1]) }
    }
    return nil
  }

  private static func language(named name: String) throws(UsageError) -> Language {
    if let language = Language(rawValue: name.lowercased()) { return language }
    throw UsageError(
      lang.name, Text(ja: "「\(name)」は指定できません", en: "'\(name)' is not one of its values"),
      remedy: Text(ja: "ja か en を指定してください", en: "give ja or en"))
  }

  /// The surroundings as these options want them.
  func applied(to surroundings: Surroundings) -> Surroundings {
    var changed = surroundings
    if let folder = said.text(Self.workspace) { changed.folder = folder }
    if let name = said.text(Self.actor) {
      changed.actor = JournalEntry.Actor(user: surroundings.actor.user, name: name)
    }
    if said.has(Self.quiet) { changed.isQuiet = true }
    changed.isForPrograms = format != .table
    if said.has(Self.noColor) { changed.terminal.usesColor = false }
    return changed
  }
}
