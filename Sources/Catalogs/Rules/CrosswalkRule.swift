internal import ProfileModel
internal import Wording

/// An edge has the ends that its kind needs, and stands once.
enum CrosswalkRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    var seen: [String: Spot] = [:]
    return document.mainEntries.flatMap { edge in
      ends(of: edge) + repeats(of: edge, &seen, in: document)
    }
  }

  private static func ends(of edge: Record) -> [Finding] {
    guard let kind = edge.text("kind").flatMap(EdgeKind.init) else { return [] }
    return [("from", kind != .new), ("to", kind != .withdrawn)].compactMap { key, isNeeded in
      if (edge[key] != nil) == isNeeded { return nil }
      return Finding(
        isNeeded ? edge.spot : edge.spot(of: key),
        isNeeded
          ? Text(ja: "「\(key)」がありません", en: "'\(key)' is missing")
          : Text(
            ja: "「\(kind.rawValue)」の対応に「\(key)」があります",
            en: "an edge of kind '\(kind.rawValue)' has '\(key)'"),
        isNeeded
          ? Text(ja: "「\(key):」を書き足してください", en: "add '\(key):'")
          : Text(ja: "消すか、関係を改めてください", en: "remove it, or change the kind"))
    }
  }

  private static func repeats(
    of edge: Record, _ seen: inout [String: Spot], in document: CatalogDocument
  ) -> [Finding] {
    let name = (edge.text("from") ?? "-") + " → " + (edge.text("to") ?? "-")
    guard let first = seen.updateValue(edge.spot, forKey: name) else { return [] }
    return [
      Finding(
        edge.spot, Text(ja: "対応「\(name)」が二度あります", en: "the edge '\(name)' stands twice"),
        document.content.place(of: first, besides: edge.spot)
          + Text(ja: "と合わせて一つにしてください", en: " it stands too: keep one"))
    ]
  }
}
