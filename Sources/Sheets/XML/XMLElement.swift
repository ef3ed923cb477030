/// An element of a part that is small enough to be read as a tree.
struct XMLElement {
  /// Its namespace.
  let space: XMLSpace
  /// Its name without prefix.
  let name: String
  /// Its attributes.
  let attributes: [XMLAttribute]
  /// The elements in it.
  var children: [XMLElement] = []
  /// The characters directly in it.
  var text = ""

  /// Whether it belongs to the main namespace.
  var isMain: Bool { space.isMain }

  /// The first child of a name in the main namespace.
  func child(_ name: String) -> XMLElement? {
    children.first { $0.name == name && $0.isMain }
  }

  /// The children of a name in the main namespace, in the element of a name.
  func list(_ list: String, of name: String) -> [XMLElement] {
    child(list)?.children.filter { $0.name == name && $0.isMain } ?? []
  }

  /// The tree that the full parser sees in a part.
  static func tree(_ xml: Span<UInt8>, limits: ReadingLimits) throws(XMLFault) -> XMLElement {
    let builder = TreeBuilder(limits)
    try ExpatParser.parse(xml, limits: limits, events: builder)
    guard let root = builder.root else { throw .truncated }
    return root
  }
}

/// Grows a tree from what the full parser tells.
private final class TreeBuilder: XMLEvents {
  private(set) var root: XMLElement?
  private var open: [XMLElement] = []
  private var count = 0
  private let limits: ReadingLimits

  init(_ limits: ReadingLimits) {
    self.limits = limits
  }

  func start(_ tag: ExpatParser.Tag) throws(XMLFault) {
    count += 1
    guard count <= limits.elements else { throw Refusal.elements(limits) }
    open.append(XMLElement(space: tag.space, name: tag.name, attributes: tag.attributes))
  }

  func text(_ bytes: Span<UInt8>) {
    guard let characters = try? UTF8Span(validating: bytes), !open.isEmpty else { return }
    open[open.count - 1].text += String(copying: characters)
  }

  func end() throws(XMLFault) {
    guard let element = open.popLast() else { return }
    if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
  }
}
