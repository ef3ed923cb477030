extension XMLScanner {
  /// The fault of a byte that does not belong where it stands.
  func misplaced() -> XMLFault {
    if position >= xml.count - 1 { return .truncated }
    let isMarkup = opensMarkup(at: position) || (position > 0 && opensMarkup(at: position - 1))
    return isMarkup || xml[position] >= 0x80 ? .unusual : .malformed(at: position)
  }

  /// The same, where white space is allowed and hardly ever stands.
  func spacedOrMisplaced() -> XMLFault {
    XMLCharacters.isSpace(xml[position]) ? .unusual : misplaced()
  }

  private func opensMarkup(at position: Int) -> Bool {
    xml[position] == UInt8(ascii: "<")
      && (xml[position + 1] == UInt8(ascii: "!") || xml[position + 1] == UInt8(ascii: "?"))
  }

  /// Sees to it that the tag has no attribute of this name before this one.
  func checkTwice(_ name: Range<Int>) throws(XMLFault) {
    var index = tag
    while index < name.lowerBound {
      let quote = xml[index]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        repeat { index += 1 } while xml[index] != quote
      } else if XMLCharacters.isSpace(quote), isSame(name, at: index + 1) {
        throw .malformed(at: name.lowerBound)
      }
      index += 1
    }
  }

  private func isEqual(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard name.count == other.count else { return false }
    for offset in 0..<name.count
    where xml[name.lowerBound + offset] != xml[other.lowerBound + offset] {
      return false
    }
    return true
  }

  private func isSame(_ name: Range<Int>, at start: Int) -> Bool {
    guard start < name.lowerBound else { return false }
    for offset in 0..<name.count where xml[start + offset] != xml[name.lowerBound + offset] {
      return false
    }
    return !XMLCharacters.isName(xml[start + name.count])
  }

  /// All attributes of a tag; the prefixes it declares are in reach from here on.
  mutating func attributes() throws(XMLFault) -> [Attribute] {
    var attributes: [Attribute] = []
    var isPrefixed = false
    while let attribute = try attribute() {
      attributes.append(attribute)
      isPrefixed = isPrefixed || colon(in: attribute.name) != nil
      if !root.isEmpty, isName(attribute.name, "xmlns") { throw .unusual }
    }
    guard isPrefixed else { return attributes }
    for attribute in attributes { try declare(attribute) }
    for attribute in attributes { try checkPrefix(of: attribute.name) }
    return attributes
  }

  private mutating func declare(_ attribute: Attribute) throws(XMLFault) {
    guard let colon = colon(in: attribute.name),
      isName(attribute.name.lowerBound..<colon, "xmlns")
    else { return }
    let prefix = (colon + 1)..<attribute.name.upperBound
    let space = try text(in: attribute.value)
    guard attribute.isPlain, !prefix.isEmpty, !space.isEmpty, !isName(prefix.prefix(3), "xml"),
      !OfficeNamespace.main.contains(space), !space.hasPrefix("http://www.w3.org/")
    else { throw .unusual }
    let isRelationships = OfficeNamespace.relationships.contains(space)
    guard isRelationships == isName(prefix, "r") else { throw .unusual }
    prefixes.append(prefix)
  }

  /// Sees to it that the prefix of a name, if it has one, has been declared.
  func checkPrefix(of name: Range<Int>) throws(XMLFault) {
    guard let colon = colon(in: name) else { return }
    let prefix = name.lowerBound..<colon
    let local = (colon + 1)..<name.upperBound
    guard !local.isEmpty, self.colon(in: local) == nil, xml[local.lowerBound] > UInt8(ascii: ":")
    else { throw .unusual }
    if isName(prefix, "xmlns") || isName(name, "xml:space") { return }
    for declared in prefixes where isEqual(prefix, declared) { return }
    throw .unusual
  }

  /// Reads the attributes of a tag of which nobody asked for any.
  mutating func passTag() throws(XMLFault) {
    while let attribute = try attribute() { try pass(attribute) }
  }

  /// Sees to it that an attribute nobody asked for is a legal one.
  mutating func pass(_ attribute: Attribute) throws(XMLFault) {
    if isName(attribute.name.prefix(5), "xmlns") { throw .unusual }
    try checkPrefix(of: attribute.name)
    if !attribute.isPlain { _ = try characters(of: attribute) }
  }

  /// Where the prefix of a name ends, if it has one.
  func colon(in name: Range<Int>) -> Int? {
    for index in name where xml[index] == UInt8(ascii: ":") { return index }
    return nil
  }
}
