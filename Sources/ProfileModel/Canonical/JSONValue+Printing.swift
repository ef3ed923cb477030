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
      let ordered = sorted ? members.sorted { Self.comesBefore($0.key, $1.key) } : members
      Self.wrap(ordered, in: ("{", "}"), into: &out, indent: indent) { member, out, inner in
        Self.quote(member.key, into: &out)
        out += (indent == nil ? ":" : ": ").utf8
        member.value.print(into: &out, indent: inner, sorted: sorted)
      }
    }
  }

  /// Whether a key's code points come first; String's own order would compare what they look like.
  private static func comesBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
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
    out.append(UInt8(ascii: "\""))
    if isPlain(bytes) {
      out += text.utf8
    } else {
      out.reserveCapacity(out.count + bytes.count + bytes.count / 4)
      for index in bytes.indices {
        let byte = bytes[index]
        if needsEscape(byte) { out += escape(byte).utf8 } else { out.append(byte) }
      }
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where needsEscape(bytes[index]) { return false }
    return true
  }

  /// Whether JSON, or a terminal, would take a byte for something else than itself.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
