internal import ProfileModel
internal import Wording

/// Matches the headings of a table with the columns it should have.
struct TableHeading {
  /// A heading, the position of its column, and where it stands.
  struct Item {
    let text: String
    let position: Int
    let place: Place
  }

  /// What happens to headings that nobody knows.
  enum Unknown {
    /// They are wrong, since a misspelt column would be lost.
    case refused
    /// They are the writer's own.
    case ignored
  }

  private let items: [Item]
  private let columns: TableColumns
  private let found: Set<String>

  init(_ items: [Item], columns: TableColumns) {
    self.items = items.filter { !$0.text.isEmpty }
    self.columns = columns
    found = Set(items.compactMap { columns.column(for: $0.text)?.id })
  }

  /// How many of the columns are there.
  var matches: Int { found.count }

  /// Whether all columns are there that must be.
  var isWhole: Bool { columns.all.allSatisfy { !$0.isRequired || found.contains($0.id) } }

  /// How many of some columns are there, by their ids.
  func matches(among ids: Set<String>) -> Int { found.intersection(ids).count }

  /// The position of each column, or all that is wrong with the headings.
  func positions(_ unknown: Unknown, heading place: Place) throws(Failure) -> [String: Int] {
    var positions: [String: Int] = [:]
    var places: [String: Place] = [:]
    var problems: [Problem] = []
    for item in items {
      guard let column = columns.column(for: item.text) else {
        if unknown == .refused { problems.append(self.unknown(item)) }
        continue
      }
      positions[column.id] = item.position
      if let first = places.updateValue(item.place, forKey: column.id) {
        problems.append(twice(item, first))
      }
    }
    for column in columns.all where column.isRequired && positions[column.id] == nil {
      problems.append(missing(column, place))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return positions
  }

  private func twice(_ item: Item, _ first: Place) -> Problem {
    Problem(
      at: item.place,
      Text(ja: "見出し「\(item.text)」の列が二つあります", en: "the column '\(item.text)' stands twice"),
      remedy: Text(
        ja: "\(first.inside.japanese)と合わせて一つにしてください",
        en: "keep one, here or \(first.inside.english)"))
  }

  private func missing(_ column: TableColumn, _ place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "見出し「\(column.title.japanese)」(\(column.id))がありません",
        en: "the column '\(column.id)' is missing"),
      remedy: Text(ja: "見出しの行に加えてください", en: "add it to the row of headings"))
  }

  private func unknown(_ item: Item) -> Problem {
    let titles = columns.all.map(\.title)
    let ids = columns.all.map(\.id)
    let known = ids + titles.map(\.japanese) + titles.map(\.english)
    return Problem(
      at: item.place,
      Text(ja: "不明な見出し「\(item.text)」です", en: "the column '\(item.text)' is unknown"),
      remedy: NearMiss.nearest(to: Identifier.narrowed(item.text), among: known)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(titles.map(\.japanese).joined(separator: "、"))"
            + "(または \(ids.joined(separator: "、")))です",
          en: "use \(titles.map(\.english).joined(separator: ", ")) "
            + "(or \(ids.joined(separator: ", ")))"))
  }
}
