/// Which question a rating answers: a control of a catalogue, asked about a scope.
public struct RatingKey: Hashable, Sendable {
  /// The id of the catalogue.
  public let catalog: String
  /// The id of the control.
  public let control: String
  /// What it is asked about.
  public let scope: Scope

  /// Names a question.
  public init(catalog: String, control: String, scope: Scope = .organisation) {
    self.catalog = catalog
    self.control = control
    self.scope = scope
  }

  /// Mixes in what tells questions apart; catalogues are too few to be worth their time.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(control)
    hasher.combine(scope)
  }
}

extension RatingKey: CustomStringConvertible {
  /// The question in one word: `5.1.1.1-1`, or `5.1.1.1-1@unit:plant` where it is of a part.
  public var description: String {
    scope == .organisation ? control : "\(control)@\(scope)"
  }

  /// The question in one word, with its catalogue.
  public var full: String { "\(catalog)/\(self)" }
}
