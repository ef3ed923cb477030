extension HandlingLabel {
  /// The label as a JSON object.
  public var json: JSONValue {
    .object([
      "scheme": .text(scheme.rawValue), "level": .text(level),
      "restriction": .text(orNull: restriction),
    ])
  }
}

extension Organisation {
  /// The organisation as a JSON object.
  public var json: JSONValue {
    .object([
      "name": .text(name), "sector": .text(orNull: sector), "regimes": .texts(regimes.sorted()),
      "calendar_start": .integer(calendar.startMonth), "label": label?.json ?? .null,
    ])
  }
}

extension Service {
  /// The service as a JSON object.
  public var json: JSONValue {
    .object([
      "id": .text(id), "name": .text(name), "sector_service": .text(orNull: sectorService),
    ])
  }
}

extension System {
  /// The system as a JSON object.
  public var json: JSONValue {
    .object([
      "id": .text(id), "name": .text(name), "environment": .text(environment.rawValue),
      "services": .texts(services), "owner": .text(orNull: owner),
    ])
  }
}

extension OrganisationUnit {
  /// The unit as a JSON object.
  public var json: JSONValue {
    .object([
      "id": .text(id), "name": .text(name), "roles": .texts(roles), "owner": .text(orNull: owner),
    ])
  }
}

extension OrganisationRegister {
  /// The register as a JSON object: what a snapshot freezes of it.
  public var json: JSONValue {
    .object([
      "kind": .text(kind.rawValue), "organisation": organisation.json,
      "units": .list(units.map(\.json)), "services": .list(services.map(\.json)),
      "systems": .list(systems.map(\.json)),
    ])
  }
}

/// Two values that hold the same code points, where `==` would take é written in two ways as one.
public protocol WrittenValue: Equatable {
  /// The value as a JSON object.
  var json: JSONValue { get }
  /// Whether writing one in the place of the other would change nothing at all.
  func isWritten(like other: Self) -> Bool
}

extension WrittenValue {
  /// Whether both come to the same JSON.
  public func isWritten(like other: Self) -> Bool {
    self == other && json.canonical.utf8.elementsEqual(other.json.canonical.utf8)
  }
}

extension Organisation: WrittenValue {}
extension OrganisationUnit: WrittenValue {}
extension Service: WrittenValue {}
extension System: WrittenValue {}
