/// A piece of a catalogue and where it stands, whatever file it came from.
///
/// Every scalar is text; its field decides what it means.
public indirect enum ContentNode: Sendable {
  /// A text.
  case scalar(String, Spot)
  /// Pieces in order.
  case list([ContentNode], Spot)
  /// Named pieces.
  case map([Entry], Spot)

  /// One key of a map and what stands behind it.
  public struct Entry: Sendable {
    /// The key.
    public let key: String
    let spot: Spot
    /// What stands behind it.
    public let value: ContentNode
  }

  /// Where the piece begins.
  var spot: Spot {
    switch self {
    case .scalar(_, let spot), .list(_, let spot), .map(_, let spot): spot
    }
  }

  /// The text of a scalar.
  public var text: String? {
    if case .scalar(let text, _) = self { text } else { nil }
  }

  /// The pieces of a list.
  public var items: [ContentNode] {
    if case .list(let items, _) = self { items } else { [] }
  }
}
