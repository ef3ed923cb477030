internal import Wording

/// What the entries of the risk register may name.
public struct RegisteredNames: Sendable {
  /// A sort of thing with ids of its own.
  public enum Sort: Sendable {
    /// A service of the organisation.
    case service
    /// A system.
    case system
    /// An asset.
    case asset
    /// A duty.
    case duty
    /// A service of the sector table.
    case sectorService
    /// A word by which the criteria say how strong a layer is.
    case strength
    /// An action.
    case action
    /// An objective of the board.
    case objective
    /// A scenario.
    case scenario
    /// A plan document.
    case continuityPlan
    /// A kind of plan.
    case planKind
    /// A requirement on plans.
    case requirement
  }

  /// The ids of each sort; a sort that is missing is not looked at.
  public var ids: [Sort: [String]]
  /// The controls; nothing where they are not looked at.
  public var controls: ControlNames?

  /// Says what there is.
  public init(_ ids: [Sort: [String]], controls: ControlNames? = nil) {
    self.ids = ids
    self.controls = controls
  }

  /// What is wrong with ids of a sort: those that there are not.
  public func unknown(_ said: [String], _ sort: Sort, at place: Place) -> [Problem] {
    guard let known = ids[sort] else { return [] }
    return said.filter { !known.contains($0) }.map { id in
      let what = sort.readable
      return Problem(
        at: place,
        Text(
          ja: "\(what.japanese)「\(id)」はありません", en: "there is no \(what.english) '\(id)'"),
        remedy: Self.remedy(
          NearMiss.nearest(to: id, among: known), listedBy: sort.command, known))
    }
  }

  /// What is wrong with controls: those that no catalogue has.
  public func unknown(_ said: [ControlID], at place: Place) -> [Problem] {
    guard let controls else { return [] }
    return said.filter { !controls.has($0) }.map { controls.unknown($0.description, at: place) }
  }

  private static func remedy(
    _ near: String?, listedBy command: String?, _ known: [String]
  ) -> Text {
    if let near { return Text(ja: "「\(near)」のことですか", en: "did you mean '\(near)'?") }
    guard let command else {
      return Text(
        ja: "使えるのは \(known.joined(separator: "、")) です",
        en: "there are \(known.joined(separator: ", "))")
    }
    return Text(ja: "「\(command)」で一覧を見てください", en: "'\(command)' lists what there is")
  }
}

extension RegisteredNames.Sort {
  fileprivate var readable: Text {
    switch self {
    case .service: Text(ja: "サービス", en: "service")
    case .system: Text(ja: "システム", en: "system")
    case .asset: Text(ja: "資産", en: "asset")
    case .duty: Text(ja: "責務", en: "duty")
    case .sectorService: Text(ja: "分野表のサービス", en: "service of the sector table")
    case .strength: Text(ja: "強さの言葉", en: "word for strength")
    case .action: Text(ja: "対応策", en: "action")
    case .objective: Text(ja: "方針の目的", en: "objective")
    case .scenario: Text(ja: "シナリオ", en: "scenario")
    case .continuityPlan: Text(ja: "計画文書", en: "plan document")
    case .planKind: Text(ja: "計画の種類", en: "kind of plan")
    case .requirement: Text(ja: "要件", en: "requirement")
    }
  }

  fileprivate var command: String? {
    switch self {
    case .service: "assess org service list"
    case .system: "assess org system list"
    case .asset: "assess asset list"
    case .duty: "assess continuity duties --all"
    case .sectorService: "assess catalog show sectors"
    case .strength: nil
    case .action: "assess action list"
    case .objective: "assess gap weights"
    case .scenario: "assess scenario list"
    case .continuityPlan: "assess continuity plan list"
    case .planKind: nil
    case .requirement: "assess continuity status"
    }
  }
}
