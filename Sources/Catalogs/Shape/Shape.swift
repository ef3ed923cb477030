public import Wording

/// What may stand behind a key of a catalogue.
public indirect enum Shape: Sendable {
  /// A text that is not empty.
  case text
  /// An id.
  case identifier
  /// A date in ISO form.
  case date
  /// A whole number.
  case number(ClosedRange<Int>)
  /// One of some words.
  case word([String])
  /// A text in the languages of the catalogue.
  case wording
  /// The id of something else.
  case link(LinkTarget)
  /// A list that is not empty.
  case list(Shape)
  /// Named fields.
  case record(RecordShape)
  /// The same thing for each of several keys, such as the tiers.
  case keyed(Shape)
  /// What is looked at elsewhere.
  case anything
}

/// What an id in a catalogue may point to.
public enum LinkTarget: Hashable, Sendable {
  /// An entry of a list of the same catalogue.
  case list(String)
  /// An entry of a list of the catalogue that a key of the header names.
  case entry(of: String, list: String)
  /// A catalogue of a kind.
  case catalog(CatalogKind)
  /// An entry of a list of whatever catalogue of a kind is at hand.
  case known(CatalogKind, list: String)
  /// An entry of any catalogue: `catalogue/entry`.
  case anywhere
}

/// The fields that a record may have, in the order in which they are written.
public struct RecordShape: Sendable {
  /// One field.
  public struct Key: Sendable {
    /// Its name in files.
    public let name: String
    /// Its name for people.
    public let label: Text
    /// What stands behind it.
    public let shape: Shape
    let isRequired: Bool

    init(_ name: String, _ label: Text, _ shape: Shape) {
      self.init(name, label, shape, isRequired: true)
    }

    private init(_ name: String, _ label: Text, _ shape: Shape, isRequired: Bool) {
      self.name = name
      self.label = label
      self.shape = shape
      self.isRequired = isRequired
    }

    /// The same field where it may be left out.
    var optional: Key { Key(name, label, shape, isRequired: false) }
  }

  /// The fields.
  public let keys: [Key]

  init(_ keys: [Key]) {
    self.keys = keys
  }

  /// The field with a name.
  public subscript(_ name: String) -> Key? { keys.first { $0.name == name } }
}
