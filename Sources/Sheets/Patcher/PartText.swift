/// The bytes of an XML part, and where the elements stand that are to be changed.
///
/// It is made from parts that an XML parser has accepted before, so it only looks for tags. What it
/// could take for something else it calls unusual: another encoding than UTF-8, and a prefix or a
/// default namespace that changes its meaning on the way.
struct PartText {
  /// An element.
  struct Element {
    /// Where its start tag stands.
    let opening: Range<Int>
    /// Where its end tag stands; a tag that closes itself has none.
    let closing: Range<Int>?
    /// Its name without prefix.
    let name: String
    /// Whether it has the prefix of the outermost element.
    let isOfRoot: Bool

    /// All of it.
    var range: Range<Int> { opening.lowerBound..<(closing ?? opening).upperBound }
    /// What it holds.
    var content: Range<Int> { opening.upperBound..<(closing?.lowerBound ?? opening.upperBound) }
  }

  /// The bytes.
  let bytes: [UInt8]
  /// The outermost element.
  let root: Element
  /// The prefix of its name with the colon behind it, or nothing.
  let prefix: String

  init(_ bytes: [UInt8]) throws(XMLFault) {
    guard bytes.count > 4, bytes[0] < 0xFE, bytes[0] > 0, bytes[1] > 0 else { throw .unusual }
    self.bytes = bytes
    var tags = TagWalk(bytes, 0..<bytes.count)
    guard let first = try tags.next() else { throw .truncated }
    let qualified = String(decoding: bytes[first.name], as: UTF8.self)
    let colon = qualified.lastIndex(of: ":")
    prefix = colon.map { String(qualified[...$0]) } ?? ""
    let name = colon.map { String(qualified[qualified.index(after: $0)...]) } ?? qualified
    let closing = try tags.closing(of: first)
    root = Element(opening: first.range, closing: closing, name: name, isOfRoot: true)
  }

  /// The elements directly in an element.
  func children(of element: Element) throws(XMLFault) -> [Element] {
    var tags = TagWalk(bytes, element.content)
    var children: [Element] = []
    while let tag = try tags.next() {
      let (name, isOfRoot) = local(tag.name)
      children.append(
        Element(
          opening: tag.range, closing: try tags.closing(of: tag), name: name, isOfRoot: isOfRoot))
    }
    return children
  }

  /// The elements of a name directly in an element.
  ///
  /// One that might belong to the same namespace under another prefix is unusual.
  func children(of element: Element, named name: String) throws(XMLFault) -> [Element] {
    let named = try children(of: element).filter { $0.name == name }
    for element in named where !element.isOfRoot {
      guard isForeign(element) else { throw .unusual }
    }
    return named.filter(\.isOfRoot)
  }

  /// Whether the prefix of an element stands, as far as can be seen, for another namespace.
  private func isForeign(_ element: Element) -> Bool {
    let tag = bytes[element.opening]
    let prefix = tag.dropFirst().prefix { $0 != UInt8(ascii: ":") }
    let declaration = "xmlns:\(String(decoding: prefix, as: UTF8.self))"
    let space = StartTag(tag)[declaration] ?? StartTag(bytes[root.opening])[declaration]
    return space.map { !OfficeNamespace.main.contains($0) } ?? false
  }

  /// The first element of a name directly in an element.
  func child(_ name: String, of element: Element) throws(XMLFault) -> Element? {
    try children(of: element).first { $0.name == name && $0.isOfRoot }
  }

  /// The start tag of an element; one that gives the names in it another meaning is unusual.
  func tag(of element: Element) throws(XMLFault) -> StartTag {
    let tag = StartTag(bytes[element.opening])
    let declaration = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    guard element.opening == root.opening || tag[declaration] == nil else { throw .unusual }
    return tag
  }

  /// The start and end tags around something new in the namespace of the outermost element.
  func element(_ name: String, _ attributes: String = "", _ content: String = "") -> String {
    let tag = "\(prefix)\(name)\(attributes.isEmpty ? "" : " \(attributes)")"
    return content.isEmpty ? "<\(tag)/>" : "<\(tag)>\(content)</\(prefix)\(name)>"
  }

  private func local(_ name: Range<Int>) -> (name: String, isOfRoot: Bool) {
    let qualified = bytes[name]
    guard let colon = qualified.lastIndex(of: UInt8(ascii: ":")) else {
      return (String(decoding: qualified, as: UTF8.self), prefix.isEmpty)
    }
    return (
      String(decoding: qualified[(colon + 1)...], as: UTF8.self),
      qualified[...colon].elementsEqual(prefix.utf8)
    )
  }
}
