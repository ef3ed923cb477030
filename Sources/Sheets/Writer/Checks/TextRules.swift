internal import Wording

extension CellText.Fault {
  /// What is wrong, in words.
  func what(longest: Int) -> Text {
    switch self {
    case .tooLong(let length):
      Text(
        ja: "\(length)字あり、上限の\(longest)字を超えています",
        en: "the text has \(length) characters, more than \(longest)")
    case .forbidden(let number):
      Text(
        ja: "Excel ブックに書けない文字(U+\(Self.hexadecimal(number)))があります",
        en: "the text holds a character no workbook can hold (U+\(Self.hexadecimal(number)))")
    }
  }

  /// What to do about it.
  var remedy: Text {
    switch self {
    case .tooLong:
      Text(
        ja: "短くするか、セルを分けてください(絵文字などは2字、制御文字は7字と数えます)",
        en: "shorten it or use more cells (emoji count as 2, control characters as 7)")
    case .forbidden: Text(ja: "その文字を取り除いてください", en: "remove the character")
    }
  }

  private static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// Text that stands on one line in a place of its own: a name, a title, a property.
enum LineText {
  /// Why a text cannot stand there, if it cannot.
  static func fault(of text: String, longest: Int) -> CellText.Fault? {
    if let control = text.unicodeScalars.first(where: isControl) {
      return .forbidden(control.value)
    }
    return CellText.fault(of: text, longest: longest)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F
  }
}
