internal import Arguments
internal import Wording

/// Options that mean the same in every command that takes them.
enum CommonOptions {
  static let dryRun = OptionSpec(
    "--dry-run", .flag,
    Text(ja: "何が変わるかを示すだけで、書き込まない", en: "Say what would change and write nothing"))
  static let force = OptionSpec(
    "--force", .flag, Text(ja: "同じ名前のファイルを置き換える", en: "Replace a file of the same name"))
  static let output = OptionSpec(
    "--output", letter: "-o", .value(standIn: "FILE"),
    Text(ja: "書き出すファイル", en: "The file to write"),
    completion: .file)
  static let columnMap = OptionSpec(
    "--map", .value(standIn: "FILE"),
    Text(ja: "表の列をカタログの欄に結び付ける対応ファイル", en: "A map from a table's columns to the catalogue's"),
    completion: .file)
}
