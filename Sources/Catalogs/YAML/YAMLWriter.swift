/// Writes a catalogue as YAML that every reader takes to be the same texts.
///
/// Keys stand in the order of the shape, two spaces deeper than what they belong to.
public struct YAMLWriter {
  private var lines = ""

  /// The text of a catalogue.
  public static func text(of document: CatalogDocument) -> String {
    var writer = YAMLWriter()
    writer.write(document.ordered, depth: 0)
    return writer.lines
  }

  private mutating func write(_ node: ContentNode, depth: Int) {
    switch node {
    case .scalar(let text, _): lines += YAMLScalar.written(text) + "\n"
    case .map(let entries, _) where entries.isEmpty: lines += "{}\n"
    case .map(let entries, _):
      for (index, entry) in entries.enumerated() {
        if index > 0 { indent(depth) }
        lines += YAMLScalar.written(entry.key) + ":"
        writeBelow(entry.value, depth: depth + 1)
      }
    case .list(let items, _):
      for (index, item) in items.enumerated() {
        if index > 0 { indent(depth) }
        lines += "- "
        write(item, depth: depth + 1)
      }
    }
  }

  /// What belongs to a key: a scalar beside it, anything else on the lines below.
  private mutating func writeBelow(_ node: ContentNode, depth: Int) {
    switch node {
    case .scalar: lines += " "
    case .map(let entries, _) where entries.isEmpty: lines += " "
    case .map, .list:
      lines += "\n"
      indent(depth)
    }
    write(node, depth: depth)
  }

  private mutating func indent(_ depth: Int) {
    lines += String(repeating: "  ", count: depth)
  }
}
