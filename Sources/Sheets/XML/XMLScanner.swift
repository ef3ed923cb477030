/// Walks through the bytes of one part and holds every rule of XML that plain parts can break.
///
/// What is legal but rare in workbooks (comments, CDATA, names beyond ASCII, prefixes for the main
/// namespace, UTF-16) it calls unusual and leaves to the full parser. The bytes end with a zero, so
/// that one byte ahead can always be looked at.
struct XMLScanner: ~Escapable {
  /// One attribute of a tag.
  struct Attribute {
    /// Where its name stands.
    let name: Range<Int>
    /// Where its value stands, without the quotes.
    let value: Range<Int>
    /// Whether the value holds no reference.
    let isPlain: Bool
  }

  /// A run of text up to the next tag.
  struct Run {
    /// Where it stands.
    let range: Range<Int>
    /// Whether it is what it says: no reference, no carriage return.
    let isPlain: Bool
    /// Whether an underscore stands in it, which may begin an escape of OOXML.
    let hasUnderscore: Bool
  }

  /// The bytes and a zero.
  let xml: Span<UInt8>
  /// The next byte.
  var position = 0
  /// Whether the tag that was read last closes itself.
  var isEmptyTag = false
  /// The prefixes that have been declared and are in reach.
  var prefixes: [Range<Int>] = []
  /// Where the last tag begins.
  private(set) var tag = 0
  private var seen: UInt64 = 0
  /// The name of the outermost tag.
  private(set) var root = 0..<0
  let limits: ReadingLimits

  /// Begins with a part; its outermost tag must have this name and the main namespace.
  @_lifetime(copy xml)
  init(_ xml: Span<UInt8>, root: String, limits: ReadingLimits) throws(XMLFault) {
    self.xml = xml
    self.limits = limits
    try skipDeclaration()
    try XMLCharacters.check(xml.extracting(droppingLast: 1))
    let name = try openTag()
    guard isName(name, root) else {
      throw text(in: name).contains(":") ? .unusual : .root(text(in: name))
    }
    guard let space = try attributes().first(where: { isName($0.name, "xmlns") }),
      OfficeNamespace.main.contains(text(in: space.value))
    else { throw .unusual }
    self.root = name
  }

  // MARK: The beginning

  private mutating func skipDeclaration() throws(XMLFault) {
    guard xml.count > 3 else { throw .truncated }
    if starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let isWide = xml[0] >= 0xFE || xml[0] == 0 || xml[1] == 0
    guard !isWide else { throw .unusual }
    if starts(with: Array("<?xml".utf8)) {
      let declaration = position
      while xml[position] != UInt8(ascii: ">") {
        guard xml[position] >= 0x20, position < declaration + 200 else { throw .unusual }
        position += 1
      }
      position += 1
      guard Self.declarations.contains(text(in: declaration..<position)) else { throw .unusual }
    }
    skipSpace()
  }

  /// What programs write; any other declaration is left to the full parser.
  private static let declarations: Set = [
    #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    #"<?xml version="1.0" encoding="utf-8" standalone="yes"?>"#,
    #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<?xml version="1.0" encoding="utf-8"?>"#,
    #"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"#, #"<?xml version="1.0"?>"#,
    #"<?xml version='1.0' encoding='UTF-8'?>"#,
  ]

  private func starts(with bytes: [UInt8]) -> Bool {
    guard position + bytes.count <= xml.count else { return false }
    for index in bytes.indices where xml[position + index] != bytes[index] { return false }
    return true
  }

  // MARK: Tags

  /// Reads the beginning of a tag up to its attributes.
  @inline(__always)
  mutating func openTag() throws(XMLFault) -> Range<Int> {
    guard xml[position] == UInt8(ascii: "<") else { throw misplaced() }
    tag = position
    position += 1
    seen = 0
    return try name()
  }

  /// Whether an end tag is next.
  @inline(__always)
  var isAtEndTag: Bool {
    xml[position] == UInt8(ascii: "<") && xml[position + 1] == UInt8(ascii: "/")
  }

  /// Reads the end tag that belongs to a name.
  @inline(__always)
  mutating func endTag(_ name: Range<Int>) throws(XMLFault) {
    guard isAtEndTag else { throw misplaced() }
    position += 2
    for index in name {
      guard xml[position] == xml[index] else { throw misplaced() }
      position += 1
    }
    skipSpace()
    guard xml[position] == UInt8(ascii: ">") else { throw misplaced() }
    position += 1
  }

