internal import ProfileModel
internal import Wording

/// An id stands once among the things that could be meant by it.
struct IDRule {
  private let document: CatalogDocument
  private var spots: [String: [String: Spot]] = [:]
  private var findings: [Finding] = []

  static func findings(in document: CatalogDocument) -> [Finding] {
    var rule = IDRule(document: document)
    rule.visit(document.root, document.kind.shape, inside: "")
    return rule.findings
  }

  private init(document: CatalogDocument) {
    self.document = document
  }

  private mutating func visit(_ record: Record, _ shape: RecordShape, inside list: String) {
    if !list.isEmpty, let key = shape.keys.first, key.isOwnName, let id = record.text(key.name) {
      take(id, at: record.spot(of: key.name), in: space(of: list))
    }
    for (key, value) in shape.ordered(record) {
      guard case .list(.record(let inner)) = key.shape else { continue }
      for item in value.items {
        if let record = Record(item) { visit(record, inner, inside: key.name) }
      }
    }
  }

  /// The things among which an id must stand once: people name sectors, services and regimes,
  /// controls and their check items, by the id alone.
  private func space(of list: String) -> String {
    switch (document.kind, list) {
    case (.sectors, "sectors"), (.sectors, "services"), (.sectors, "regimes"): "sectors"
    case (.controls, "items"): "controls"
    default: list
    }
  }

  private mutating func take(_ id: String, at spot: Spot, in space: String) {
    guard let first = spots[space]?[id] else {
      spots[space, default: [:]][id] = spot
      return
    }
    let place = document.content.place(of: first, besides: spot)
    findings.append(
      Finding(
        spot, Text(ja: "ID「\(id)」が二度使われています", en: "the id '\(id)' is used twice"),
        place + Text(ja: "にもあります。別の ID にしてください", en: " it stands too: choose another")))
  }
}

extension RecordShape.Key {
  /// Whether the key holds the name by which its record is known.
  var isOwnName: Bool { name == "id" || name == "tier" }
}
