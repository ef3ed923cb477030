internal import Wording

/// Reads JSON text strictly as RFC 8259 has it; numbers are whole, and no key stands twice.
public struct JSONReader {
  private static let deepest = 64
  /// From how many members on the keys of an object are worth a set.
  private static let large = 32

  private let path: String
  private let bytes: [UInt8]
  private var next = 0
  private var depth = 0

  private init(_ bytes: [UInt8], path: String) {
    self.path = path
    self.bytes = bytes
  }

  /// The value that a text spells; the first thing that is wrong is told by its line.
  public static func read(_ text: String, path: String) throws(Failure) -> JSONValue {
    var reader = JSONReader(Array(text.utf8), path: path)
    reader.skipSpace()
    let value = try reader.value()
    reader.skipSpace()
    guard reader.next == reader.bytes.count else { throw reader.wrong(reader.next) }
    return value
  }

  private mutating func value() throws(Failure) -> JSONValue {
    guard next < bytes.count else { throw wrong(next) }
    switch bytes[next] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .integer(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[next...].starts(with: word.utf8) else { throw wrong(next) }
    next += word.utf8.count
    return value
  }

  // MARK: Objects and lists

  private mutating func object() throws(Failure) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    try elements(closedBy: UInt8(ascii: "}")) { reader throws(Failure) in
      let start = reader.next
      guard reader.peek == UInt8(ascii: "\"") else { throw reader.wrong(start) }
      let key = try reader.string()
      guard !Self.holds(members, key, &keys) else { throw reader.twice(key, start) }
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.wrong(reader.next) }
      reader.skipSpace()
      members.append(JSONValue.Member(key: key, value: try reader.value()))
    }
    return .object(members)
  }

  /// Whether an object has a key already; the set of keys is kept only for a large object.
  private static func holds(
    _ members: [JSONValue.Member], _ key: String, _ keys: inout Set<String>
  ) -> Bool {
    if members.count < large { return members.contains { $0.key == key } }
    if members.count == large { keys = Set(members.map(\.key)) }
    return !keys.insert(key).inserted
  }

  private mutating func list() throws(Failure) -> JSONValue {
    var values: [JSONValue] = []
    try elements(closedBy: UInt8(ascii: "]")) { reader throws(Failure) in
      values.append(try reader.value())
    }
    return .list(values)
  }

  private mutating func elements(
    closedBy end: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    depth += 1
    guard depth <= Self.deepest else { throw wrong(next) }
    next += 1
    skipSpace()
    if !take(end) {
      while true {
        try element(&self)
        skipSpace()
        if take(end) { break }
        guard take(UInt8(ascii: ",")) else { throw wrong(next) }
        skipSpace()
      }
    }
    depth -= 1
  }

  // MARK: Texts

  private mutating func string() throws(Failure) -> String {
    let start = next + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\"),
      bytes[end] >= 0x20
    { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      next = end + 1
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return try stringWithEscapes(from: start, plainTo: end)
  }

  private mutating func stringWithEscapes(
    from start: Int, plainTo end: Int
  ) throws(Failure) -> String {
    var text = Array(bytes[start..<end])
    next = end
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      guard bytes[next] >= 0x20 else { throw wrong(next) }
      if bytes[next] == UInt8(ascii: "\\") {
        text += try escape()
      } else {
        text.append(bytes[next])
        next += 1
      }
    }
    guard take(UInt8(ascii: "\"")) else { throw wrong(next) }
    return String(decoding: text, as: UTF8.self)
  }

  private static let plainEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  private mutating func escape() throws(Failure) -> [UInt8] {
    let start = next
    next += 1
    guard let letter = peek else { throw wrong(next) }
    next += 1
    if let plain = Self.plainEscapes[letter] { return [plain] }
    guard letter == UInt8(ascii: "u"), var code = hexadecimal() else { throw wrong(start) }
    if (0xD800..<0xDC00).contains(code) {
      guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let low = hexadecimal(),
        (0xDC00..<0xE000).contains(low)
      else { throw wrong(start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw wrong(start) }
    return Array(String(scalar).utf8)
  }

  private mutating func hexadecimal() -> UInt32? {
    guard next + 4 <= bytes.count else { return nil }
    let digits = bytes[next..<next + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    next += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: Numbers

  private mutating func number() throws(Failure) -> Int {
    let start = next
    _ = take(UInt8(ascii: "-"))
    let digits = next
    while let digit = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) { next += 1 }
    let hasLeadingZero = next - digits > 1 && bytes[digits] == UInt8(ascii: "0")
    let goesOn = peek.map { ".eE".utf8.contains($0) } ?? false
    guard !hasLeadingZero, !goesOn,
      let number = Int(String(decoding: bytes[start..<next], as: UTF8.self))
    else { throw notWhole(start) }
    return number
  }

  // MARK: Bytes

  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    next += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { next += 1 }
  }

  // MARK: What is wrong

  private func place(_ position: Int) -> Place {
    let before = bytes.prefix(position)
    let line = before.count { $0 == 0x0A } + 1
    let column = position - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return .line(line, column: column, of: path)
  }

  private func wrong(_ position: Int) -> Failure {
    Failure(
      .input, at: place(position),
      position < bytes.count
        ? Text(ja: "ここが JSON として読めません", en: "this is not JSON")
        : Text(ja: "JSON が途中で終わっています", en: "the JSON ends too early"),
      remedy: Text(
        ja: "引用符、かっこ、コンマを確かめてください", en: "look at quotation marks, brackets and commas"))
  }

  private func twice(_ key: String, _ position: Int) -> Failure {
    Failure(
      .input, at: place(position),
      Text(ja: "キー「\(key)」が二度あります", en: "the key '\(key)' stands twice"),
      remedy: Text(ja: "一つにしてください", en: "keep one of them"))
  }

  private func notWhole(_ position: Int) -> Failure {
    Failure(
      .input, at: place(position),
      Text(ja: "整数ではありません", en: "this is not a whole number"),
      remedy: Text(
        ja: "整数か、引用符付きの文字列にしてください", en: "write a whole number, or a text in quotation marks"))
  }
}
