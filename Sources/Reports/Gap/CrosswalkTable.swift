internal import GapAnalysis
public import ProfileModel
public import Wording

/// Where the controls find their like in another catalogue, and how they stand there.
struct CrosswalkTable {
  let subject: ReportSubject

  /// The pairs, in the order of the other catalogue.
  var table: ReportTable {
    var found: [ControlID: Found] = [:]
    for standings in Standings.all(in: subject.profile) {
      for standing in standings.controls {
        let id = ControlID(catalog: standing.catalog, control: standing.control.id)
        found[id] = Found(standing: standing, scale: standings.set.scale)
      }
    }
    return ReportTable(
      [
        .init("other", .text), .init("item", .text), .init("kind", .code),
        .init("control", .text), .init("title", .text), .init("current", .tier),
        .init("evidenced", .tier), .init("target", .tier),
      ], rows: subject.crosswalk.map { row($0, found[$0.control]) })
  }

  /// A control of the profile, and the scale that it is rated in.
  private struct Found {
    let standing: ControlStanding
    let scale: TierScale
  }

  private func row(_ line: ReportSubject.CrosswalkLine, _ found: Found?) -> ReportTable.Row {
    let control = line.control
    let key = RatingKey(catalog: control.catalog, control: control.control, scope: .organisation)
    var cells: [String: ReportValue] = [
      "other": .text(line.other), "item": .wording(line.title),
      "kind": .code(line.kind, line.kindWords), "control": .text(control.control),
    ]
    if let found {
      let standing = found.standing
      cells["title"] = .wording(standing.control.title)
      cells["current"] = .known(standing.declared.tiers(on: found.scale)) { .tier($0) }
      cells["evidenced"] = .known(standing.evidenced.tiers(on: found.scale)) { .tier($0) }
    }
    if let tier = subject.targets.composed(key, .inTheEnd(from: subject.today)).tier {
      cells["target"] = .tier(tier...tier)
    }
    return ReportTable.Row(
      "\(line.other)/\(control.control)", cells,
      origin: ReportOrigin(
        ratings: found?.standing.parts.map(\.rating.key) ?? [],
        command: "catalog show \(control.catalog)/\(control.control)"))
  }
}

extension ReportSubject {
  /// A control and its like in another catalogue.
  public struct CrosswalkLine: Hashable, Sendable {
    /// The id of its like.
    public let other: String
    /// What that is called.
    public let title: Text
    /// How the two relate.
    public let kind: String
    /// The same in words.
    public let kindWords: Text
    /// The control.
    public let control: ControlID

    /// Takes a pair down.
    public init(
      other: String, title: Text, kind: String, kindWords: Text, control: ControlID
    ) {
      (self.other, self.title, self.kind) = (other, title, kind)
      (self.kindWords, self.control) = (kindWords, control)
    }
  }
}
