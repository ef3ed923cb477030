internal import Wording

/// Tells what a column, or the key of one, that nobody knows was probably meant to be.
struct ColumnNames {
  private let names: [String]
  private let levels: [String]

  /// The columns of a table whose rows have a shape.
  init(of shape: Shape, alsoKnown more: [String] = []) {
    names = more + Self.columns(of: shape, levels: ["1"])
    levels = Self.columns(of: shape, levels: (1...9).map { "\($0)" })
  }

  /// What is wrong with a column of an unknown name.
  func finding(forColumn name: String, at spot: Spot) -> Finding {
    Finding(
      spot, Text(ja: "不明な列「\(name)」です", en: "the column '\(name)' is unknown"),
      suggestion(for: name))
  }

  /// What is wrong with an unknown key where one column would have to stand.
  func finding(forKey key: String, at spot: Spot) -> Finding {
    Finding(
      spot, Text(ja: "不明な見出し「\(key)」です", en: "the key '\(key)' is unknown"),
      suggestion(for: key))
  }

  private func suggestion(for name: String) -> Text {
    let near =
      names.first { $0.hasPrefix(name + ".") } ?? NearMiss.nearest(to: name, among: names + levels)
    return near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
      ?? Text(
        ja: "使えるのは \(names.joined(separator: "、")) です",
        en: "use \(names.joined(separator: ", "))")
  }

  /// The names of the columns of a shape below a path; of a table's tiers, those that are given.
  private static func columns(
    of shape: Shape, levels: [String], at path: String = ""
  ) -> [String] {
    let keys: [(String, Shape)]
    switch shape {
    case .wording: keys = Language.allCases.map { ($0.rawValue, .text) }
    case .record(let shape): keys = shape.keys.map { ($0.name, $0.shape) }
    case .keyed(let inner): keys = levels.map { ($0, inner) }
    case .list(let inner): return inner.isScalar ? [path] : []
    default: return [path]
    }
    return keys.flatMap { columns(of: $1, levels: levels, at: TableForm.join(path, $0)) }
  }
}
