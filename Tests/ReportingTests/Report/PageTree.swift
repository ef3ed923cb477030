import Foundation
import FoundationXML
import Testing

/// A page as an XML reader sees it.
final class PageTree: NSObject, XMLParserDelegate {
  /// An element with what stands in it.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var text = ""

    init(_ name: String, _ attributes: [String: String]) {
      (self.name, self.attributes) = (name, attributes)
    }

    /// All elements in it that have a name.
    func all(_ name: String) -> [Element] {
      children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    /// All elements in it.
    var everything: [Element] { children.flatMap { [$0] + $0.everything } }

    /// The text without marks, which say how a value stands out.
    var shown: String {
      text + children.filter { $0.attributes["class"] != "mark" }.map(\.shown).joined()
    }
  }

  private var open = [Element("", [:])]

  /// Reads a page; one that is no XML fails the test.
  static func read(
    _ page: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Element {
    let tree = PageTree()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = tree
    let isRead = parser.parse()
    try #require(
      isRead, "line \(parser.lineNumber): \(String(describing: parser.parserError))",
      sourceLocation: sourceLocation)
    return try #require(tree.open.first)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    open.last?.children.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    open.last?.text += text
  }
}
