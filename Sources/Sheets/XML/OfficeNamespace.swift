/// The namespaces that Excel's parts use, transitional and strict.
enum OfficeNamespace {
  /// Of workbooks, sheets, strings and styles.
  static let main: Set = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  /// Of attributes that name a relationship.
  static let relationships: Set = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
  /// Of the relationship parts of a package.
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// Of the list of content types.
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
}
