internal import Wording

extension CatalogKind {
  /// What an entry of this kind holds.
  private var entryShape: RecordShape {
    guard case .list(.record(let shape))? = shape[mainList]?.shape else { return RecordShape([]) }
    return shape
  }

  /// What the cells of a row may give an entry.
  var rowShape: Shape { .record(entryShape) }

  /// What the columns of somebody's own table may hold: what a row may give, and for controls the
  /// titles of their groups.
  var mappedShape: Shape {
    guard self == .controls, let title = RecordShape.group["title"] else { return rowShape }
    let titled = RecordShape.Key("group", title.label, .record(RecordShape([title])))
    return .record(RecordShape(entryShape.keys + [titled]))
  }
}

extension Shape {
  /// What one word in the cell of a column is.
  func word(at path: String) -> Shape? {
    let keys: [(String, Shape)]
    switch self {
    case .wording: keys = Language.allCases.map { ($0.rawValue, .text) }
    case .record(let shape): keys = shape.keys.map { ($0.name, $0.shape) }
    case .keyed(let inner): keys = [(String(path.prefix { $0 != "." }), inner)]
    case .list(let inner) where inner.isScalar: return path.isEmpty ? inner : nil
    case .list, .anything: return nil
    default: return path.isEmpty ? self : nil
    }
    for (key, shape) in keys where !key.isEmpty && (path == key || path.hasPrefix(key + ".")) {
      if let word = shape.word(at: String(path.dropFirst(key.count + 1))) { return word }
    }
    return nil
  }

  /// Whether the cell of a column holds several words.
  func isList(at path: String) -> Bool {
    guard case .record(let shape) = self,
      let key = shape.keys.first(where: { path == $0.name || path.hasPrefix($0.name + ".") })
    else { return !path.isEmpty ? false : isListOfWords }
    return key.shape.isList(at: String(path.dropFirst(key.name.count + 1)))
  }

  private var isListOfWords: Bool {
    if case .list(let inner) = self { inner.isScalar } else { false }
  }
}
