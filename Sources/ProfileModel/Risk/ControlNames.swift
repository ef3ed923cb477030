internal import Wording

/// The controls that can be named, by their whole names and by their ids alone.
public struct ControlNames: Sendable {
  /// The controls of each catalogue, those of the workspace's own catalogues first.
  private let catalogs: [(id: String, controls: Set<String>)]
  /// How many of the catalogues are the workspace's own.
  private let own: Int

  /// Takes the controls of the workspace's own catalogues, and those of others at hand.
  public init(
    own: [(id: String, controls: Set<String>)] = [],
    others: [(id: String, controls: Set<String>)] = []
  ) {
    catalogs = own + others
    self.own = own.count
  }

  /// Whether a catalogue has a control.
  public func has(_ control: ControlID) -> Bool {
    catalogs.contains { $0.id == control.catalog && $0.controls.contains(control.control) }
  }

  /// The control that a word means: by its whole name, or by its id where that tells it.
  public func control(meantBy word: String, at place: Place) -> Result<ControlID, Unknown> {
    let word = Identifier.narrowed(word)
    if let whole = ControlID(word) {
      return has(whole) ? .success(whole) : .failure(Unknown(problem: unknown(word, at: place)))
    }
    for part in [catalogs.prefix(own), catalogs.dropFirst(own)] {
      let found = part.filter { $0.controls.contains(word) }.map {
        ControlID(catalog: $0.id, control: word)
      }
      if found.count == 1 { return .success(found[0]) }
      if found.count > 1 { return .failure(Unknown(problem: ambiguous(found, at: place))) }
    }
    return .failure(Unknown(problem: unknown(word, at: place)))
  }

  /// The shortest name of a control: its id alone where of the workspace's own catalogues only its
  /// own has that id.
  public func shortName(of control: ControlID) -> String {
    let found = catalogs.prefix(own).filter { $0.controls.contains(control.control) }
    return found.map(\.id) == [control.catalog] ? control.control : control.description
  }

  /// Why a word names no control.
  public struct Unknown: Error {
    /// What is wrong.
    public let problem: Problem
  }

  /// The problem that nobody knows a control.
  func unknown(_ word: String, at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "対策項目「\(word)」はありません", en: "there is no control '\(word)'"),
      remedy: nearest(to: word).map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess catalog list」にあるカタログの項目を「カタログ/ID」と書いてください",
          en: "write CATALOG/ID of a catalogue that 'assess catalog list' lists"))
  }

  private func nearest(to word: String) -> String? {
    guard let whole = ControlID(word),
      let catalog = catalogs.first(where: { $0.id == whole.catalog })
    else {
      return NearMiss.nearest(to: word, among: catalogs.flatMap { $0.controls.sorted() })
    }
    return NearMiss.nearest(to: whole.control, among: catalog.controls.sorted())
      .map { "\(catalog.id)/\($0)" }
  }

  private func ambiguous(_ found: [ControlID], at place: Place) -> Problem {
    let names = found.map(\.description)
    return Problem(
      at: place,
      Text(
        ja: "対策項目が\(names.count)つのカタログにあります(\(names.joined(separator: "、")))",
        en: "\(names.count) catalogues have this control (\(names.joined(separator: ", ")))"),
      remedy: Text(ja: "「カタログ/ID」と書いてください", en: "write it as CATALOG/ID"))
  }
}
