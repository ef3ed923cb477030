public import ProfileModel
public import Wording

/// What stands behind a key of a catalogue, with the words that people need to read it.
public indirect enum DescribedValue: Hashable, Sendable {
  /// A text as it was written.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A day.
  case date(CivilDate)
  /// A word of the format, or the id of something, and what people call it.
  case word(String, Text)
  /// A wording of the catalogue.
  case wording(Text)
  /// An entry that is pointed to, by its id; its title where it is at hand.
  case entry(String, EntryAddress?, title: Text?)
  /// Several of them.
  case list([DescribedValue])
  /// Named ones.
  case record([DescribedField])
  /// One for each tier.
  case tiers([DescribedField])
}

/// One field of an entry, with its name for people.
public struct DescribedField: Hashable, Sendable {
  /// Its name in files.
  public let key: String
  /// Its name for people.
  public let label: Text
  /// What stands behind it.
  public let value: DescribedValue

  init(_ key: String, _ label: Text, _ value: DescribedValue) {
    self.key = key
    self.label = label
    self.value = value
  }
}
