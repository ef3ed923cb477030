/// Grows the tree of a small part straight from its bytes.
struct TreeScanner: ~Escapable {
  private var scanner: XMLScanner
  private var open: [XMLElement] = []
  private var names: [Range<Int>] = []
  private var prefixes: [Int] = []
  private var count = 0

  /// The tree of a part whose outermost tag has this name and one of these namespaces.
  static func tree(
    _ xml: Span<UInt8>, root: StaticString, in spaces: [XMLSpace], limits: ReadingLimits
  ) throws(XMLFault) -> XMLElement {
    let scanner = try XMLScanner(xml, root: root, in: spaces, limits: limits)
    var reader = TreeScanner(scanner)
    return try reader.read()
  }

  @_lifetime(copy scanner)
  private init(_ scanner: consuming XMLScanner) {
    self.scanner = scanner
  }

  private mutating func read() throws(XMLFault) -> XMLElement {
    var root = XMLElement(
      space: scanner.space, name: try scanner.text(in: scanner.root), attributes: [])
    if !scanner.isEmptyTag {
      open.append(root)
      names.append(scanner.root)
      prefixes.append(scanner.prefixes.count)
      while let name = names.last {
        try text()
        if scanner.isAtEndTag {
          try scanner.endTag(name)
          root = try close() ?? root
        } else {
          try element()
        }
      }
    }
    try scanner.finish()
    return root
  }

  private mutating func text() throws(XMLFault) {
    if scanner.xml[scanner.position] == UInt8(ascii: "<") { return }
    let run = try scanner.run()
    open[open.count - 1].text += try scanner.characters(of: run)
  }

  private mutating func element() throws(XMLFault) {
    count += 1
    guard count <= scanner.limits.elements else { throw Refusal.elements(scanner.limits) }
    guard names.count < scanner.limits.depth else { throw Refusal.depth(scanner.limits) }
    let before = scanner.prefixes.count
    let name = try scanner.openTag()
    let found = try scanner.attributes()
    try scanner.checkPrefix(of: name)
    var attributes: [XMLAttribute] = []
    attributes.reserveCapacity(found.count)
    for attribute in found { attributes.append(try self.attribute(attribute)) }
    let colon = scanner.colon(in: name)
    let element = XMLElement(
      space: colon == nil ? scanner.space : .foreign, name: try scanner.text(in: name),
      attributes: attributes)
    open.append(element)
    names.append(name)
    prefixes.append(before)
    if scanner.isEmptyTag { _ = try close() }
  }

  private func attribute(_ attribute: XMLScanner.Attribute) throws(XMLFault) -> XMLAttribute {
    let isRelationship = scanner.isName(attribute.name, "r:id")
    let isPrefixed = scanner.colon(in: attribute.name) != nil
    return XMLAttribute(
      space: isRelationship ? .relationship : isPrefixed ? .foreign : .none,
      name: isRelationship ? "id" : try scanner.text(in: attribute.name),
      value: try scanner.characters(of: attribute))
  }

  /// Ends the element that began last, and returns it when it is the outermost.
  private mutating func close() throws(XMLFault) -> XMLElement? {
    names.removeLast()
    scanner.prefixes.removeLast(scanner.prefixes.count - prefixes.removeLast())
    guard let element = open.popLast() else { return nil }
    if open.isEmpty { return element }
    open[open.count - 1].children.append(element)
    return nil
  }
}
