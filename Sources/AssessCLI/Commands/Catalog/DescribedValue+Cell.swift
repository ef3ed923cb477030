internal import Catalogs
internal import Reporting
internal import Wording

extension DescribedField {
  /// The field as it is printed.
  var field: Fields.Field { Fields.Field(key.asMember, label, value.cell) }
}

extension String {
  /// A key of a catalogue as the name of a member in data.
  var asMember: String { String(map { $0 == "-" ? "_" : $0 }) }
}

extension DescribedValue {
  /// The value as it is printed, with the titles of what it points to.
  var cell: Cell {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .integer(number)
    case .date(let date): .date(date)
    case .word(let word, let words): .code(word, words)
    case .wording(let text): .wording(text)
    case .entry(let id, _, let title):
      .code(id, title.map { Text(same: id + " ") + $0 } ?? Text(same: id))
    case .list(let values): .list(values.map(\.cell))
    case .record(let fields), .tiers(let fields): .record(fields.map(\.field))
    }
  }

  /// The value in few words: ids without titles.
  var shortCell: Cell {
    if case .entry(let id, _, _) = self { .text(id) } else { cell }
  }
}
