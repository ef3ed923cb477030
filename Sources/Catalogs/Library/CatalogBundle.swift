public import ProfileModel
internal import Wording

/// Catalogues that belong together: one, and what its folder holds for it.
public enum CatalogBundle {
  /// The catalogues of a file, or of a folder, each held against the shelf and against the others.
  public static func read(
    _ path: String, among shelf: Shelf
  ) throws(Failure) -> [CatalogDocument] {
    var contents: [Content] = []
    var problems: [Problem] = []
    for path in try CatalogLibrary.files(at: path) {
      do throws(Failure) { contents.append(try ContentLoader.load(path)) } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return try CatalogReader.read(contents, among: shelf)
  }

  /// A catalogue of a shelf with what is needed to work with it: its scale before it, its actions,
  /// scenarios and requirements after it, and crosswalks to catalogues that are at work already.
  public static func around(
    _ document: CatalogDocument, on shelf: Shelf, besides loaded: Set<String>
  ) -> [CatalogDocument] {
    let scale = document.root.text("scale").flatMap { shelf[$0] }
    let companions = shelf.all.filter { other in
      ["for", "serves"].contains { other.root.text($0) == document.id }
    }
    let atWork = loaded.union([document.id])
    let crosswalks = shelf.all.filter { other in
      other.kind == .crosswalk
        && ["from", "to"].allSatisfy { key in other.root.text(key).map(atWork.contains) ?? false }
    }
    return [scale].compactMap(\.self) + [document] + companions + crosswalks
  }
}
