internal import ProfileModel

/// Text as it must be handed to libxlsxwriter to come back the same.
///
/// Lengths are those of spreadsheets: UTF-16 units, so that a character outside the first plane
/// counts twice.
enum CellText {
  /// The longest text of a cell.
  static let longest = FreeText.longest

  /// Why a text cannot stand in a workbook.
  enum Fault: Equatable {
    /// It has so many units.
    case tooLong(Int)
    /// It holds a character that no workbook can hold, with its number.
    case forbidden(UInt32)
  }

  /// Why a text cannot stand in a cell, if it cannot.
  static func fault(of text: String, longest: Int = longest) -> Fault? {
    if text.utf8.count <= longest, isPlain(text) { return nil }
    if let scalar = text.unicodeScalars.first(where: isForbidden) {
      return .forbidden(scalar.value)
    }
    let length = text.utf16.count
    if length > longest { return .tooLong(length) }
    // The library counts the characters of the escaped text.
    let escapedLength = escaped(text).unicodeScalars.count
    return escapedLength > longest ? .tooLong(escapedLength) : nil
  }

  /// The text with its control characters written as escapes, and with what looks like an escape,
  /// `_x0041_`, kept from being read as one.
  static func escaped(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    var escaped: [UInt8] = []
    let bytes = Array(text.utf8)
    escaped.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if isControl(byte) {
        escaped += escape(of: byte)
      } else {
        if byte == underscore, isEscape(bytes[index...].prefix(7)) { escaped += "_x005F".utf8 }
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a text stands for itself, whatever its length.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices where mayNeedCare(bytes[index]) {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if needsCare(bytes[index], next) { return false }
    }
    return true
  }

  /// Whether a byte can begin what is not plain.
  @inline(__always)
  static func mayNeedCare(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == underscore || byte == 0xEF
  }

  /// Whether a byte before another begins what is not plain, or may.
  static func needsCare(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case underscore: next == UInt8(ascii: "x")
    case 0xEF: next == 0xBF  // U+FFC0 and after, where the two forbidden characters are
    default: isControl(byte) || byte == 0
    }
  }

  private static let underscore = UInt8(ascii: "_")

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  /// Tabs and line ends are no control characters here.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0
  }

  private static func escape(of byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return Array("_x00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)], underscore]
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 7 && bytes.dropFirst().first == UInt8(ascii: "x") && bytes.last == underscore
      && bytes.dropFirst(2).dropLast().allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
