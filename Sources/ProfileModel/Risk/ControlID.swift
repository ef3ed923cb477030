/// A control of a catalogue, whatever scope it is asked in.
public struct ControlID: Hashable, Sendable {
  /// The id of the catalogue.
  public let catalog: String
  /// The id of the control.
  public let control: String

  /// Names a control.
  public init(catalog: String, control: String) {
    self.catalog = catalog
    self.control = control
  }
}

extension ControlID: Comparable {
  /// By catalogue, then by control.
  public static func < (left: ControlID, right: ControlID) -> Bool {
    (left.catalog, left.control) < (right.catalog, right.control)
  }
}

extension ControlID: CustomStringConvertible {
  /// The control with its catalogue: `nisc-guideline-2023/5.4.2-1`.
  public var description: String { "\(catalog)/\(control)" }

  /// Reads what `description` writes.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ Identifier.isValid(String($0)) }) else {
      return nil
    }
    self.init(catalog: String(parts[0]), control: String(parts[1]))
  }
}

extension ControlID {
  var json: JSONValue { .text(description) }

  init?(json: JSONValue) {
    guard let text = json.text else { return nil }
    self.init(text)
  }
}
