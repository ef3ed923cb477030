internal import ProfileModel

/// Tells texts that people read as one number: `1,000`, `３`, `▲5`, `12円`, `¥300`, `50%`.
enum NumberLook {
  /// Whether a text is one number in people's eyes; `007` is a code.
  static func isNumber(_ text: String) -> Bool {
    var rest = Identifier.narrowed(text)[...]
    if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
    if rest.first == "約" { rest = rest.dropFirst() }
    if let sign = rest.first, "+-−▲△".contains(sign) { rest = rest.dropFirst() }
    if let mark = rest.first, "¥￥$".contains(mark) { rest = rest.dropFirst() }
    guard let digits = digits(&rest) else { return false }
    let isCode = digits.count > 1 && digits.first == "0" && !digits.contains(",")
    if isCode, rest.isEmpty, text.first == "0" || text.first == "０" { return false }
    while rest.first == " " { rest = rest.dropFirst() }
    return rest.isEmpty || UnitWord.known.contains(String(rest))
  }

  /// Whether a text holds two numbers, such as `12(3)`, `3～5` or `1/2`; `2026/11` is a month.
  static func isSeveralNumbers(_ text: String) -> Bool {
    var rest = Identifier.narrowed(text)[...]
    guard let first = digits(&rest) else { return false }
    rest = rest.drop { $0 == " " }
    guard let joint = rest.first, "(~〜/、;→⇒".contains(joint) else { return false }
    if joint == "/", first.count == 4 { return false }
    rest = rest.dropFirst().drop { $0 == " " }
    guard digits(&rest) != nil else { return false }
    return rest.isEmpty || (joint == "(" && rest == ")")
  }

  /// Takes digits, with commas after each third and a fraction, off the front of a text.
  private static func digits(_ rest: inout Substring) -> Substring? {
    let whole = rest.prefix { $0.isASCIIDigit || $0 == "," }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty,
      groups.count == 1 || (first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
    else { return nil }
    rest = rest.dropFirst(whole.count)
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix(while: \.isASCIIDigit)
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count + 1)
    }
    return whole
  }
}
