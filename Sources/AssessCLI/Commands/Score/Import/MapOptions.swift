internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// The options that say how somebody else's table is to be read.
struct MapOptions {
  private static let map = OptionSpec(
    "--map", .value(standIn: "FILE"),
    Text(
      ja: "ほかの表の列と語を評価の欄に結び付ける対応ファイル(YAML)",
      en: "A map from the columns and words of somebody else's table (YAML)"),
    completion: .file)
  private static let mapping = OptionSpec(
    "--mapping", .value(standIn: "NAME"),
    Text(ja: "保存してある対応の名前", en: "The name of a map that was saved"))
  private static let save = OptionSpec(
    "--save-mapping", .value(standIn: "NAME"),
    Text(ja: "--map の対応をこの名前で保存する", en: "Save the map of --map under this name"))

  static let all = [map, mapping, save]

  private let path: String?
  private let saved: String?
  private let newName: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    path = said.text(Self.map)
    saved = said.text(Self.mapping)
    newName = said.text(Self.save).map(Identifier.narrowed)
    guard path == nil || saved == nil else {
      throw UsageError(
        Self.mapping.name,
        Text(ja: "--map と --mapping は一緒に使えません", en: "--map and --mapping do not go together"),
        remedy: Text(ja: "どちらか一つにしてください", en: "give one of them"))
    }
    guard let newName else { return }
    guard path != nil else {
      throw UsageError(
        Self.save.name, Text(ja: "保存する対応がありません", en: "there is no map to save"),
        remedy: Text(ja: "「--map ファイル」も付けてください", en: "add '--map FILE'"))
    }
    guard Identifier.isValid(newName) else {
      throw UsageError(
        newName, Text(ja: "この名前は使えません", en: "this cannot be a name"),
        remedy: Identifier.rule)
    }
  }

  /// The map that is meant, and how it is to be saved.
  func map(
    of store: borrowing Store
  ) throws(Failure) -> (map: RatingMap?, toSave: SavedMapping?) {
    if let path {
      let (map, text) = try RatingMapReader.read(path)
      return (map, newName.map { SavedMapping(name: $0, content: text) })
    }
    guard let saved else { return (nil, nil) }
    let mapping = try store.mapping(Identifier.narrowed(saved))
    return (try RatingMapReader.parse(mapping.content, name: mapping.name), nil)
  }
}
