/// How one part of a package refers to another, or to something outside.
struct Relationship {
  /// Its id, by which the part names it.
  let id: String
  /// What it is for: the last word of its type.
  let kind: String
  /// Where it leads, as it is written.
  let target: String
  /// Whether it leads out of the package.
  let isExternal: Bool

  /// The relationships that a part lists.
  static func all(
    in tree: XMLElement, limits: ReadingLimits
  ) throws(XMLFault) -> [Relationship] {
    guard tree.children.count <= limits.relationships else {
      throw Refusal.relationships(limits)
    }
    return tree.children.filter { $0.name == "Relationship" }.map { element in
      let type = element.attributes["Type"] ?? ""
      return Relationship(
        id: element.attributes["Id"] ?? "",
        kind: String(type.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""),
        target: element.attributes["Target"] ?? "",
        isExternal: element.attributes["TargetMode"] == "External")
    }
  }
}
