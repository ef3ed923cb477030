internal import Arguments
internal import Wording

/// Options and arguments that mean the same in every command that takes them.
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
  static let sheet = OptionSpec(
    "--sheet", .value(standIn: "NAME"),
    Text(ja: "表のあるシート(同じ表が二枚にあるとき)", en: "The sheet with the table, where two have it"))
  static let table = ArgumentSpec(
    "FILE", .one,
    Text(
      ja: "Excel ブック(.xlsx)か CSV(UTF-8 か Shift_JIS)",
      en: "An Excel workbook (.xlsx) or a CSV file (UTF-8 or Shift_JIS)"),
    completion: .file)
}
