internal import ProfileModel
internal import Wording

/// One question with all that its row shows.
struct AskedRow {
  /// The rating as it stands.
  let rating: Rating
  /// What is known of it.
  let asked: ScoringWorkbook.Asked
  /// The controls it belongs to.
  let set: ControlSet
  /// The control.
  let control: Control
  /// What the control asks.
  let texts: ControlTexts
  /// The id as it stands in the workbook; with its catalogue where two catalogues share it.
  let id: String
  /// The scope as it stands in the workbook.
  let scope: String

  /// The rows of the questions that are asked, in the order of the profile.
  static func all(
    of profile: Profile, asked: [RatingKey: ScoringWorkbook.Asked],
    texts: [String: [String: ControlTexts]], register: OrganisationRegister, language: Language
  ) -> [AskedRow] {
    let ratings = profile.ratings.filter { asked[$0.key] != nil }
    let scopes = ScopeNames(ratings.map(\.key.scope), register, language)
    let catalogs = Dictionary(grouping: ratings.map(\.key), by: \.control)
      .mapValues { Set($0.map(\.catalog)).count }
    return ratings.compactMap { rating in
      let key = rating.key
      guard let known = asked[key], let set = profile.set(key.catalog) else { return nil }
      let control =
        set.control(key.control)
        ?? Control(id: key.control, group: "", title: Text(same: key.control))
      return AskedRow(
        rating: rating, asked: known, set: set, control: control,
        texts: texts[key.catalog]?[key.control] ?? ControlTexts(),
        id: catalogs[key.control] == 1 ? key.control : "\(key.catalog)/\(key.control)",
        scope: scopes[key.scope])
    }
  }

  /// What stands in the cells that the sheet cannot show or could be read otherwise.
  var unshown: UnshownParts { UnshownParts(rating) }
}

/// The scopes as they stand in a workbook: by name, and with the id where a name is not enough.
struct ScopeNames {
  private let names: [Scope: String]

  init(_ scopes: [Scope], _ register: OrganisationRegister, _ language: Language) {
    let plain = Dictionary(
      scopes.map { ($0, $0.readable(in: register)[language]) },
      uniquingKeysWith: { first, _ in first }
    )
    let uses = Dictionary(grouping: plain.values.map(Identifier.narrowed)) { $0 }
    names = plain.reduce(into: [:]) { names, pair in
      let (scope, name) = pair
      let isClear = uses[Identifier.narrowed(name)]?.count == 1 && Scope(name) == nil
      names[scope] = isClear || scope == .organisation ? name : "\(name) (\(scope))"
    }
  }

  subscript(_ scope: Scope) -> String { names[scope] ?? scope.description }
}
