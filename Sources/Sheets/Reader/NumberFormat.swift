/// What a number format makes of a number.
enum NumberFormat {
  /// What a number is shown as.
  enum Kind: Hashable {
    /// A number, elapsed time (`[h]:mm`) included.
    case number
    /// A day.
    case date
    /// A day and a time.
    case dateTime
    /// A time of day.
    case time
  }

  /// What a built-in format shows.
  static func kind(builtIn id: Int) -> Kind {
    switch id {
    case 14...17, 27...31, 34...36, 50...58: .date
    case 22: .dateTime
    case 18...21, 32, 33, 45, 47: .time
    default: .number
    }
  }

  /// What a format code shows: what the first of its sections shows that shows a date or a time.
  static func kind(_ code: String) -> Kind {
    var rest = Array(code.lowercased().utf8)[...]
    while !rest.isEmpty {
      let kind = section(&rest)
      if kind != .number { return kind }
    }
    return .number
  }

  /// What the next section shows; what is quoted, escaped or in brackets does not count.
  private static func section(_ rest: inout ArraySlice<UInt8>) -> Kind {
    var letters: [UInt8] = []
    var isElapsed = false
    while let byte = rest.popFirst(), byte != UInt8(ascii: ";") {
      switch byte {
      case UInt8(ascii: "\""): rest = rest.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): rest = rest.dropFirst()
      case UInt8(ascii: "["):
        let inside = rest.prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(inside.count + 1)
        isElapsed = isElapsed || showsElapsed(inside)
      default: letters.append(byte)
      }
    }
    return isElapsed ? .number : kind(letters: String(decoding: letters, as: UTF8.self))
  }

  private static func showsElapsed(_ inside: ArraySlice<UInt8>) -> Bool {
    guard let first = inside.first, "hms".utf8.contains(first) else { return false }
    return inside.allSatisfy { $0 == first }
  }

  private static func kind(letters: String) -> Kind {
    if letters.contains("general") || letters.contains("g/標準") { return .number }
    let isExponent = letters.contains("e+") || letters.contains("e-")
    let hasEra = !isExponent && letters.utf8.contains(UInt8(ascii: "e"))
    let hasDay = letters.utf8.contains { "ygd".utf8.contains($0) } || letters.contains("aaa")
    let hasClock = letters.utf8.contains { "hs".utf8.contains($0) }
    let hasMonth = !hasClock && letters.utf8.contains(UInt8(ascii: "m"))
    if hasEra || hasDay || hasMonth { return hasClock ? .dateTime : .date }
    return hasClock ? .time : .number
  }
}
