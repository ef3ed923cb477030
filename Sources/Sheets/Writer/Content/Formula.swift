extension WorkbookContent {
  /// A formula, which is written in the program and never made of free text.
  ///
  /// A string literal with addresses, ranges, references, numbers and other formulas put in; a free
  /// text can only be put in as a quoted text: `"COUNTIF(\(range),\(text: word))"`.
  public struct Formula: Hashable, Sendable {
    /// What a formula comes to, so that programs that do not calculate can show it.
    public enum Outcome: Hashable, Sendable {
      /// A number.
      case number(Double)
      /// A text.
      case text(String)
    }

    /// The formula without the sign that leads it.
    let text: String
  }

  /// A rectangle of cells on one of the sheets.
  public struct Reference: Hashable, Sendable {
    /// The name of the sheet.
    public let sheet: String
    /// The rectangle.
    public let range: CellRange

    /// Makes a reference.
    public init(_ range: CellRange, sheet: String) {
      self.range = range
      self.sheet = sheet
    }

    /// The reference as it stands in formulas, `'総括'!$A$1:$B$2`.
    var text: String { "\(SheetName.quoted(sheet))!\(range.absolute)" }
  }
}

extension WorkbookContent.Formula: ExpressibleByStringInterpolation {
  /// Puts together a formula.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text: String

    /// Begins a formula.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Adds a part that is written in the program.
    public mutating func appendLiteral(_ literal: StaticString) {
      text += "\(literal)"
    }

    /// Adds an address.
    public mutating func appendInterpolation(_ address: CellAddress) {
      text += address.description
    }

    /// Adds a rectangle.
    public mutating func appendInterpolation(_ range: CellRange) {
      text += range.description
    }

    /// Adds an address of which both parts are fixed.
    public mutating func appendInterpolation(fixed address: CellAddress) {
      text += address.absolute
    }

    /// Adds a rectangle of which all parts are fixed.
    public mutating func appendInterpolation(fixed range: CellRange) {
      text += range.absolute
    }

    /// Adds a rectangle on a sheet.
    public mutating func appendInterpolation(_ reference: WorkbookContent.Reference) {
      text += reference.text
    }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ number: Int) {
      text += String(number)
    }

    /// Adds a free text, in quotation marks.
    public mutating func appendInterpolation(text free: String) {
      text += "\""
      for character in free.unicodeScalars {
        text.unicodeScalars.append(character)
        if character == "\"" { text += "\"" }
      }
      text += "\""
    }

    /// Adds another formula in brackets.
    public mutating func appendInterpolation(_ formula: WorkbookContent.Formula) {
      text += "(\(formula.text))"
    }
  }

  /// Makes a formula that is written in the program.
  public init(stringLiteral literal: StaticString) {
    text = "\(literal)"
  }

  /// Makes a formula of parts.
  public init(stringInterpolation parts: StringInterpolation) {
    text = parts.text
  }
}