  /// Reads the next attribute of a tag; at the tag's end there is none.
  @inline(__always)
  mutating func attribute() throws(XMLFault) -> Attribute? {
    let before = position
    skipSpace()
    switch xml[position] {
    case UInt8(ascii: ">"):
      position += 1
      isEmptyTag = false
      return nil
    case UInt8(ascii: "/"):
      guard xml[position + 1] == UInt8(ascii: ">") else { throw misplaced() }
      position += 2
      isEmptyTag = true
      return nil
    default:
      guard position > before else { throw misplaced() }
      return try attributeHere()
    }
  }

  @inline(__always)
  private mutating func attributeHere() throws(XMLFault) -> Attribute {
    let name = try name()
    let mark = xml[name.lowerBound] &* 5 &+ UInt8(truncatingIfNeeded: name.count)
    let bit: UInt64 = 1 << UInt64(mark & 63)
    if seen & bit != 0 { try checkTwice(name) }
    seen |= bit
    guard xml[position] == UInt8(ascii: "=") else { throw spacedOrMisplaced() }
    position += 1
    let quote = xml[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw spacedOrMisplaced()
    }
    position += 1
    let start = position
    var isPlain = true
    while xml[position] != quote {
      let byte = xml[position]
      if byte <= UInt8(ascii: "<") {
        if byte == UInt8(ascii: "<") || byte == 0 { throw misplaced() }
        if byte < 0x20 { throw .unusual }
        if byte == UInt8(ascii: "&") { isPlain = false }
      }
      position += 1
    }
    let value = start..<position
    position += 1
    guard value.count <= limits.attributeLength else { throw .tooLarge(Refusal.attribute(limits)) }
    return Attribute(name: name, value: value, isPlain: isPlain)
  }

  @inline(__always)
  private mutating func name() throws(XMLFault) -> Range<Int> {
    let start = position
    while XMLCharacters.isName(xml[position]) { position += 1 }
    let first = xml[start]
    guard position > start, first > UInt8(ascii: ":") else { throw misplaced() }
    guard xml[position] < 0x80 else { throw .unusual }
    return start..<position
  }

  // MARK: Text

  /// Reads text up to the next tag.
  @inline(__always)
  mutating func run() throws(XMLFault) -> Run {
    let start = position
    var isPlain = true
    var hasUnderscore = false
    while true {
      let byte = xml[position]
      if Self.isMark(byte) {
        switch byte {
        case UInt8(ascii: "<"):
          return Run(range: start..<position, isPlain: isPlain, hasUnderscore: hasUnderscore)
        case UInt8(ascii: "_"): hasUnderscore = true
        case UInt8(ascii: "]"):
          if xml[position + 1] == byte, xml[position + 2] == UInt8(ascii: ">") {
            throw .malformed(at: position)
          }
        case 0: throw .truncated
        default: isPlain = false
        }
      }
      position += 1
    }
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    let mask: UInt64 = byte < 64 ? 0x1000_0040_0000_2001 : 0x0000_0000_A000_0000
    return byte < 128 && (mask >> UInt64(byte & 63)) & 1 == 1
  }

  /// Skips the text between elements that hold only elements.
  @inline(__always)
  mutating func skipRun() throws(XMLFault) {
    if xml[position] == UInt8(ascii: "<") { return }
    let run = try run()
    if !run.isPlain { _ = try characters(of: run) }
  }

  /// Skips white space.
  @inline(__always)
  mutating func skipSpace() {
    while XMLCharacters.isSpace(xml[position]) { position += 1 }
  }

  /// Sees to it that nothing follows the outermost element.
  mutating func finish() throws(XMLFault) {
    skipSpace()
    guard position == xml.count - 1 else {
      throw xml[position] == UInt8(ascii: "<") ? .unusual : .malformed(at: position)
    }
  }

  // MARK: Words

  /// Whether a name is a single letter.
  @inline(__always)
  func isName(_ name: Range<Int>, _ letter: Unicode.Scalar) -> Bool {
    name.count == 1 && xml[name.lowerBound] == UInt8(ascii: letter)
  }

  /// Whether a name is a word.
  func isName(_ name: Range<Int>, _ word: String) -> Bool {
    guard name.count == word.utf8.count else { return false }
    var index = name.lowerBound
    for byte in word.utf8 {
      guard xml[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The characters of a range, which are known to be UTF-8.
  func text(in range: Range<Int>) -> String {
    guard let characters = try? UTF8Span(validating: xml.extracting(range)) else { return "" }
    return String(copying: characters)
  }
}
