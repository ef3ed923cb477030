internal import ProfileModel
internal import Wording

/// Finds the controls and questions of a profile that somebody's words mean.
struct QuestionLookup {
  /// A control and the set it belongs to.
  typealias Found = (set: ControlSet, control: Control)

  private let profile: Profile

  init(_ profile: Profile) {
    self.profile = profile
  }

  /// The one control that a word means.
  func control(_ word: String) throws(Failure) -> Found {
    let (catalog, id) = Self.parts(of: word)
    let found = sets(catalog).compactMap { set in set.control(id).map { (set, $0) } }
    guard found.count < 2 else { throw ambiguous(word, found.map(\.0.catalog.id)) }
    guard let first = found.first else { throw unknown(word, id, groupsToo: false) }
    return first
  }

  /// Whether the profile asks about a control of this id.
  func knows(_ word: String) -> Bool {
    let (catalog, id) = Self.parts(of: word)
    return sets(catalog).contains { $0.control(id) != nil }
  }

  /// The controls that words mean: by their own ids, or all those of a group.
  func controls(_ words: [String]) throws(Failure) -> [Found] {
    var found: [Found] = []
    var seen: Set<String> = []
    for word in words {
      let here = try controls(meantBy: word)
      found += here.filter { seen.insert("\($0.set.catalog.id)/\($0.control.id)").inserted }
    }
    return found
  }

  private func controls(meantBy word: String) throws(Failure) -> [Found] {
    let (catalog, id) = Self.parts(of: word)
    if sets(catalog).contains(where: { $0.control(id) != nil }) { return [try control(word)] }
    let found = sets(catalog).flatMap { set in
      let groups = set.groups(within: id)
      return set.controls.filter { groups.contains($0.group) }.map { (set: set, control: $0) }
    }
    guard !found.isEmpty else { throw unknown(word, id, groupsToo: true) }
    return found
  }

  /// The one question about a control that is meant: in the named scope, or the only one there is.
  func question(_ found: Found, in scope: Scope?) throws(Failure) -> Rating {
    let asked = Array(profile.ratings(of: found.control.id, in: found.set.catalog.id))
    if let scope {
      if let rating = asked.first(where: { $0.key.scope == scope }) { return rating }
      throw notAsked(found.control, scope, asked)
    }
    if asked.count == 1 { return asked[0] }
    let scopes = asked.map(\.key.scope.description)
    throw Failure(
      .input, at: .word(found.control.id),
      asked.isEmpty
        ? Text(ja: "この期では問われていません", en: "it is not asked in this period")
        : Text(
          ja: "\(scopes.count)つの範囲で問われています(\(scopes.joined(separator: "、")))",
          en: "it is asked about \(scopes.count) scopes (\(scopes.joined(separator: ", ")))"),
      remedy: asked.isEmpty
        ? Text(
          ja: "「assess score add \(found.control.id)」で加えてください",
          en: "add it with 'assess score add \(found.control.id)'")
        : Text(ja: "--scope でどれかを指定してください", en: "say which with --scope"))
  }

  private func sets(_ catalog: String?) -> [ControlSet] {
    catalog.map { id in profile.sets.filter { $0.catalog.id == id } } ?? profile.sets
  }

  private static func parts(of word: String) -> (catalog: String?, id: String) {
    let narrow = Identifier.narrowed(word)
    let parts = narrow.split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : (nil, narrow)
  }

  // MARK: Refusals

  private func ambiguous(_ word: String, _ catalogs: [String]) -> Failure {
    Failure(
      .input, at: .word(word),
      Text(
        ja: "同じIDの項目が\(catalogs.joined(separator: "、"))にあります",
        en: "controls of this id are in \(catalogs.joined(separator: ", "))"),
      remedy: Text(
        ja: "「\(catalogs[0])/\(word)」のように書いてください", en: "write '\(catalogs[0])/\(word)'"))
  }

  private func unknown(_ word: String, _ id: String, groupsToo: Bool) -> Failure {
    let ids = profile.sets.flatMap { set in
      set.controls.map(\.id) + (groupsToo ? set.groups.map(\.id) : [])
    }
    return Failure(
      .input, at: .word(word),
      Text(ja: "この期で問われている項目にありません", en: "no control that this period asks about"),
      remedy: NearMiss.nearest(to: id, among: ids)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess score list」で問われている項目を見てください",
          en: "'assess score list' lists what is asked"))
  }

  private func notAsked(_ control: Control, _ scope: Scope, _ asked: [Rating]) -> Failure {
    let scopes = asked.map(\.key.scope.description)
    return Failure(
      .input, at: .word(scope.description),
      Text(
        ja: "「\(control.id)」はこの範囲では問われていません",
        en: "'\(control.id)' is not asked about this scope"),
      remedy: Text(
        ja:
          "「assess score add \(control.id) --scope \(scope)」で加えるか、\(scopes.joined(separator: "、"))から選んでください",
        en: "add it with 'assess score add \(control.id) --scope \(scope)', or choose from "
          + "\(scopes.joined(separator: ", "))"))
  }
}

extension ControlSet {
  /// A group and all groups that lie in it.
  func groups(within id: String) -> Set<String> {
    guard group(id) != nil else { return [] }
    var found: Set<String> = [id]
    var grows = true
    while grows {
      let inside = groups.filter { $0.within.map { found.contains($0) } ?? false }.map(\.id)
      grows = !found.isSuperset(of: inside)
      found.formUnion(inside)
    }
    return found
  }
}
