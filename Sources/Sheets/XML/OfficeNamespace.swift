/// The namespaces that Excel's parts use, transitional and strict.
enum OfficeNamespace {
  /// Of workbooks, sheets, strings and styles.
  static let main: Set = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  /// Of attributes that name a relationship, in files of the transitional kind.
  static let transitionalRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// Of attributes that name a relationship.
  static let relationships: Set = [
    transitionalRelationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
  /// Of the relationship parts of a package.
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// Of the list of content types.
  static let contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types"
}

/// A namespace, and whether it is one of those that matter here.
struct XMLSpace {
  /// Its name.
  let name: String
  /// Whether workbooks, sheets, strings and styles belong to it.
  let isMain: Bool
  /// Whether attributes that name a relationship belong to it.
  let isRelationships: Bool

  /// No namespace.
  static let none = XMLSpace("")
  /// One that does not matter here.
  static let foreign = XMLSpace("?")
  /// Of workbooks, sheets, strings and styles.
  static let main = OfficeNamespace.main.map { XMLSpace($0) }
  /// Of attributes that name a relationship.
  static let relationship = XMLSpace(OfficeNamespace.transitionalRelationships)
  /// Of the relationship parts of a package.
  static let packageRelationships = [XMLSpace(OfficeNamespace.packageRelationships)]
  /// Of the list of content types.
  static let contentTypes = [XMLSpace(OfficeNamespace.contentTypes)]

  init(_ name: String) {
    self.name = name
    isMain = OfficeNamespace.main.contains(name)
    isRelationships = OfficeNamespace.relationships.contains(name)
  }
}

/// An attribute as the full parser tells it.
struct XMLAttribute {
  /// Its namespace.
  let space: XMLSpace
  /// Its name without prefix.
  let name: String
  /// Its value.
  let value: String
}

extension [XMLAttribute] {
  /// The value of an attribute without a namespace.
  subscript(_ name: String) -> String? {
    first { $0.name == name && $0.space.name.isEmpty }?.value
  }

  /// The value of the attribute that names a relationship.
  var relationship: String? {
    first { $0.name == "id" && $0.space.isRelationships }?.value
  }
}
