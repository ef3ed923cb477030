extension XMLScanner {
  /// A run of text up to the next tag.
  struct Run {
    /// Where it stands.
    let range: Range<Int>
    /// Whether it is what it says: no reference, no carriage return.
    let isPlain: Bool
    /// Whether it is ASCII.
    let isASCII: Bool
    /// Whether an underscore stands in it, which may begin an escape of OOXML.
    let hasUnderscore: Bool
  }

  private static var stretch: Int { 8 }

  /// Reads text up to the next tag.
  @inline(__always)
  mutating func run() throws(XMLFault) -> Run {
    let start = position
    var bits: UInt64 = 0
    skipQuiet(&bits)
    return try shortRun(from: start, bits)
  }

  @inline(__always)
  private mutating func skipQuiet(_ bits: inout UInt64) {
    while position + Self.stretch < xml.count, isQuiet(&bits) { position += Self.stretch }
  }

  /// Reads text that is mostly a few bytes long.
  @inline(__always)
  mutating func shortRun() throws(XMLFault) -> Run {
    try shortRun(from: position, 0)
  }

  @inline(__always)
  private mutating func shortRun(
    from start: Int, _ seen: UInt64
  ) throws(XMLFault) -> Run {
    var bits = seen
    var isPlain = true
    var hasUnderscore = false
    while true {
      let byte = xml[position]
      bits |= UInt64(byte)
      if Self.isMark(byte) {
        if byte == UInt8(ascii: "<") {
          return Run(
            range: start..<position, isPlain: isPlain, isASCII: bits & Self.each(0x80) == 0,
            hasUnderscore: hasUnderscore)
        }
        hasUnderscore = hasUnderscore || byte == UInt8(ascii: "_")
        isPlain = try isHarmless(byte) && isPlain
        position += 1
        skipQuiet(&bits)
      } else {
        position += 1
      }
    }
  }

  /// Whether the next eight bytes hold no mark, told in one step; and what bits they have.
  @inline(__always)
  private func isQuiet(_ high: inout UInt64) -> Bool {
    let bytes = xml.eight(at: position)
    let isControl = (bytes &- Self.each(0x20)) & ~bytes
    let marks =
      isControl | Self.zero(bytes ^ Self.each("<")) | Self.zero(bytes ^ Self.each("&"))
      | Self.zero(bytes ^ Self.each("_")) | Self.zero(bytes ^ Self.each("]"))
      | Self.zero(bytes ^ Self.each(0xEF))
    guard marks & Self.each(0x80) == 0 else { return false }
    high |= bytes
    return true
  }

  /// A byte eight times over.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  @inline(__always)
  private static func each(_ letter: Unicode.Scalar) -> UInt64 { each(UInt64(letter.value)) }

  /// Sets the top bit of a byte that is zero; perhaps of others too, but never without one.
  @inline(__always)
  private static func zero(_ bytes: UInt64) -> UInt64 { (bytes &- each(1)) & ~bytes }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x1000_0040_FFFF_F9FF : 0x0000_0000_A000_0000
    return byte < 128 ? (mask >> UInt64(byte & 63)) & 1 == 1 : byte == 0xEF
  }

  /// Whether a mark leaves the text what it says; what XML forbids is refused.
  private func isHarmless(_ byte: UInt8) throws(XMLFault) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "\r"): return false
    case UInt8(ascii: "_"): return true
    case UInt8(ascii: "]"):
      if xml[position + 1] == byte, xml[position + 2] == UInt8(ascii: ">") {
        throw .malformed(at: position)
      }
      return true
    case 0xEF:
      if xml[position + 1] == 0xBF, xml[position + 2] > 0xBD { throw .characters(at: position) }
      return true
    default: throw position >= xml.count - 1 ? .truncated : .characters(at: position)
    }
  }

  /// Skips the text between elements that hold only elements.
  @inline(__always)
  mutating func skipRun() throws(XMLFault) {
    if xml[position] == UInt8(ascii: "<") { return }
    let run = try shortRun()
    if !run.isPlain || !run.isASCII { _ = try characters(of: run) }
  }

  /// Passes over text that nobody asked for and that must be sound all the same.
  mutating func passRun() throws(XMLFault) {
    let run = try run()
    if !run.isASCII { _ = try text(in: run.range) }
    if run.isPlain { return }
    for index in xml.positions(of: UInt8(ascii: "&"), in: ClosedRange(run.range)) {
      _ = try reference(at: index, before: run.range.upperBound)
    }
  }

  // MARK: What it stands for

  /// The characters of a range, which must be UTF-8.
  @inline(__always)
  func text(in range: Range<Int>) throws(XMLFault) -> String {
    guard let characters = xml.characters(in: range) else {
      throw .characters(at: range.lowerBound)
    }
    return characters
  }

  /// The characters that a run of text stands for.
  @inline(__always)
  func characters(of run: Run) throws(XMLFault) -> String {
    let text = try text(in: run.range)
    return run.isPlain ? text : try resolved(run.range)
  }

  /// The characters that the value of an attribute stands for.
  func characters(of attribute: Attribute) throws(XMLFault) -> String {
    let text = try text(in: attribute.value)
    if attribute.isPlain { return text }
    if text.unicodeScalars.contains(where: { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }) {
      throw .characters(at: attribute.value.lowerBound)
    }
    return try resolved(attribute.value)
  }

  /// The characters of a range with its references resolved and its line ends as one.
  private func resolved(_ range: Range<Int>) throws(XMLFault) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch xml[index] {
      case UInt8(ascii: "&"):
        let (scalar, end) = try reference(at: index, before: range.upperBound)
        bytes += UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
        index = end
      case UInt8(ascii: "\r"):
        bytes.append(UInt8(ascii: "\n"))
        index += index + 1 < range.upperBound && xml[index + 1] == UInt8(ascii: "\n") ? 2 : 1
      case let byte:
        bytes.append(byte)
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func reference(
    at start: Int, before limit: Int
  ) throws(XMLFault) -> (scalar: Unicode.Scalar, end: Int) {
    var end = start + 1
    while end < limit, xml[end] != UInt8(ascii: ";"), end - start < 40 { end += 1 }
    guard end < limit, xml[end] == UInt8(ascii: ";") else { throw .malformed(at: start) }
    let name = (start + 1)..<end
    if let scalar = named(name) { return (scalar, end + 1) }
    guard let scalar = numbered(try text(in: name)) else { throw .malformed(at: start) }
    return (scalar, end + 1)
  }

  private func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let number = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      XMLCharacters.isAllowed(number)
    else { return nil }
    return Unicode.Scalar(number)
  }

  private func named(_ name: Range<Int>) -> Unicode.Scalar? {
    if isName(name, "quot") { return "\"" }
    if isName(name, "amp") { return "&" }
    if isName(name, "lt") { return "<" }
    if isName(name, "gt") { return ">" }
    return isName(name, "apos") ? "'" : nil
  }
}
