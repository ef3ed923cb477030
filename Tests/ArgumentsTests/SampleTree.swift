import Arguments
import Wording

/// A small program of its own: nothing of `assess` is in it.
enum SampleTree {
  static let color = OptionSpec(
    "--color", .value(standIn: "WHEN"),
    Text(
      ja: "色を使うかどうか。端末でないところへ書くときは、何も指定しなければ使わない",
      en: "Whether to use colours; nothing given, none are used where there is no terminal"),
    completion: .words(["always", "never"]))
  static let folder = OptionSpec(
    "--folder", .value(standIn: "DIR"), Text(ja: "作業フォルダー", en: "The folder to work in"),
    completion: .folder)
  static let quiet = OptionSpec("--quiet", .flag, Text(ja: "文を出さない", en: "Leave sentences out"))

  static let name = OptionSpec(
    "--name", letter: "-n", .value(standIn: "NAME"), Text(ja: "名称", en: "Its name"))
  static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"), Text(ja: "種類", en: "Its kind"),
    completion: .words(["it", "ot"]))
  static let count = OptionSpec(
    "--count", .value(standIn: "N"), Text(ja: "個数", en: "How many"))
  static let tag = OptionSpec(
    "--tag-with-a-long-name", .repeated(standIn: "WORD"),
    Text(ja: "札。何度でも付けられる", en: "A tag; it may be given several times"))
  static let force = OptionSpec(
    "--force", .flag, Text(ja: "「.」や'で始まっても置き換える", en: "Replace it ['a:b' too]"))

  static let id = ArgumentSpec("ID", .one, Text(ja: "ID", en: "The id"))
  static let file = ArgumentSpec(
    "FILE", .optional, Text(ja: "ファイル", en: "A file"), completion: .file)
  static let files = ArgumentSpec(
    "FILE", .many, Text(ja: "ファイル", en: "The files"), completion: .file)

  static let set = CommandSpec(
    "item set", Text(ja: "品目を登録する", en: "Register an item"),
    discussion: Text(
      ja: ".dot で始まり、\\ と \"引用符\" を含む長い説明です。行は八十桁で折り返され、閉じ括弧や句読点（。、）が行頭に来ることはありません。",
      en: ".dot begins this long discussion, which has a \\ and \"quotes\" in it and must be "
        + "wrapped at eighty columns, however long it may become in the end."),
    arguments: [id, file], options: [name, kind, count, tag, force],
    examples: [
      CommandSpec.Example(
        "item set a --name A",
        Text(
          ja: "とても長い例の説明でも八十桁で折り返されることを確かめるために、この説明はわざと長く書いてあります",
          en: "Register the item a under the name A, with a summary long enough to need a second "
            + "line of help"))
    ])
  static let remove = CommandSpec(
    "item remove", Text(ja: "品目を外す", en: "Remove items"), arguments: [id, files],
    examples: [CommandSpec.Example("item remove a b", Text(ja: "外す", en: "Remove a"))])
  static let check = CommandSpec(
    "check", Text(ja: "点検する", en: "Check everything"),
    examples: [CommandSpec.Example("check", Text(ja: "点検する", en: "Check"))])

  static let tree = CommandTree(
    program: "sample", summary: Text(ja: "見本のプログラム", en: "A program to try things with"),
    groups: [CommandTree.Group("item", Text(ja: "品目", en: "Items"))],
    commands: [set, remove, check], globalOptions: [color, folder, quiet],
    exitStatuses: [
      CommandTree.ExitMeaning(0, Text(ja: "済んだ", en: "Done")),
      CommandTree.ExitMeaning(2, Text(ja: "呼び方の誤り", en: "Called wrongly")),
    ])

  /// A program one command of which leads to another.
  static let leading = CommandTree(
    program: "sample", summary: Text(ja: "見本", en: "Sample"), groups: [],
    commands: [
      CommandSpec(
        "look", Text(ja: "見る", en: "Look"), options: [kind],
        examples: [CommandSpec.Example("look", Text(ja: "見る", en: "Look"))]),
      CommandSpec(
        "look away", Text(ja: "目をそらす", en: "Look away"), arguments: [id], options: [force],
        examples: [CommandSpec.Example("look away a", Text(ja: "そらす", en: "Away"))]),
    ], globalOptions: [quiet], exitStatuses: [])

  /// What was run, or a failed test.
  static func run(_ line: String) throws -> ParsedCommand {
    let request = try Parser(tree).parse(words(line))
    guard case .run(let command) = request else { throw NotRun() }
    return command
  }

  /// The words of a line without quotes.
  static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }

  struct NotRun: Error {}
}
