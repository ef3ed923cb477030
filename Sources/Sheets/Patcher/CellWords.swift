internal import ProfileModel

/// How a value is written into a cell's element.
///
/// Text stands in the cell itself (`inlineStr`) and not among the shared strings. Excel, LibreOffice
/// and openpyxl read it there alike, and Excel moves it to the shared strings when it saves; so a
/// filled form differs from the empty one in its sheet alone, no count of strings can be wrong, and
/// a workbook without shared strings needs none.
struct CellWords {
  /// The `t` of the cell, if it needs one.
  let type: String?
  /// What the cell's element holds.
  let content: String

  /// The words for a value that has been checked, with the prefix that elements have in its sheet.
  init(_ value: WorkbookPatch.Value, from1904: Bool, prefix: String) {
    switch value {
    case .text(let text):
      type = "inlineStr"
      content =
        "<\(prefix)is><\(prefix)t xml:space=\"preserve\">\(XMLWords.text(text))</\(prefix)t>"
        + "</\(prefix)is>"
    case .number(let number): (type, content) = (nil, Self.number(number, prefix))
    case .date(let date):
      let serial = ISODate.serial(date.description, from1904: from1904) ?? 0
      (type, content) = (nil, Self.number(serial, prefix))
    case .boolean(let flag): (type, content) = ("b", Self.number(flag ? 1 : 0, prefix))
    case .blank: (type, content) = (nil, "")
    }
  }

  private static func number(_ number: Double, _ prefix: String) -> String {
    "<\(prefix)v>\(shortest(number))</\(prefix)v>"
  }

  /// The shortest digits that give the same number again.
  static func shortest(_ number: Double) -> String {
    if number == 0 { return "0" }
    let digits = "\(number)"
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}
