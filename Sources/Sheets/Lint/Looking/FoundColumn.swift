internal import ProfileModel

/// One column of a table of data.
struct FoundColumn {
  /// Its number in the sheet, from 1.
  let number: Int
  /// Its heading, if it has one.
  let heading: String?
  /// Its unit, where a row below the headings says it.
  let unit: String?
  /// The cells below that hold something.
  let body: [SheetCell]
  /// Whether most of what it holds are figures, written as numbers or as text.
  let isNumeric: Bool
  /// Whether its figures are names of things: codes, ids, numbers of forms.
  let holdsCodes: Bool

  init(number: Int, heading: String?, unit: String?, body: [SheetCell]) {
    self.number = number
    self.heading = heading
    self.unit = unit
    self.body = body
    let figures = body.filter { $0.isNumber || $0.text.map(NumberLook.isNumber) ?? false }
    let unknown = body.filter { $0.text.map(ValueSymbol.isKnown) ?? false }
    holdsCodes = heading.map(Self.meansCodes) ?? false
    isNumeric = !figures.isEmpty && figures.count * 2 >= body.count - unknown.count
  }

  private static func meansCodes(_ heading: String) -> Bool {
    heading.words.contains { ["id", "ids", "no", "code", "tel", "zip"].contains($0) }
      || ["コード", "番号", "符号", "電話"].contains(where: Identifier.narrowed(heading).contains)
  }
}
