extension JSONValue {
  /// The one byte form that digests are taken over: no spaces, keys sorted by code point.
  public var canonical: String { printed(indent: nil, sorted: true) }

  /// The form that people and programs read: indented, keys in the order they were given.
  public var pretty: String { printed(indent: 0, sorted: false) }

  private func printed(indent: Int?, sorted: Bool) -> String {
    var out: [UInt8] = []
    print(into: &out, indent: indent, sorted: sorted)
    return String(decoding: out, as: UTF8.self)
  }

  private func print(into out: inout [UInt8], indent: Int?, sorted: Bool) {
    switch self {
    case .null: out += "null".utf8
    case .flag(let flag): out += (flag ? "true" : "false").utf8
    case .integer(let number): out += String(number).utf8
    case .text(let text): Self.quote(text, into: &out)
    case .list(let values):
      Self.wrap(values, in: ("[", "]"), into: &out, indent: indent) { value, out, inner in
        value.print(into: &out, indent: inner, sorted: sorted)
      }
    case .object(let members):
      let ordered = sorted ? Self.inOrder(members) : members
      Self.wrap(ordered, in: ("{", "}"), into: &out, indent: indent) { member, out, inner in
        Self.quote(member.key, into: &out)
        out += (indent == nil ? ":" : ": ").utf8
        member.value.print(into: &out, indent: inner, sorted: sorted)
      }
    }
  }

  /// Members by their keys; they are few, and many stand in order already.
  private static func inOrder(_ members: [Member]) -> [Member] {
    let isInOrder = members.indices.dropFirst().allSatisfy {
      !comesBefore(members[$0].key, members[$0 - 1].key)
    }
    return isInOrder ? members : members.sorted { comesBefore($0.key, $1.key) }
  }

  /// Whether a key's code points come first; String's own order would compare what they look like.
  private static func comesBefore(_ left: String, _ right: String) -> Bool {
    let (here, there) = (left.utf8.span, right.utf8.span)
    for index in 0..<min(here.count, there.count) where here[index] != there[index] {
      return here[index] < there[index]
    }
    return here.count < there.count
  }

  private static func wrap<Element>(
    _ elements: [Element],
    in brackets: (open: String, close: String),
    into out: inout [UInt8],
    indent: Int?,
    element: (Element, inout [UInt8], Int?) -> Void
  ) {
    out += brackets.open.utf8
    let inner = indent.map { $0 + 1 }
    for (index, value) in elements.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      if let inner { out += ("\n" + String(repeating: "  ", count: inner)).utf8 }
      element(value, &out, inner)
    }
    if let indent, !elements.isEmpty {
      out += ("\n" + String(repeating: "  ", count: indent)).utf8
    }
    out += brackets.close.utf8
  }

  private static func quote(_ text: String, into out: inout [UInt8]) {
    let bytes = text.utf8.span
    out.append(addingCapacity: quotedLength(of: bytes)) { out in
      out.append(UInt8(ascii: "\""))
      for index in bytes.indices { write(bytes[index], into: &out) }
      out.append(UInt8(ascii: "\""))
    }
  }

  private static func quotedLength(of bytes: Span<UInt8>) -> Int {
    var length = bytes.count + 2
    for index in bytes.indices where needsEscape(bytes[index]) {
      length += shortEscape(of: bytes[index]) == nil ? 5 : 1
    }
    return length
  }

  @inline(__always)
  private static func write(_ byte: UInt8, into out: inout OutputSpan<UInt8>) {
    guard needsEscape(byte) else { return out.append(byte) }
    out.append(UInt8(ascii: "\\"))
    if let letter = shortEscape(of: byte) { return out.append(letter) }
    for letter in "u00".utf8 { out.append(letter) }
    out.append(UInt8(ascii: "0") + byte >> 4)
    out.append(hexDigits[Int(byte & 15)])
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Whether JSON, or a terminal, would take a byte for something else than itself.
  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The letter that stands for a byte after a backslash, where there is one.
  private static func shortEscape(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case UInt8(ascii: "\n"): UInt8(ascii: "n")
    case UInt8(ascii: "\r"): UInt8(ascii: "r")
    case UInt8(ascii: "\t"): UInt8(ascii: "t")
    default: nil
    }
  }
}
