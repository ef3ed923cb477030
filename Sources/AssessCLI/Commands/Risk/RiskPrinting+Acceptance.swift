internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

extension RiskPrinting {
  /// A risk that is accepted or taken back.
  static let risk = ArgumentSpec(
    "RISK", .one,
    Text(
      ja: "シナリオのID、または資産の脅威(asset:資産ID/脅威ID)",
      en: "A scenario's id, or a threat to an asset as asset:ASSET/THREAT"))

  static func acceptances(_ acceptances: [RiskAcceptance], on day: CivilDate) -> Table {
    Table(
      "acceptances", Text(ja: "受容したリスク", en: "Accepted risks"),
      columns: [
        .init("risk", Text(ja: "リスク", en: "Risk")), .init("state", Text(ja: "状態", en: "State")),
        .init("decision", Text(ja: "決定", en: "Decision")),
        .init("owner", Text(ja: "責任者", en: "Owner")), .init("reason", Text(ja: "理由", en: "Reason")),
        .init("compensating", Text(ja: "代わりの措置", en: "Compensating measure")),
        .init("trigger", Text(ja: "見直しのきっかけ", en: "Trigger")),
        .init("approver", Text(ja: "承認者", en: "Approver")),
        .init("expires", Text(ja: "期限", en: "Until")),
      ],
      rows: acceptances.map {
        [
          .text($0.risk.description), state($0, on: day), treatment($0.decision), .text($0.owner),
          .text($0.reason), .text($0.compensating), .text($0.trigger), .text($0.approver),
          .date($0.expiresOn),
        ]
      })
  }
}

extension ParsedCommand {
  /// The risk that is meant: a scenario by its id alone, or as it is stored.
  func risk() throws(UsageError) -> AcceptedRisk {
    let word = Identifier.narrowed(self.word(RiskPrinting.risk) ?? "")
    if let risk = AcceptedRisk(word) { return risk }
    return .scenario(try identifier(RiskPrinting.risk))
  }

  /// The day that an option names, which cannot be left out.
  func requiredDay(_ option: OptionSpec) throws(UsageError) -> CivilDate {
    _ = try required(option)
    if let day = try day(option) { return day }
    throw UsageError(
      option.name, Text(ja: "値が空です", en: "its value is empty"),
      remedy: Text(ja: "「\(option.usage)」と書いてください", en: "write '\(option.usage)'"))
  }
}
