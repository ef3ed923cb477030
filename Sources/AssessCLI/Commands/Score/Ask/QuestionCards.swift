internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Questions as they are put to somebody at a terminal.
struct QuestionCards {
  private let profile: Profile
  private let before: Profile?
  private let register: OrganisationRegister
  private let shelf: Shelf
  private let language: Language
  private let width: Int

  init(
    _ profile: Profile, before: Profile?, _ register: OrganisationRegister, _ shelf: Shelf,
    _ surroundings: Surroundings
  ) {
    self.profile = profile
    self.before = before
    self.register = register
    self.shelf = shelf
    language = surroundings.language
    width = min(surroundings.terminal.width, 100)
  }

  /// The control that a rating is of, and its set.
  func found(_ rating: Rating) -> QuestionLookup.Found? {
    guard let set = profile.set(rating.key.catalog), let control = set.control(rating.key.control)
    else { return nil }
    return (set, control)
  }

  /// The whole card of a question.
  func text(_ rating: Rating, number: Int, of total: Int) -> String {
    guard let (set, control) = found(rating) else { return "" }
    let entry = shelf[set.catalog.name]?.entry(control.id)
    let scope = rating.key.scope.readable(in: register)[language]
    var lines = ["", "[\(number)/\(total)] \(control.id) \(control.title[language]) (\(scope))"]
    if let question = entry?.wording("question") { lines += wrapped(question[language], indent: 2) }
    lines += tiers(set, entry)
    if let evidence = entry?.wording("evidence") {
      lines += wrapped(
        Text(ja: "証跡の例: ", en: "Evidence, for example: ")[language] + evidence[language], indent: 2)
    }
    return (lines + known(of: rating)).joined(separator: "\n") + "\n"
  }

  /// The check item with an id, as a question.
  func item(_ id: String, of rating: Rating) -> String {
    guard let (set, control) = found(rating) else { return "" }
    let items = shelf[set.catalog.name]?.entry(control.id)?.records("items") ?? []
    let question = items.first { $0.text("id") == id }?.wording("question")
    let given = rating.answer.items?[id].map { " [\($0.readable[language])]" } ?? ""
    return wrapped((question?[language] ?? id) + given, indent: 2).joined(separator: "\n") + "\n"
  }

  private func tiers(_ set: ControlSet, _ entry: Record?) -> [String] {
    set.scale.levels.flatMap { level in
      let words = entry?.record("tiers")?.wording(String(level.tier)) ?? level.name
      return wrapped("\(level.tier): \(words[language])", indent: 4)
    }
  }

  /// What was answered so far, or before.
  private func known(of rating: Rating) -> [String] {
    var lines: [String] = []
    if let draft = rating.draft {
      let words = RatingPrinting.draft(draft).readable(language)
      lines.append(Text(ja: "要確認: ", en: "To be confirmed: ")[language] + words)
    } else if let last = before?[rating.key], last.answer.isGiven {
      lines.append(
        Text(ja: "前の期: ", en: "Last period: ")[language] + last.answer.readable[language])
    }
    if rating.answer.isGiven {
      lines.append(
        Text(ja: "今の回答: ", en: "Answer so far: ")[language] + rating.answer.readable[language])
    }
    lines += rating.evidence.map { piece in
      let stale =
        piece.isStale(on: profile.asOf) ? Text(ja: "(期限切れ)", en: " (stale)")[language] : ""
      return Text(ja: "証跡: ", en: "Evidence: ")[language] + piece.title + stale
    }
    if let reason = rating.reason {
      lines.append(Text(ja: "理由: ", en: "Reason: ")[language] + reason)
    }
    return lines.flatMap { wrapped($0, indent: 2) }
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    text.wrapped(to: max(20, width - indent))
      .map { String(repeating: " ", count: indent) + $0 }
  }
}
