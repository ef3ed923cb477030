/// Walks through elements that are not rows or cells, without calling itself.
///
/// The elements whose paths are wanted are handed over when they end, with attributes and text.
struct ElementWalk {
  private struct Level {
    let name: Range<Int>
    let prefixes: Int
    let path: String?
    let attributes: [String: String]
    var text: String
  }

  private let wanted: Set<String>
  private var levels: [Level] = []

  init(wanted: Set<String>) {
    self.wanted = wanted
  }

  /// Reads one element whose name has been read, with all that it holds.
  mutating func element(
    _ name: Range<Int>, in scanner: inout XMLScanner,
    take: (String, [String: String], String) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    try open(name, in: &scanner, take)
    while !levels.isEmpty {
      let run = try scanner.run()
      if levels[levels.count - 1].path != nil || !run.isPlain || !run.isASCII {
        levels[levels.count - 1].text += try scanner.characters(of: run)
      }
      if scanner.isAtEndTag {
        try scanner.endTag(levels[levels.count - 1].name)
        try close(in: &scanner, take)
      } else {
        try open(try scanner.openTag(), in: &scanner, take)
      }
    }
  }

  private mutating func open(
    _ name: Range<Int>, in scanner: inout XMLScanner,
    _ take: (String, [String: String], String) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    guard levels.count + 2 <= scanner.limits.depth else { throw Refusal.depth(scanner.limits) }
    let prefixes = scanner.prefixes.count
    let attributes = try scanner.attributes()
    try scanner.checkPrefix(of: name)
    for word in SheetBuilder.answerElements where levels.isEmpty && scanner.isName(name, word) {
      throw Refusal.misplaced("\(word)")
    }
    let path = try path(to: name, in: scanner)
    var values: [String: String] = [:]
    for attribute in attributes where path != nil || !attribute.isPlain {
      values[try scanner.text(in: attribute.name)] = try scanner.characters(of: attribute)
    }
    levels.append(
      Level(name: name, prefixes: prefixes, path: path, attributes: values, text: ""))
    if scanner.isEmptyTag { try close(in: &scanner, take) }
  }

  private mutating func close(
    in scanner: inout XMLScanner,
    _ take: (String, [String: String], String) throws(XMLFault) -> Void
  ) throws(XMLFault) {
    guard let level = levels.popLast() else { return }
    scanner.prefixes.removeLast(scanner.prefixes.count - level.prefixes)
    if let path = level.path, wanted.contains(path) {
      try take(path, level.attributes, level.text)
    }
  }

  /// The path of an element, if it is wanted or may lead to one that is.
  private func path(
    to name: Range<Int>, in scanner: borrowing XMLScanner
  ) throws(XMLFault) -> String? {
    guard levels.count < 3 else { return nil }
    guard let parent = levels.last else { return try scanner.text(in: name) }
    guard let path = parent.path else { return nil }
    return "\(path)/\(try scanner.text(in: name))"
  }
}
