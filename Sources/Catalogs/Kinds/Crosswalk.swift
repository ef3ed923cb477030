internal import Wording

extension RecordShape {
  /// What a crosswalk holds.
  static let crosswalkBody: [Key] = [
    Key("from", Text(ja: "元のカタログ", en: "From"), .link(.catalog(.controls))),
    Key("to", Text(ja: "先のカタログ", en: "To"), .link(.catalog(.controls))),
    Key("judged-by", Text(ja: "判断した者", en: "Judged by"), .wording),
    Key("edges", Text(ja: "対応", en: "Edges"), .list(.record(edge))),
  ]

  private static let edge = RecordShape([
    Key("from", Text(ja: "元", en: "From"), .link(.entry(of: "from", list: "controls"))).optional,
    Key("to", Text(ja: "先", en: "To"), .link(.entry(of: "to", list: "controls"))).optional,
    Key("kind", Text(ja: "関係", en: "Kind"), .word(EdgeKind.allCases.map(\.rawValue))),
    Key("reason", Text(ja: "理由", en: "Reason"), .wording),
  ])
}
