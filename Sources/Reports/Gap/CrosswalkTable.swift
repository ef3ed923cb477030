internal import GapAnalysis
public import ProfileModel
public import Wording

/// Where the controls find their like in another catalogue, and how they stand there.
struct CrosswalkTable {
  let subject: ReportSubject

  /// The pairs, in the order of the other catalogue.
  var table: ReportTable {
    let standings = Standings.all(in: subject.profile).flatMap { standings in
      standings.controls.map { ($0, standings.set.scale) }
    }
    let byControl = Dictionary(
      standings.map { (ControlID(catalog: $0.0.catalog, control: $0.0.control.id), $0) }
    ) { first, _ in first }
    return ReportTable(
      [
        .init("other", .text), .init("item", .text), .init("kind", .code),
        .init("control", .text), .init("title", .text), .init("current", .tier),
        .init("evidenced", .tier), .init("target", .tier),
      ],
      rows: subject.crosswalk.map { line in
        let found = byControl[line.control]
        let key = RatingKey(
          catalog: line.control.catalog, control: line.control.control, scope: .organisation)
        let target = subject.targets.composed(key, .inTheEnd(from: subject.today)).tier
        return .init(
          "\(line.other)/\(line.control.control)",
          [
            "other": .text(line.other), "item": .wording(line.title),
            "kind": .code(line.kind, line.kindWords), "control": .text(line.control.control),
            "title": found.map { .wording($0.0.control.title) } ?? .missing(.nothing),
            "current": .known(found.flatMap { $0.0.declared.tiers(on: $0.1) }) { .tier($0) },
            "evidenced": .known(found.flatMap { $0.0.evidenced.tiers(on: $0.1) }) { .tier($0) },
            "target": target.map { .tier($0...$0) } ?? .missing(.nothing),
          ],
          origin: ReportOrigin(
            ratings: found?.0.parts.map(\.rating.key) ?? [],
            command: "catalog show \(line.control.catalog)/\(line.control.control)"))
      })
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
