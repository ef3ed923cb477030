import Files
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// A scoring sheet after people worked on it: the values alone, as they stand on which sheet.
struct EditedSheet {
  var content: WorkbookContent

  /// The sample workbook without what refers to cells, so that rows and columns may go anywhere.
  init(_ workbook: ScoringWorkbook) {
    content = workbook.content
    content.names = []
    for index in content.sheets.indices {
      content.sheets[index].inputRules = []
      content.sheets[index].conditions = []
      content.sheets[index].filter = nil
      content.sheets[index].page.area = nil
      for row in content.sheets[index].rows.indices {
        for column in content.sheets[index].rows[row].indices {
          let cell = content.sheets[index].rows[row][column]
          if case .formula(_, .text(let text)) = cell.value {
            content.sheets[index].rows[row][column] = .text(text)
          }
        }
      }
    }
  }

  /// The rows of a sheet.
  subscript(_ name: String) -> [[WorkbookContent.Cell]] {
    get { content.sheets.first { $0.name == name }?.rows ?? [] }
    set { if let index = index(name) { content.sheets[index].rows = newValue } }
  }

  func index(_ name: String) -> Int? { content.sheets.firstIndex { $0.name == name } }

  /// Puts a value into the row of a control; nothing empties the cell.
  mutating func set(
    _ column: RatingColumn, of control: String, _ value: WorkbookContent.Cell.Value
  ) {
    guard let row = self["評価"].firstIndex(where: { $0.first?.value == .text(control) }) else {
      return
    }
    self["評価"][row][column.number - 1].value = value
  }

  /// The workbook as it is read from a file.
  func written() throws -> Workbook {
    let path = try TemporaryFolder.path + "/edited.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .replace)
    return try WorkbookReader.read(path)
  }

  /// Reads it as a file.
  func read() throws -> ScoringReturn { try ScoringSheetReader.read(written()) }

  /// What is wrong with it, each with its place inside the file.
  func problems() throws -> [String] {
    let failure = try #require(throws: Failure.self) { try read() }
    #expect(failure.kind == .input)
    return failure.problems.map { problem in
      let place = problem.place.description.split(separator: "/").last ?? ""
      return "\(place.split(separator: "›").last ?? "") | \(problem.what.english)"
    }
  }
}
