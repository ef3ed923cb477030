/// Reads the strings of cells straight from their bytes: plain ones, and those made of rich runs.
enum StringScanner {
  /// The shared strings of a workbook.
  static func sharedStrings(
    _ xml: Span<UInt8>, limits: ReadingLimits
  ) throws(XMLFault) -> [String] {
    var scanner = try XMLScanner(xml, root: "sst", limits: limits)
    var strings: [String] = []
    if !scanner.isEmptyTag {
      try scanner.skipRun()
      while !scanner.isAtEndTag {
        let name = try scanner.openTag()
        if scanner.isName(name, "si") {
          guard strings.count < limits.strings else { throw Refusal.strings(limits) }
          strings.append(try string(in: name, of: &scanner))
        } else {
          try skip(name, of: &scanner)
        }
        try scanner.skipRun()
      }
      try scanner.endTag(scanner.root)
    }
    try scanner.finish()
    return strings
  }

  /// The string in an element, `si` or `is`, whose name has been read.
  ///
  /// The readings that a Japanese Excel keeps for sorting (`rPh`) are not part of it.
  static func string(
    in element: Range<Int>, of scanner: inout XMLScanner
  ) throws(XMLFault) -> String {
    let string = try texts(in: element, of: &scanner, mayHaveRuns: true)
    guard Refusal.isWithin(string, scanner.limits) else { throw Refusal.longText(scanner.limits) }
    return string
  }

  /// The texts in a string, or in one of the rich runs that a string may have.
  private static func texts(
    in element: Range<Int>, of scanner: inout XMLScanner, mayHaveRuns: Bool
  ) throws(XMLFault) -> String {
    try scanner.passTag()
    if scanner.isEmptyTag { return "" }
    var string = ""
    try scanner.skipRun()
    while !scanner.isAtEndTag {
      let name = try scanner.openTag()
      if scanner.isName(name, "t") {
        let text = try self.text(in: name, of: &scanner)
        if string.isEmpty { string = text } else { string += text }
      } else if mayHaveRuns, scanner.isName(name, "r") {
        string += try texts(in: name, of: &scanner, mayHaveRuns: false)
      } else {
        try skip(name, of: &scanner)
      }
      try scanner.skipRun()
    }
    try scanner.endTag(element)
    return string
  }

  @inline(__always)
  private static func text(
    in element: Range<Int>, of scanner: inout XMLScanner
  ) throws(XMLFault) -> String {
    var isPreserved = false
    while let attribute = try scanner.attribute() {
      if scanner.isName(attribute.name, "xml:space") {
        isPreserved = try scanner.characters(of: attribute) == "preserve"
      } else {
        try scanner.pass(attribute)
      }
    }
    if scanner.isEmptyTag { return "" }
    let run = try scanner.run()
    try scanner.endTag(element)
    return StringText.value(
      try scanner.characters(of: run), isPreserved: isPreserved,
      mayEscape: run.hasUnderscore || !run.isPlain)
  }

  private static func skip(
    _ name: Range<Int>, of scanner: inout XMLScanner
  ) throws(XMLFault) {
    var walk = ElementWalk(wanted: [])
    try walk.element(name, in: &scanner) { _, _, _ throws(XMLFault) in }
  }
}

/// What the text of a `t` element means.
enum StringText {
  /// The text as Excel shows it: outer white space only where it is to be preserved.
  @inline(__always)
  static func value(_ text: String, isPreserved: Bool, mayEscape: Bool) -> String {
    let kept = isPreserved ? text : trimmed(text)
    return mayEscape ? TextEscapes.decoded(kept) : kept
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last,
      XMLCharacters.isSpace(first) || XMLCharacters.isSpace(last)
    else { return text }
    let body = text.utf8.drop(while: XMLCharacters.isSpace)
    let tail = body.reversed().prefix(while: XMLCharacters.isSpace).count
    return String(decoding: body.dropLast(tail), as: UTF8.self)
  }
}
