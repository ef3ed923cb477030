internal import ProfileModel
internal import Wording

/// Collects what a person should know about a workbook that could be read.
struct WorkbookFindings {
  private(set) var hasMacros = false
  private(set) var hasExternalLinks = false
  private var found: [(place: (String) -> Place, what: Text, remedy: Text)] = []

  /// Notes what the workbook's own relationships show.
  mutating func note(_ relationships: [Relationship], of package: borrowing OfficePackage) {
    hasMacros =
      relationships.contains { $0.kind == "vbaProject" } || package.has("xl/vbaProject.bin")
    hasExternalLinks = relationships.contains { $0.kind == "externalLink" || $0.isExternal }
  }

  /// Notes what one sheet shows.
  mutating func note(
    _ built: borrowing SheetBuilder, sheet: String, relationships: [Relationship]
  ) {
    noteFormulas(built.cells.lazy.filter { $0.kind == .nothing }.map(\.address), sheet)
    if built.hasUnknownStyle {
      found.append(
        (
          { .sheet(sheet, of: $0) },
          Text(
            ja: "書式の一覧にない書式番号があります(標準の書式として読みました)",
            en: "cells name formats that are not listed (they were read as general)"),
          OfficePackage.saveAnew
        ))
    }
    let linked = relationships.filter { $0.kind == "hyperlink" && $0.isExternal }
    if let risky = linked.first(where: { Self.leadsToFiles($0.target) }) {
      found.append(
        (
          { .sheet(sheet, of: $0) },
          Text(
            ja: "ファイルへのリンク「\(Refusal.clipped(risky.target))」があります(たどりません)",
            en: "it has a link to a file, '\(Refusal.clipped(risky.target))' (never followed)"),
          Text(ja: "心当たりがなければ開かないでください", en: "do not open it unless you expected it")
        ))
    }
  }

  private mutating func noteFormulas(_ cells: some Sequence<CellAddress>, _ sheet: String) {
    var iterator = cells.makeIterator()
    guard let first = iterator.next() else { return }
    var count = 1
    while iterator.next() != nil { count += 1 }
    found.append(
      (
        { .cell("\(first)", sheet: sheet, of: $0) },
        Text(
          ja: "計算結果のない数式が\(count)個あります(値がないものとして読みました)",
          en: "formulas were saved without values: \(count) (they were read as having none)"),
        Text(
          ja: "Excel で開いて計算させ、保存し直してください",
          en: "open it in Excel, let it calculate, and save it again")
      ))
  }

  private static func leadsToFiles(_ target: String) -> Bool {
    let lower = target.lowercased()
    return lower.hasPrefix("file:") || lower.hasPrefix("\\\\") || lower.hasPrefix("//")
  }

  /// All findings, with the file they belong to.
  func problems(in path: String) -> [Problem] {
    var problems: [Problem] = []
    if hasMacros {
      problems.append(
        Problem(
          at: .file(path),
          Text(ja: "マクロがあります(実行しません)", en: "it has macros (never run)"),
          remedy: Text(
            ja: "マクロのない「Excel ブック(.xlsx)」で受け取ってください",
            en: "ask for an Excel workbook without macros (.xlsx)")))
    }
    if hasExternalLinks {
      problems.append(
        Problem(
          at: .file(path),
          Text(ja: "外部へのリンクがあります(たどりません)", en: "it has external links (never followed)"),
          remedy: Text(
            ja: "値として貼り付け直してください", en: "paste what is linked as values")))
    }
    return problems + found.map { Problem(at: $0.place(path), $0.what, remedy: $0.remedy) }
  }
}
