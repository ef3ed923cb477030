internal import ProfileModel
internal import Sheets
internal import Wording

/// The choices of its drop-downs.
struct RiskChoices {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  static let treatments = "choices_treatment"
  private static let title = Text(ja: "選択肢", en: "Choices")

  var name: WorkbookContent.DefinedName {
    WorkbookContent.DefinedName(
      Self.treatments,
      WorkbookContent.Reference(
        .column(1, 2...Treatment.allCases.count + 1), sheet: Self.title[language]))
  }

  var sheet: WorkbookContent.Sheet {
    var sheet = WorkbookContent.Sheet(
      name: Self.title[language], kind: .print,
      rows: [[.text(RiskColumn.treatment.title[language], .heading)]]
        + Treatment.allCases.map { [.text($0.readable[language], .value)] },
      columns: [.fitted(14...30)], headingRows: 1)
    sheet.protection = .inputOnly
    return sheet
  }
}
