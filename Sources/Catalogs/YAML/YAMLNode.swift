internal import ProfileModel

/// A piece of a YAML file and where it stands.
///
/// Every scalar is text; its field decides what it means.
indirect enum YAMLNode {
  case scalar(String, YAMLPosition)
  case list([YAMLNode], YAMLPosition)
  case map([Entry], YAMLPosition)

  /// One key of a map and what stands behind it.
  struct Entry {
    let key: String
    let position: YAMLPosition
    let value: YAMLNode
  }

  /// Where the piece begins.
  var position: YAMLPosition {
    switch self {
    case .scalar(_, let position), .list(_, let position), .map(_, let position): position
    }
  }
}

/// A line and a column of a YAML file, both from 1.
struct YAMLPosition {
  let line: Int
  let column: Int

  /// The place for a problem.
  func place(in path: String) -> Place {
    .line(line, column: column, of: path)
  }
}
