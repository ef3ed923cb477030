internal import Arguments
internal import Wording

/// In which form a register is written, by the end of the file's name.
enum ExportForm: String, CaseIterable {
  /// A table as text.
  case csv
  /// A workbook.
  case xlsx
  /// All that is known.
  case json

  init(ofFile path: String) throws(UsageError) {
    let lower = path.lowercased()
    guard let form = Self.allCases.first(where: { lower.hasSuffix(".\($0.rawValue)") }) else {
      throw UsageError(
        path, Text(ja: "ファイル名から形が決まりません", en: "the name does not say which form is wanted"),
        remedy: Text(
          ja: "末尾を .csv、.xlsx、.json のどれかにしてください", en: "let it end with .csv, .xlsx or .json"))
    }
    self = form
  }
}
