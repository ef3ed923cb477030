internal import Wording

/// The ids of a file, each of which may be used once.
struct UniqueIDs {
  private var lines: [String: Int] = [:]

  /// The id of a map, reported when another map has it already.
  mutating func take(
    _ fields: CatalogDecoder.Fields, _ decoder: inout CatalogDecoder
  ) -> String? {
    guard let id = decoder.identifier("id", of: fields) else { return nil }
    let position = decoder.position(of: "id", in: fields)
    if let first = lines[id] {
      decoder.report(
        position, Text(ja: "ID「\(id)」が二度使われています", en: "the id '\(id)' is used twice"),
        Text(ja: "\(first)行目と別の ID にしてください", en: "choose another; line \(first) has it"))
    } else {
      lines[id] = position.line
    }
    return id
  }
}
