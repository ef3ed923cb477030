internal import Wording

/// A catalogue that says how many entries it has, has that many.
enum CountRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    guard let counts = document.root.record("counts") else { return [] }
    return counts.entries.compactMap { entry in
      guard let declared = counts.number(entry.key) else { return nil }
      let found = count(of: entry.key, in: document)
      guard declared >= 0, declared != found else { return nil }
      return Finding(
        counts.spot(of: entry.key),
        Text(
          ja: "「\(entry.key)」は\(declared)件とありますが、\(found)件です",
          en: "'\(entry.key)' should be \(declared), but there are \(found)"),
        Text(ja: "抜けや重なりがないか確かめてください", en: "look for what is missing or there twice"))
    }
  }

  private static func count(of name: String, in document: CatalogDocument) -> Int {
    switch (document.kind, name) {
    case (.controls, "points"): document.mainEntries.count { $0["of"] != nil }
    case (.sectors, "services"):
      document.mainEntries.reduce(0) { $0 + $1.records("services").count }
    default: document.root.records(name).count
    }
  }
}
