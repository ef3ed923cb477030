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

  /// The texts that another catalogue has otherwise, in the order of this one and then of that.
  public func differences(to other: CatalogDocument) -> [CatalogDifference] {
    var before: [(path: String, text: String)] = []
    var after: [(path: String, text: String)] = []
    Self.collect(json, "", into: &before)
    Self.collect(other.json, "", into: &after)
    let old = Dictionary(before.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    return before.filter { new[$0.path] != $0.text }
      .map { CatalogDifference(path: $0.path, before: $0.text, after: new[$0.path]) }
      + after.filter { old[$0.path] == nil }
      .map { CatalogDifference(path: $0.path, before: nil, after: $0.text) }
  }

  /// Every text with the way to it; an entry is named by its id, another piece by its number.
  private static func collect(
    _ value: JSONValue, _ path: String, into found: inout [(path: String, text: String)]
  ) {
    let start = path.isEmpty ? "" : path + "."
    switch value {
    case .text(let text): found.append((path, text))
    case .list(let values):
      for (index, value) in values.enumerated() {
        collect(value, start + (value.id ?? "\(index + 1)"), into: &found)
      }
    case .object(let members):
      for member in members { collect(member.value, start + member.key, into: &found) }
    case .null, .flag, .integer: break
    }
  }
}

extension JSONValue {
  /// The id of an entry.
  fileprivate var id: String? {
    guard case .object(let members) = self,
      case .text(let id)? = members.first(where: { $0.key == "id" })?.value
    else { return nil }
    return id
  }
}
