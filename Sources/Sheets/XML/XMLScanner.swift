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
    /// Whether the value is ASCII and holds no reference.
    let isPlain: Bool
    /// The name, when it is one letter; otherwise zero.
    let letter: UInt8
  }

  /// The bytes and a zero.
  let xml: Span<UInt8>
  /// The next byte.
  var position = 0
  /// Whether the tag that was read last closes itself.
  private(set) var isEmptyTag = false
  /// The prefixes that have been declared and are in reach.
  var prefixes: [Range<Int>] = []
  /// Where the last tag begins.
  private(set) var tag = 0
  /// The name of the outermost tag.
  private(set) var root = 0..<0
  /// The namespace of tags without a prefix.
  private(set) var space = XMLSpace.none
  /// How much the part may hold.
  let limits: ReadingLimits
  private var seen: UInt64 = 0
  private var seenCount = 0

  /// Begins with a part; its outermost tag must have this name and one of these namespaces.
  @_lifetime(copy xml)
  init(
    _ xml: Span<UInt8>, root: StaticString, in spaces: [XMLSpace] = XMLSpace.main,
    limits: ReadingLimits
  ) throws(XMLFault) {
    self.xml = xml
    self.limits = limits
    try skipDeclaration()
    let name = try openTag()
    guard isName(name, root) else {
      let found = try text(in: name)
      throw found.contains(":") ? .unusual : .root(Refusal.clipped(found))
    }
    guard let declared = try attributes().first(where: { isName($0.name, "xmlns") }) else {
      throw .unusual
    }
    let found = try text(in: declared.value)
    guard let space = spaces.first(where: { $0.name == found }) else { throw .unusual }
    self.space = space
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
      guard Self.declarations.contains(try text(in: declaration..<position)) else {
        throw .unusual
      }
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

  /// Whether a name is a word.
  @inline(__always)
  func isName(_ name: Range<Int>, _ word: StaticString) -> Bool {
    xml.holds(word, in: name)
  }

  /// Passes over a word of up to eight letters if it is next and not at the very end.
  @inline(__always)
  mutating func skip(_ word: StaticString) -> Bool {
    guard xml.holds(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
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
    seenCount = 0
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
    if position + 4 < xml.count, xml[position] == 0x20, xml[position + 2] == UInt8(ascii: "="),
      xml[position + 3] == UInt8(ascii: "\""), XMLCharacters.isName(xml[position + 1])
    {
      return try letterHere()
    }
    let before = position
    skipSpace()
    let next = xml[position]
    switch next {
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
    try note(name)
    guard xml[position] == UInt8(ascii: "=") else { throw spacedOrMisplaced() }
    let quote = xml[position + 1]
    position += 2
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      position -= 1
      throw spacedOrMisplaced()
    }
    return try value(of: name, quote)
  }

  /// The commonest attribute by far: one space, one letter, a value in double quotes.
  @inline(__always)
  private mutating func letterHere() throws(XMLFault) -> Attribute {
    let name = (position + 1)..<(position + 2)
    try note(name)
    guard xml[name.lowerBound] > UInt8(ascii: ":") else { throw misplaced() }
    position += 4
    return try value(of: name, UInt8(ascii: "\""))
  }

  /// Sees to it that no tag has two attributes of one name, with a bit for each kind of name.
  @inline(__always)
  private mutating func note(_ name: Range<Int>) throws(XMLFault) {
    let mark = xml[name.lowerBound] &* 5 &+ UInt8(truncatingIfNeeded: name.count)
    let bit: UInt64 = 1 << UInt64(mark & 63)
    if seen & bit != 0 { try checkTwice(name) }
    seen |= bit
    seenCount += 1
    guard seenCount <= limits.attributes else { throw .tooLarge(Refusal.tag(limits)) }
  }

  @inline(__always)
  private mutating func value(
    of name: Range<Int>, _ quote: UInt8
  ) throws(XMLFault) -> Attribute {
    let start = position
    var isPlain = true
    while xml[position] != quote {
      let byte = xml[position]
      if byte <= UInt8(ascii: "<") {
        if byte == UInt8(ascii: "<") || byte == 0 { throw misplaced() }
        if byte < 0x20 { throw .unusual }
        if byte == UInt8(ascii: "&") { isPlain = false }
      } else if byte >= 0x80 {
        isPlain = false
      }
      position += 1
    }
    let value = start..<position
    position += 1
    guard position - tag <= limits.tagLength else {
      throw .tooLarge(Refusal.tag(limits))
    }
    return Attribute(
      name: name, value: value, isPlain: isPlain,
      letter: name.count == 1 ? xml[name.lowerBound] : 0)
  }

  @inline(__always)
  private mutating func name() throws(XMLFault) -> Range<Int> {
    let start = position
    while XMLCharacters.isName(xml[position]) { position += 1 }
    guard position > start, xml[start] > UInt8(ascii: ":") else { throw misplaced() }
    guard xml[position] < 0x80 else { throw .unusual }
    guard position - start <= limits.tagLength else { throw .tooLarge(Refusal.tag(limits)) }
    return start..<position
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
}
