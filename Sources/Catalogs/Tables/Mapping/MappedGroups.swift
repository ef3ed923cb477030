internal import Wording

/// Collects the groups that the rows of a table name, in the order in which they first appear.
struct MappedGroups {
  private struct Group {
    let id: String
    let spot: Spot
    var titles: [String: CellRow.Cell]
  }

  private let id: Int
  /// Whether the table gives groups ids; without, they are made from the titles.
  private let isNamed: Bool
  private let titles: [(language: String, column: Int)]
  private var groups: [Group] = []
  private var indexes: [String: Int] = [:]

  /// Collects from cells that stand under numbers.
  init(_ numbers: [String: Int], named isNamed: Bool) {
    id = numbers["group"] ?? 0
    self.isNamed = isNamed
    titles = Language.allCases.compactMap { language in
      numbers["group.title.\(language.rawValue)"].map { (language.rawValue, $0) }
    }
  }

  /// Takes in the group of a row and gives the row its id; a title unlike an earlier one is told.
  mutating func take(_ cells: inout [CellRow.Cell?]) -> Finding? {
    guard let name = isNamed ? cells[id] : titles.compactMap({ cells[$0.column] }).first else {
      return nil
    }
    let given = titles.compactMap { title in cells[title.column].map { (title.language, $0) } }
    let index: Int
    if let known = indexes[name.text] {
      index = known
      let told = groups[index].titles
      if let (_, other) = given.first(where: { told[$0] != nil && told[$0]?.text != $1.text }) {
        return another(other, groups[index].id)
      }
    } else {
      index = groups.count
      indexes[name.text] = index
      groups.append(
        Group(id: isNamed ? name.text : "g\(index + 1)", spot: name.spot, titles: [:]))
    }
    groups[index].titles.merge(given) { earlier, _ in earlier }
    cells[id] = CellRow.Cell(text: groups[index].id, spot: name.spot)
    return nil
  }

  /// The groups as entries of a catalogue.
  var nodes: [ContentNode] {
    groups.map { group in
      let titles = Language.allCases.compactMap { language in
        group.titles[language.rawValue].map { cell in
          ContentNode.Entry(
            key: language.rawValue, spot: cell.spot, value: .scalar(cell.text, cell.spot))
        }
      }
      let id = ContentNode.Entry(
        key: "id", spot: group.spot, value: .scalar(group.id, group.spot))
      let title = titles.first.map {
        ContentNode.Entry(key: "title", spot: $0.spot, value: .map(titles, $0.spot))
      }
      return .map([id] + (title.map { [$0] } ?? []), group.spot)
    }
  }

  private func another(_ title: CellRow.Cell, _ group: String) -> Finding {
    Finding(
      title.spot,
      Text(
        ja: "分類「\(group)」に別の名称「\(title.text)」があります",
        en: "the group '\(group)' has another title here, '\(title.text)'"),
      Text(ja: "同じ分類の名称をそろえてください", en: "write one title for one group"))
  }
}
