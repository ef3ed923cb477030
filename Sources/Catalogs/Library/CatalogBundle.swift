public import ProfileModel
internal import Wording

/// Catalogues that belong together: one, and what its folder holds for it.
public enum CatalogBundle {
  /// The catalogues at a path, each held against the shelf and against the others: YAML in a file
  /// or a folder, our tables in a folder or a workbook, or somebody's own table with a map.
  public static func read(
    _ path: String, map: String? = nil, among shelf: Shelf
  ) throws(Failure) -> [CatalogDocument] {
    if let map { return [try CatalogTables.read(path, map: map, among: shelf)] }
    if CatalogTables.areTables(path) { return [try CatalogTables.read(path, among: shelf)] }
    let contents = try ContentLoader.load(try CatalogLibrary.files(at: path))
    guard !contents.isEmpty else {
      throw Failure(
        .input, at: .file(path),
        Text(ja: "カタログがありません", en: "there is no catalogue in it"),
        remedy: Text(
          ja: "catalog.yaml のあるフォルダーか、カタログのファイルを指定してください",
          en: "name a folder with catalog.yaml, or a catalogue's file"))
    }
    return try CatalogReader.read(contents, among: shelf)
  }

  /// What would not hold any more in other catalogues of a shelf if new ones came onto it.
  public static func breaks(
    in others: [CatalogDocument], by new: [CatalogDocument], on shelf: Shelf
  ) -> [Problem] {
    let after = new.reduce(shelf) { $0.with($1) }
    let ids = Set(new.map(\.id))
    return others.filter { !ids.contains($0.id) && after[$0.id]?.name == $0.name }
      .flatMap { other in
        let before = Set(CatalogRules.findings(in: other, among: shelf))
        var told: Set<Text> = []
        return CatalogRules.findings(in: other, among: after)
          .filter { !before.contains($0) && told.insert($0.what).inserted }
          .map { Problem(at: .word(other.name), $0.what, remedy: together) }
      }
  }

  private static let together = Text(
    ja: "新しい内容に合わせ、一つのフォルダーに入れていっしょに読み込むか、先に外してください",
    en: "fit it to the new content and load both from one folder, or unload it first")

  /// Catalogues with the scales of a shelf that they name and that are not at work yet before them.
  public static func withScales(
    _ documents: [CatalogDocument], on shelf: Shelf, besides loaded: Set<String>
  ) -> [CatalogDocument] {
    let atHand = loaded.union(documents.map(\.id))
    let named = Set(documents.compactMap { $0.root.text("scale") }).subtracting(atHand)
    return named.sorted().compactMap { shelf[$0] } + documents
  }

  /// A catalogue of a shelf with what is needed to work with it: its scale before it, its actions,
  /// scenarios, templates for targets and requirements after it, and crosswalks to catalogues that are at work already.
  public static func around(
    _ document: CatalogDocument, on shelf: Shelf, besides loaded: Set<String>
  ) -> [CatalogDocument] {
    let companions = shelf.all.filter { other in
      ["for", "serves"].contains { other.root.text($0) == document.id }
    }
    let atWork = loaded.union([document.id])
    let crosswalks = shelf.all.filter { other in
      other.kind == .crosswalk
        && ["from", "to"].allSatisfy { key in other.root.text(key).map(atWork.contains) ?? false }
    }
    return withScales([document], on: shelf, besides: []) + companions + crosswalks
  }
}
