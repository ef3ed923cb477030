internal import ProfileModel
internal import Wording

extension SheetCell {
  /// The characters in it, if it holds text.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// Whether it holds a number.
  var isNumber: Bool {
    if case .number = value { true } else { false }
  }

  /// Whether it holds a date or a time.
  var isDate: Bool {
    if case .date = value { true } else { false }
  }

  /// Whether nothing can be seen in it.
  var looksEmpty: Bool {
    text.map { $0.allSatisfy(\.isWhitespace) } ?? false
  }
}

extension Sheet {
  /// One problem for all cells that share it, placed at the first; none where there are none.
  func problem(
    in cells: [SheetCell], of path: String, remedy: Text, _ what: (String) -> Text
  ) -> Problem? {
    guard let first = cells.first else { return nil }
    let shown = Refusal.clipped((first.value.map { "\($0)" } ?? "").onOneLine)
    return Problem(
      at: .cell("\(first.address)", sheet: name, of: path),
      what(shown) + Self.more(cells.count - 1), remedy: remedy)
  }

  /// How many others there are beside the one that was named.
  static func more(_ count: Int) -> Text {
    count == 0 ? Text(same: "") : Text(ja: "(ほかに\(count)か所)", en: " (and \(count) more)")
  }
}
