internal import ProfileModel
internal import Wording

extension CatalogDecoder {
  /// The keys with which every catalogue file begins.
  static let headerKeys = [
    "format", "kind", "id", "edition", "title", "issuer", "source", "decided", "status",
  ]

  /// The format version that this program reads.
  static let formatVersion = 1

  /// What a catalogue file says of itself.
  mutating func edition(of fields: Fields) -> CatalogEdition? {
    checkFormat(of: fields)
    // Every field is looked at before any is missed, so that all problems are told at once.
    let kind = text("kind", of: fields)
    let id = identifier("id", of: fields)
    let edition = text("edition", of: fields)
    let title = wording("title", of: fields)
    let issuer = wording("issuer", of: fields)
    let source = source(of: fields)
    let decided = date("decided", of: fields)
    let status = wording("status", of: fields)
    guard let kind, let id, let edition, let title, let issuer, let source, let decided, let status
    else { return nil }
    return CatalogEdition(
      kind: kind, id: id, edition: edition, title: title, issuer: issuer,
      sourceDocument: source.document, sourceSection: source.section, decided: decided,
      status: status)
  }

  private mutating func checkFormat(of fields: Fields) {
    guard let format = text("format", of: fields), format != String(Self.formatVersion) else {
      return
    }
    let isNewer = Int(format).map { $0 > Self.formatVersion } ?? false
    report(
      position(of: "format", in: fields),
      isNewer
        ? Text(
          ja: "新しい書式(版\(format))です。この assess が読めるのは版\(Self.formatVersion)です",
          en: "it has a newer format (\(format)); this assess reads \(Self.formatVersion)")
        : Text(ja: "書式の版「\(format)」は不明です", en: "the format '\(format)' is unknown"),
      isNewer
        ? Text(ja: "assess を更新してください", en: "update assess")
        : Text(
          ja: "「format: \(Self.formatVersion)」と書いてください", en: "write 'format: \(Self.formatVersion)'"
        ))
  }

  private mutating func source(of fields: Fields) -> (document: String, section: String)? {
    guard let node = fields.node("source"),
      let pair = self.fields(of: node, required: ["document", "section"])
    else { return nil }
    let document = text("document", of: pair)
    let section = text("section", of: pair)
    guard let document, let section else { return nil }
    return (document, section)
  }
}

extension CatalogDecoder {
  /// The header of a file whose other keys do not matter here.
  mutating func header(of root: YAMLNode) -> CatalogEdition? {
    guard case .map(let entries, let position) = root else {
      return fields(of: root, required: Self.headerKeys).flatMap { edition(of: $0) }
    }
    let header = entries.filter { Self.headerKeys.contains($0.key) }
    return fields(of: .map(header, position), required: Self.headerKeys)
      .flatMap { edition(of: $0) }
  }
}
