public import ProfileModel
public import Sheets
internal import Wording

/// Reads the table of systems that somebody filled in, by the headings of its columns.
public enum SystemTableReader {
  /// The systems in a table, read over what is known of them.
  ///
  /// A column that the table lacks keeps its values; all that is wrong is reported at once.
  public static func systems(
    in table: SourceTable, over register: OrganisationRegister
  ) throws(Failure) -> [System] {
    let columns = try columns(of: table)
    var reading = Reading(path: table.path, register: register)
    let systems = table.rows.compactMap { row in
      reading.system(row.line) { column in columns[column].flatMap { row.cell($0) } }
    }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return systems
  }

  private static func columns(of table: SourceTable) throws(Failure) -> [SystemColumn: Int] {
    var columns: [SystemColumn: Int] = [:]
    var problems: [Problem] = []
    for (index, heading) in table.heading.enumerated() where !heading.isEmpty {
      let column = SystemColumn.allCases.first { $0.isMeant(by: Identifier.narrowed(heading)) }
      if column.map({ columns.updateValue(index, forKey: $0) == nil }) != true {
        problems.append(unusable(heading, isTwice: column != nil, in: table))
      }
    }
    for column in [SystemColumn.id, .name, .environment] where columns[column] == nil {
      problems.append(
        Problem(
          at: .line(1, of: table.path),
          Text(
            ja: "見出し「\(column.title.japanese)」(\(column.rawValue))がありません",
            en: "the column '\(column.rawValue)' is missing"),
          remedy: Text(ja: "1行目に加えてください", en: "add it to the first row")))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return columns
  }

  private static func unusable(
    _ heading: String, isTwice: Bool, in table: SourceTable
  ) -> Problem {
    let place = Place.line(1, of: table.path)
    if isTwice {
      return Problem(
        at: place,
        Text(ja: "見出し「\(heading)」の列が二つあります", en: "the column '\(heading)' stands twice"),
        remedy: Text(ja: "一つにしてください", en: "keep one of them"))
    }
    let ids = SystemColumn.allCases.map(\.rawValue)
    let titles = SystemColumn.allCases.map(\.title)
    let known = ids + titles.map(\.japanese) + titles.map(\.english)
    let near = NearMiss.nearest(to: heading, among: known)
    return Problem(
      at: place,
      Text(ja: "不明な見出し「\(heading)」です", en: "the column '\(heading)' is unknown"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(titles.map(\.japanese).joined(separator: "、"))"
            + "(または \(ids.joined(separator: "、")))です",
          en: "use \(titles.map(\.english).joined(separator: ", ")) "
            + "(or \(ids.joined(separator: ", ")))"))
  }
}
