internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// The names of what figures are about.
struct FigureNames {
  let register: OrganisationRegister

  /// What the controls of a group have in common, in words.
  func text(_ subject: GroupSubject, in set: ControlSet) -> Text {
    guard case .code(_, let words) = cell(subject, in: set) else { return set.title }
    let trimmed = Language.allCases.map { Identifier.trimmed(words[$0]) }
    return Text(ja: trimmed[0], en: trimmed[1])
  }

  /// What the controls of a group have in common.
  func cell(_ subject: GroupSubject, in set: ControlSet?) -> Cell {
    switch subject {
    case .all: .code("all", Text(ja: "全体", en: "all"))
    case .group(let id, let depth):
      .code(
        id,
        Text(same: String(repeating: "  ", count: depth) + id)
          + (set?.group(id).map { Text(same: " ") + $0.title } ?? Text(same: "")))
    case .function(let function):
      function.map { .code($0, Vocabulary.words(for: $0, of: "functions")) }
        ?? .code("none", Text(ja: "(機能なし)", en: "(no function)"))
    case .viewpoint(let viewpoint):
      viewpoint.map { .code($0, Vocabulary.words(for: $0, of: "viewpoints")) }
        ?? .code("none", Text(ja: "(観点なし)", en: "(no viewpoint)"))
    case .unit(let id):
      id.map { .code($0, Scope.unit($0).readable(in: register)) }
        ?? .code("none", Text(ja: "(部門なし)", en: "(no unit)"))
    case .service(let id):
      id.map { id in
        let name = register.services.first { $0.id == id }?.name ?? id
        return .code(id, Text(same: "\(name)"))
      } ?? .code("none", Text(ja: "(サービスなし)", en: "(no service)"))
    case .owner(let owner):
      owner.map { .code($0, Text(same: "\($0)")) }
        ?? .code("none", Text(ja: "(担当なし)", en: "(nobody)"))
    case .scope(let scope): .code(scope.description, scope.readable(in: register))
    }
  }
}

extension Standing {
  /// The standing as it is printed.
  var cell: Cell { .code(code, readable) }
}
