public import GapAnalysis
public import ProfileModel
internal import Wording

/// The questions of a period, as far as a table that somebody made has to be matched with them.
public struct AskedQuestions: Sendable {
  /// The period.
  public let period: PeriodID
  /// The workspace, by the digest of its first journal entry.
  public let workspace: String
  let register: OrganisationRegister
  let sets: [ControlSet]
  /// How ids of another catalogue lead to ours, by those ids; nothing where a table has ours.
  let crossing: [String: [CarryEdge]]?
  private let scopes: [String: [String: [Scope]]]
  private let names: [String: [Scope]]

  /// Knows what is asked; a table with ids of another catalogue is led here by edges.
  public init(
    period: PeriodID, workspace: String, register: OrganisationRegister, sets: [ControlSet],
    asked: some Sequence<RatingKey>, across edges: [CarryEdge]? = nil
  ) {
    crossing = edges.map { Dictionary(grouping: $0, by: \.from) }
    self.period = period
    self.workspace = workspace
    self.register = register
    self.sets = sets
    var scopes: [String: [String: [Scope]]] = [:]
    for key in asked {
      scopes[key.catalog, default: [:]][key.control, default: []].append(key.scope)
    }
    self.scopes = scopes.mapValues { $0.mapValues { $0.sorted() } }
    names = Self.names(in: register)
  }

  /// The scopes that a control is asked about.
  func scopes(of control: String, in catalog: String) -> [Scope] {
    scopes[catalog]?[control] ?? []
  }

  /// The catalogues that have a control with an id.
  func catalogs(with control: String) -> [String] {
    sets.filter { $0.control(control) != nil }.map(\.catalog.id)
  }

  /// The scope that a word means: as it is typed, or by its name where only one has it.
  func scope(meantBy word: String) -> Scope? {
    if let scope = Scope(word) { return scope }
    let found = scopes(named: word)
    return found.count == 1 ? found[0] : nil
  }

  /// The scopes of one name.
  func scopes(named word: String) -> [Scope] { names[Self.folded(word)] ?? [] }

  private static func names(in register: OrganisationRegister) -> [String: [Scope]] {
    let all =
      [Scope.organisation] + register.units.map { .unit($0.id) }
      + register.systems.map { .system($0.id) }
    var names: [String: [Scope]] = [:]
    for scope in all {
      let readable = scope.readable(in: register)
      for name in Set([readable.japanese, readable.english].map(folded)) {
        names[name, default: []].append(scope)
      }
    }
    return names
  }

  private static func folded(_ word: String) -> String {
    Identifier.narrowed(word).lowercased()
  }
}
