import ProfileModel

extension JSONValue {
  /// A value of which one part is of another kind than it was.
  public struct Damage: Sendable {
    /// Where the part stands.
    public let path: String
    /// The value with the part replaced.
    public let json: JSONValue
  }

  /// The value with one part after the other replaced by what cannot stand there.
  ///
  /// What stands behind an opaque key is left alone.
  public func damaged(leaving opaque: Set<String> = []) -> [Damage] {
    [Damage(path: "", json: ofAnotherKind)] + damagedParts(opaque)
  }

  private var ofAnotherKind: JSONValue {
    if case .flag = self { .integer(1) } else { .flag(true) }
  }

  private func damagedParts(_ opaque: Set<String>) -> [Damage] {
    switch self {
    case .list(let values):
      values.enumerated().flatMap { place, value in
        value.damaged(leaving: opaque).map { damage in
          var changed = values
          changed[place] = damage.json
          return Damage(path: "[\(place)]" + damage.path, json: .list(changed))
        }
      }
    case .object(let members):
      members.enumerated().filter { !opaque.contains($1.key) }.flatMap { place, member in
        member.value.damaged(leaving: opaque).map { damage in
          var changed = members
          changed[place] = Member(key: member.key, value: damage.json)
          return Damage(path: ".\(member.key)" + damage.path, json: .object(changed))
        }
      }
    case .null, .flag, .integer, .text: []
    }
  }

  /// The object with another value behind a key.
  public func with(_ key: String, _ value: JSONValue) -> JSONValue {
    .object(members.map { $0.key == key ? Member(key: key, value: value) : $0 })
  }

  /// The object without a key.
  public func without(_ key: String) -> JSONValue {
    .object(members.filter { $0.key != key })
  }
}
