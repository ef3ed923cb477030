internal import ProfileModel

/// One text that two editions of a catalogue have otherwise.
public struct CatalogDifference: Hashable, Sendable {
  /// The keys and ids that lead to it.
  public let path: String
  /// What stood there.
  public let before: String?
  /// What stands there now.
  public let after: String?
}

extension CatalogDocument {
  /// Whether the header of this catalogue names another one.
  public func restsOn(_ id: String) -> Bool {
    Links.all(in: self).contains { link in
      guard case .catalog = link.target else { return false }
      return link.id == id
    }
  }

  /// The texts that another catalogue has otherwise, in the order of this one and then of that; an
  /// entry that only one of them has is one difference.
  public func differences(to other: CatalogDocument) -> [CatalogDifference] {
    json.differences(to: other.json, at: "")
  }
}

extension JSONValue {
  fileprivate func differences(to other: JSONValue, at path: String) -> [CatalogDifference] {
    if self == other { return [] }
    let before = pieces
    let after = other.pieces
    guard !before.isEmpty, !after.isEmpty else {
      return [CatalogDifference(path: path, before: summary, after: other.summary)]
    }
    let old = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after, uniquingKeysWith: { first, _ in first })
    let start = path.isEmpty ? "" : path + "."
    let changed = before.flatMap { name, value in
      new[name].map { value.differences(to: $0, at: start + name) }
        ?? [CatalogDifference(path: start + name, before: value.summary, after: nil)]
    }
    return changed
      + after.filter { old[$0.0] == nil }
      .map { CatalogDifference(path: start + $0.0, before: nil, after: $0.1.summary) }
  }

  /// What it is made of, by key, by id, or by number.
  private var pieces: [(String, JSONValue)] {
    switch self {
    case .object(let members): members.map { ($0.key, $0.value) }
    case .list(let values):
      values.enumerated().map { index, value in (value.id ?? "\(index + 1)", value) }
    case .text, .null, .flag, .integer: []
    }
  }

  /// Its text, or a sign for all that it is made of.
  private var summary: String {
    if case .text(let text) = self { text } else { "…" }
  }

  /// The id of an entry.
  private var id: String? {
    guard case .object(let members) = self,
      case .text(let id)? = members.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }
}
