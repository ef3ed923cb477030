/// What a number format makes of a number.
enum NumberFormat {
  /// Whether a built-in format shows a date or a time of day.
  static func isDate(builtIn id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45, 47, 50...58: true
    default: false
    }
  }

  /// Whether a format code shows a date or a time of day; elapsed time (`[h]:mm`) is a number.
  static func isDate(_ code: String) -> Bool {
    var rest = Array(code.lowercased().utf8)[...]
    var letters: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        if isElapsed(inside) { return false }
      case UInt8(ascii: ";"): return spells(letters)
      default: letters.append(byte)
      }
    }
    return spells(letters)
  }

  private static func isElapsed(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first, "hms".utf8.contains(first) else { return false }
    return inside.allSatisfy { $0 == first }
  }

  private static func spells(_ letters: [UInt8]) -> Bool {
    let word = String(decoding: letters, as: UTF8.self)
    if word.contains("general") { return false }
    let hasExponent = word.contains("e+") || word.contains("e-")
    return letters.contains {
      "ymdhs".utf8.contains($0) || (!hasExponent && $0 == UInt8(ascii: "e"))
    }
      || word.contains("aaa") || word.contains("ggg")
  }
}
