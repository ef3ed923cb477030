extension JSONValue {
  /// The one byte form that digests are taken over: no spaces, keys sorted by code point.
  public var canonical: String {
    var out = ""
    print(into: &out, indent: nil, sorted: true)
    return out
  }

  /// The form that people and programs read: indented, keys in the order they were given.
  public var pretty: String {
    var out = ""
    print(into: &out, indent: 0, sorted: false)
    return out
  }

  private func print(into out: inout String, indent: Int?, sorted: Bool) {
    switch self {
    case .null: out += "null"
    case .flag(let flag): out += flag ? "true" : "false"
    case .integer(let number): out += String(number)
    case .text(let text): Self.quote(text, into: &out)
    case .list(let values):
      Self.wrap(values, in: ("[", "]"), into: &out, indent: indent) { value, out, inner in
        value.print(into: &out, indent: inner, sorted: sorted)
      }
    case .object(let members):
      let ordered = sorted ? members.sorted { Self.comesBefore($0.key, $1.key) } : members
      Self.wrap(ordered, in: ("{", "}"), into: &out, indent: indent) { member, out, inner in
        Self.quote(member.key, into: &out)
        out += indent == nil ? ":" : ": "
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
    into out: inout String,
    indent: Int?,
    element: (Element, inout String, Int?) -> Void
  ) {
    out += brackets.open
    let inner = indent.map { $0 + 1 }
    for (index, value) in elements.enumerated() {
      if index > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: "  ", count: inner) }
      element(value, &out, inner)
    }
    if let indent, !elements.isEmpty { out += "\n" + String(repeating: "  ", count: indent) }
    out += brackets.close
  }

  private static func quote(_ text: String, into out: inout String) {
    out += "\""
    if text.utf8.contains(where: needsEscape) {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count * 5 / 4)
      for byte in text.utf8 {
        if needsEscape(byte) { bytes += escape(byte).utf8 } else { bytes.append(byte) }
      }
      out += String(decoding: bytes, as: UTF8.self)
    } else {
      out += text
    }
    out += "\""
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
