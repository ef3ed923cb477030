internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording
internal import Workbooks

/// The options that all reports share, and what was said with them.
struct ReportOptions {
  private static let layout = OptionSpec(
    "--layout", .value(standIn: "FILE"),
    Text(
      ja: "並びと見出しを決める YAML ファイル(既定は付属のもの)",
      en:
        "A YAML file that says what stands where and what it is called (default: the one that came along)"
    ), completion: .file)
  private static let money = OptionSpec(
    "--money", .value(standIn: "UNIT"),
    Text(
      ja: "金額の単位。yen(円)、thousand(千円)、ten-thousand(万円、既定)、million(百万円)",
      en: "Unit of money: yen, thousand, ten-thousand (default) or million"),
    completion: .words(ReportStyle.Money.allCases.map(\.rawValue)))
  private static let days = OptionSpec(
    "--days", .value(standIn: "FORM"),
    Text(
      ja: "日付の書き方。era(令和8年(2026年)、既定)、western(2026年)", en: "Days with the era (default) or western"),
    completion: .words(ReportStyle.Days.allCases.map(\.rawValue)))
  private static let table = OptionSpec(
    "--table", .value(standIn: "TABLE"),
    Text(ja: ".csv に書き出す表", en: "The table to write where the file is .csv"))
  private static let logo = OptionSpec(
    "--logo", .value(standIn: "FILE"),
    Text(ja: "最初のシートに置くロゴ(PNG)", en: "A logo for the first sheet (PNG)"), completion: .file)
  private static let accent = OptionSpec(
    "--accent", .value(standIn: "RRGGBB"),
    Text(ja: "表題と見出しの色(例 0B5394)", en: "The colour of titles and headings, as in 0B5394"))

  /// All of them, with the file and the period.
  static let all = [
    ScoreOptions.period, CommonOptions.output, CommonOptions.force, layout, money, days, logo,
    accent, table,
  ]

  /// The period.
  let period: PeriodID?
  /// The file to write, and in which form; nothing where the gist is printed instead.
  let output: (path: String, form: Form)?
  /// What becomes of a file that is there.
  let existing: OutputFile.Existing
  /// The table that a text table is made of.
  let table: String?
  /// The colour of titles and headings, as `#0B5394`.
  let accent: String?
  private let logo: String?
  private let layout: String?
  private let money: ReportStyle.Money?
  private let days: ReportStyle.Days?

  /// In which form a report is written.
  enum Form: String, CaseIterable {
    /// A workbook.
    case xlsx
    /// A page.
    case html
    /// All figures.
    case json
    /// One table as text.
    case csv
  }

  init(_ said: ParsedCommand) throws(UsageError) {
    period = try said.chosenPeriod()
    layout = said.text(Self.layout)
    logo = said.text(Self.logo)
    accent = try said.text(Self.accent).map { text throws(UsageError) in
      try Self.colour(Identifier.narrowed(text))
    }
    money = try said.choice(Self.money)
    days = try said.choice(Self.days)
    table = said.text(Self.table)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    output = try said.text(CommonOptions.output).map { path throws(UsageError) in
      (path, try Self.form(ofFile: path))
    }
    let isTable = output?.form == .csv
    guard isTable == (table != nil) else {
      throw UsageError(
        Self.table.name,
        isTable
          ? Text(ja: "どの表かが決まりません", en: "it is not clear which table is wanted")
          : Text(ja: ".csv に書き出すときだけ使えます", en: "it goes with a .csv file only"),
        remedy: Text(
          ja: "「-o gaps.csv --table gaps」のように指定してください",
          en: "say both, as in '-o gaps.csv --table gaps'"))
    }
  }

  private static func colour(_ text: String) throws(UsageError) -> String {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.count == 6, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw UsageError(
        text, Text(ja: "色ではありません", en: "this is no colour"),
        remedy: Text(
          ja: "0B5394 のように16進数6桁で書いてください", en: "write six hexadecimal digits, as in 0B5394"))
    }
    return "#" + digits.uppercased()
  }

  /// What the workbook shows of whom it is made for.
  func brand() throws(Failure) -> ReportBrand {
    let digits = accent.flatMap { Int($0.dropFirst(), radix: 16) }
    return ReportBrand(
      logoPNG: try logo.map { path throws(Failure) in try FileReader.bytes(of: path) },
      accent: digits.map {
        .init(
          red: UInt8(truncatingIfNeeded: $0 >> 16), green: UInt8(truncatingIfNeeded: $0 >> 8),
          blue: UInt8(truncatingIfNeeded: $0))
      })
  }

  private static func form(ofFile path: String) throws(UsageError) -> Form {
    let lower = path.lowercased()
    if let form = Form.allCases.first(where: { lower.hasSuffix(".\($0.rawValue)") }) { return form }
    throw UsageError(
      path, Text(ja: "ファイル名から形が決まりません", en: "the name does not say which form is wanted"),
      remedy: Text(
        ja: "末尾を .xlsx、.html、.json、.csv のどれかにしてください",
        en: "let it end with .xlsx, .html, .json or .csv"))
  }

  /// How values are printed.
  func style(_ language: Language) -> ReportStyle {
    ReportStyle(language, money: money ?? .tenThousand, days: days ?? .era)
  }

  /// The layout of a report: the one that was given, or the one that came along.
  func layout(of report: String) throws(Failure) -> ReportLayout {
    guard let path = layout else { return try Self.bundledLayout(of: report) }
    let found = try LayoutFile.read(path)
    guard found.report == report else {
      throw Failure(
        .input, at: .file(path),
        Text(ja: "「\(found.report)」の配置です", en: "it lays out '\(found.report)'"),
        remedy: Text(
          ja: "「report: \(report)」のファイルを指定してください", en: "give one with 'report: \(report)'"))
    }
    return found
  }

  /// The layout of a report that came along.
  static func bundledLayout(of report: String) throws(Failure) -> ReportLayout {
    try LayoutFile.read(Folder.join(SharedFiles.folder("reports"), "\(report).yaml"))
  }
}
