public import ProfileModel

/// Takes what several people made of the entries of a register together with what is stored, part
/// by part, each against the version that they were given.
public struct RegisterMerge<Value: Registered>: Sendable {
  /// An entry as it came back.
  public struct Return: Sendable {
    /// The file.
    public let file: String
    /// The entry as it was given out.
    public let base: Value
    /// The entry as it came back.
    public let value: Value

    /// Describes an entry that came back.
    public init(file: String, base: Value, value: Value) {
      self.file = file
      self.base = base
      self.value = value
    }
  }

  /// A part that was changed in more than one way.
  public struct Conflict: Hashable, Sendable {
    /// The id of the entry.
    public let id: String
    /// The part, by its key.
    public let part: String
    /// What is stored.
    public let stored: JSONValue?
    /// What each file says.
    public let said: [Said]
  }

  /// What one file says of a part.
  public struct Said: Hashable, Sendable {
    /// The file.
    public let file: String
    /// The value; nothing where it was cleared.
    public let value: JSONValue?
  }

  /// Who is right where both sides changed a part.
  public enum Preference: Hashable, Sendable {
    /// Nobody: it has to be settled.
    case nobody
    /// What is stored.
    case store
    /// What a file says.
    case file(String)
  }

  /// The entries that change.
  public private(set) var changed: [Value] = []
  /// What has to be settled.
  public private(set) var conflicts: [Conflict] = []

  /// Merges what came back into what is stored; entries that are no longer there are left out.
  public init(
    _ returns: [Return], into stored: [Value], preferring preference: Preference = .nobody
  ) {
    let byID = Dictionary(grouping: returns, by: \.value.registerID)
    for entry in stored {
      guard let returns = byID[entry.registerID] else { continue }
      merge(returns, into: entry, preference)
    }
  }

  private mutating func merge(_ returns: [Return], into stored: Value, _ preference: Preference) {
    var parts = Parts(stored.json)
    let keys = Set(
      returns.flatMap { Array(Parts($0.base.json).keys) + Array(Parts($0.value.json).keys) })
    for key in keys.sorted() {
      let (before, said) = (parts[key], Self.said(returns, of: key))
      guard !said.isEmpty, Set(said.map(\.value)) != [before] else { continue }
      if let settled = Self.settled(said, before, returns, key, preference) {
        parts[key] = settled
      } else {
        conflicts.append(
          Conflict(id: stored.registerID, part: key, stored: before, said: said))
      }
    }
    guard let merged = Value(json: parts.json), !merged.isWritten(like: stored) else { return }
    changed.append(merged)
  }

  /// What the files say that changed a part.
  private static func said(_ returns: [Return], of key: String) -> [Said] {
    returns.compactMap { entry in
      let (base, value) = (Parts(entry.base.json)[key], Parts(entry.value.json)[key])
      return base == value ? nil : Said(file: entry.file, value: value)
    }
  }

  /// The value that a part comes to; nothing where that has to be settled.
  private static func settled(
    _ said: [Said], _ stored: JSONValue?, _ returns: [Return], _ key: String,
    _ preference: Preference
  ) -> JSONValue?? {
    let values = Set(said.map(\.value))
    let changing = returns.filter { entry in said.contains { $0.file == entry.file } }
    let isUntouched = changing.allSatisfy { Parts($0.base.json)[key] == stored }
    if values.count == 1, isUntouched { return values.first }
    switch preference {
    case .nobody: return nil
    case .store: return .some(stored)
    case .file(let file): return said.first { $0.file == file }.map(\.value)
    }
  }
}

/// The members of a JSON object by their keys.
private struct Parts {
  private var members: [String: JSONValue]

  init(_ json: JSONValue) {
    members = Dictionary(json.members.map { ($0.key, $0.value) }) { first, _ in first }
  }

  var keys: Dictionary<String, JSONValue>.Keys { members.keys }

  var json: JSONValue {
    .object(
      members.sorted { $0.key < $1.key }.map { JSONValue.Member(key: $0.key, value: $0.value) })
  }

  subscript(_ key: String) -> JSONValue? {
    get { members[key] }
    set { members[key] = newValue }
  }
}
