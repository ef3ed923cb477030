internal import ProfileModel
internal import Wording

/// Finds the part of a package that is the workbook, and says what the package is when it has none.
enum WorkbookPart {
  /// The name of the workbook part.
  static func name(in package: borrowing OfficePackage) throws(Failure) -> String {
    guard package.has("[Content_Types].xml") else { throw otherwise(package) }
    _ = try package.tree(
      of: "[Content_Types].xml", root: "Types", in: XMLSpace.contentTypes)
    let relationships = try package.relationships(of: nil)
    let documents = relationships.filter { $0.kind == "officeDocument" }
    guard let relationship = documents.first else { throw otherwise(package) }
    guard documents.count == 1 else {
      let damage = ZipDamage.ambiguous(
        Text(ja: "ブックの本体が二つある", en: "it holds two workbooks"))
      throw Failure(.input, at: .file(package.path), damage.what, remedy: damage.remedy)
    }
    let name = try package.target(of: relationship, from: nil)
    guard package.has(name) else { throw package.missing(name) }
    guard !name.hasSuffix(".bin"), !name.hasPrefix("word/"), !name.hasPrefix("ppt/") else {
      throw otherwise(package)
    }
    return name
  }

  private static func otherwise(_ package: borrowing OfficePackage) -> Failure {
    let kinds: [(part: String, what: Text)] = [
      (
        "xl/workbook.bin",
        Text(ja: "バイナリ形式の Excel ブック(.xlsb)です", en: "this is a binary workbook (.xlsb)")
      ),
      ("word/document.xml", Text(ja: "Word の文書です", en: "this is a Word document")),
      (
        "ppt/presentation.xml",
        Text(ja: "PowerPoint の資料です", en: "this is a PowerPoint presentation")
      ),
      (
        "content.xml",
        Text(ja: "OpenDocument(.ods など)です", en: "this is an OpenDocument file (such as .ods)")
      ),
    ]
    let what =
      kinds.first { package.has($0.part) }?.what
      ?? Text(ja: "ZIP ファイルですが、Excel ブックではありません", en: "this is a ZIP file, but no Excel workbook")
    return Failure(.input, at: .file(package.path), what, remedy: OfficePackage.saveAnew)
  }
}
