public import Wording

/// What a rating speaks of: the whole organisation, or one part of it.
public enum Scope: Hashable, Sendable {
  /// The whole organisation.
  case organisation
  /// One of its units, by id.
  case unit(String)
  /// One of its systems, by id.
  case system(String)
}

extension Scope: CustomStringConvertible {
  /// The scope as it is typed and stored: `organisation`, `unit:plant`, `system:scada`.
  public var description: String {
    switch self {
    case .organisation: "organisation"
    case .unit(let id): "unit:\(id)"
    case .system(let id): "system:\(id)"
    }
  }

  /// Reads what `description` wrote, and nothing else.
  public init?(stored text: String) {
    if text == "organisation" {
      self = .organisation
    } else if text.hasPrefix("unit:") {
      self = .unit(String(text.dropFirst(5)))
    } else if text.hasPrefix("system:") {
      self = .system(String(text.dropFirst(7)))
    } else {
      return nil
    }
  }

  /// Reads what `description` writes, in full-width letters too.
  public init?(_ text: String) {
    if let stored = Scope(stored: text), stored.id.map(Identifier.isValid) ?? true {
      self = stored
      return
    }
    let word = Identifier.narrowed(text)
    if word.lowercased() == "organisation" {
      self = .organisation
      return
    }
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let id = Identifier.trimmed(String(parts[1]))
    guard Identifier.isValid(id) else { return nil }
    switch Identifier.trimmed(String(parts[0])).lowercased() {
    case "unit": self = .unit(id)
    case "system": self = .system(id)
    default: return nil
    }
  }

  /// The id of the part; nothing for the whole organisation.
  private var id: String? {
    switch self {
    case .organisation: nil
    case .unit(let id), .system(let id): id
    }
  }

  /// What a scope must look like, for messages.
  public static let rule = Text(
    ja: "organisation、「unit:部門ID」、「system:システムID」のどれかにしてください",
    en: "write organisation, unit:ID or system:ID")
}

extension Scope: Comparable {
  /// The organisation comes first, then units, then systems, each by id.
  public static func < (left: Scope, right: Scope) -> Bool {
    left.order < right.order
  }

  private var order: (Int, String) {
    switch self {
    case .organisation: (0, "")
    case .unit(let id): (1, id)
    case .system(let id): (2, id)
    }
  }
}
