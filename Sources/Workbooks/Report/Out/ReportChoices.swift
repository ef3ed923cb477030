internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// The sheet of choices, a column for each column that takes one.
struct ReportChoices {
  private struct List {
    let name: String
    let heading: String
    let words: [String]
  }

  private let lists: [List]
  private let language: Language

  init(_ plan: ReportPlan) {
    language = plan.language
    lists = plan.entries.sorted { $0.key < $1.key }.flatMap { table, entry in
      entry.given.compactMap { column in
        guard case .choice(let choices)? = column.entry, !choices.isEmpty else { return nil }
        return List(
          name: Self.name(table: table, column: column.id),
          heading: plan.heading(of: column.id, in: entry.layout),
          words: choices.map { $0.words[plan.language] })
      }
    }
  }

  /// The name that the choices of a column have.
  static func name(table: String, column: String) -> String {
    "choices_\(NameWord.of(table))_\(NameWord.of(column))"
  }

  /// The names that drop-downs refer to.
  var names: [WorkbookContent.DefinedName] {
    lists.enumerated().map { index, list in
      .init(
        list.name,
        .init(
          .column(index + 1, 2...list.words.count + 1),
          sheet: ReportPlan.SheetTitle.choices[language]))
    }
  }

  /// The sheet; none where nothing is chosen.
  var sheets: [WorkbookContent.Sheet] {
    guard let most = lists.map(\.words.count).max() else { return [] }
    let rows = (0..<most).map { row in
      lists.map { list -> WorkbookContent.Cell in
        row < list.words.count ? .text(list.words[row], .value) : .empty
      }
    }
    var sheet = WorkbookContent.Sheet(
      name: ReportPlan.SheetTitle.choices[language], kind: .print,
      rows: [lists.map { .text($0.heading, .heading) }] + rows,
      columns: lists.map { _ in .fitted(14...30) }, headingRows: 1)
    sheet.protection = .inputOnly
    return [sheet]
  }
}
