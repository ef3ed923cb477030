/// Collects one string, `si` or `is`, from what the full parser tells.
final class StringEvents {
  private enum Level {
    case run
    case text(isPreserved: Bool)
    case other
  }

  private let limits: ReadingLimits
  private var levels: [Level] = []
  private var bytes: [UInt8] = []
  private var string = ""

  init(_ limits: ReadingLimits) {
    self.limits = limits
  }

  /// An element inside the string begins.
  func start(_ tag: ExpatParser.Tag) throws(XMLFault) {
    let isMain = tag.space.isMain
    switch levels.last {
    case nil where isMain && tag.name == "r": levels.append(.run)
    case nil where isMain && tag.name == "t", .run where isMain && tag.name == "t":
      bytes = []
      let isPreserved = tag.attributes.contains {
        $0.name == "space" && $0.space.name.hasSuffix("/XML/1998/namespace")
          && $0.value == "preserve"
      }
      levels.append(.text(isPreserved: isPreserved))
    case .text: throw .malformed(at: 0)
    default: levels.append(.other)
    }
  }

  /// Characters stand here.
  func text(_ bytes: Span<UInt8>) {
    guard case .text = levels.last else { return }
    for index in bytes.indices { self.bytes.append(bytes[index]) }
  }

  /// The element that began last ends.
  func end() {
    guard case .text(let isPreserved) = levels.popLast() else { return }
    string += StringText.value(
      String(decoding: bytes, as: UTF8.self), isPreserved: isPreserved, mayEscape: true)
  }

  /// The whole string.
  func finished() throws(XMLFault) -> String {
    guard Refusal.isWithin(string, limits) else { throw Refusal.longText(limits) }
    return string
  }
}

/// Reads the shared strings through the full parser.
final class SharedStringEvents: XMLEvents {
  private var strings: [String] = []
  private var current: StringEvents?
  private var depth = 0
  private let limits: ReadingLimits

  /// The shared strings of a workbook.
  static func sharedStrings(
    _ xml: Span<UInt8>, limits: ReadingLimits
  ) throws(XMLFault) -> [String] {
    let events = SharedStringEvents(limits)
    try ExpatParser.parse(xml, limits: limits, events: events)
    return events.strings
  }

  private init(_ limits: ReadingLimits) {
    self.limits = limits
  }

  func start(_ tag: ExpatParser.Tag) throws(XMLFault) {
    depth += 1
    let isMain = tag.space.isMain
    if depth == 1 {
      guard isMain, tag.name == "sst" else { throw .root(Refusal.clipped(tag.name)) }
    } else if depth == 2, isMain, tag.name == "si" {
      guard strings.count < limits.strings else { throw Refusal.strings(limits) }
      current = StringEvents(limits)
    } else {
      try current?.start(tag)
    }
  }

  func text(_ bytes: Span<UInt8>) {
    if depth > 2 { current?.text(bytes) }
  }

  func end() throws(XMLFault) {
    depth -= 1
    if depth > 1 {
      current?.end()
    } else if depth == 1, let string = current {
      strings.append(try string.finished())
      current = nil
    }
  }
}
