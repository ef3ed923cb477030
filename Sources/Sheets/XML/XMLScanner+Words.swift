extension XMLScanner {
  /// The characters that a run of text stands for.
  func characters(of run: Run) throws(XMLFault) -> String {
    run.isPlain ? text(in: run.range) : try resolved(run.range)
  }

  /// The characters that the value of an attribute stands for.
  func characters(of attribute: Attribute) throws(XMLFault) -> String {
    attribute.isPlain ? text(in: attribute.value) : try resolved(attribute.value)
  }

  /// The characters of a range with its references resolved and its line ends as one.
  private func resolved(_ range: Range<Int>) throws(XMLFault) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      switch xml[index] {
      case UInt8(ascii: "&"):
        let (scalar, end) = try reference(at: index, before: range.upperBound)
        bytes.append(contentsOf: Array(String(Character(scalar)).utf8))
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
    let name = text(in: (start + 1)..<end)
    guard let scalar = Self.named[name] ?? numbered(name) else { throw .malformed(at: start) }
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

  private static let named: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]
}
