internal import Wording

extension RecordShape {
  /// What a library of actions holds.
  static let actionsBody: [Key] = [
    .subject,
    .estimates,
    Key("actions", Text(ja: "対応策", en: "Actions"), .list(.record(action))),
  ]

  private static let action = RecordShape([
    .id,
    .title,
    Key("does", Text(ja: "内容", en: "What is done"), .wording),
    Key("raises", Text(ja: "引き上げる対策項目", en: "Raises"), .list(.record(raise))),
    Key("effort", Text(ja: "工数(人日)", en: "Effort (person-days)"), .record(effort)),
    Key("cost", Text(ja: "費用(円)", en: "Cost (yen)"), .record(cost)),
    Key("lead-time", Text(ja: "期間(四半期)", en: "Lead time (quarters)"), .number(1...40)),
    Key("needs", Text(ja: "前提", en: "Needs"), .list(.link(.list("actions")))).optional,
    Key("alternatives", Text(ja: "代わりの対応策", en: "Alternatives"), .list(.link(.list("actions"))))
      .optional,
    Key("windows", Text(ja: "着手できる時期", en: "Windows"), .list(.word(windows))).optional,
    Key("ot-caveat", Text(ja: "制御システムでの注意", en: "Caveat for control systems"), .wording)
      .optional,
    Key("done-when", Text(ja: "結果の評価方法", en: "Done when"), .wording),
  ])

  private static let raise = RecordShape([
    Key(
      "control", Text(ja: "対策項目", en: "Control"), .link(.entry(of: "for", list: "controls"))),
    Key("from", Text(ja: "元のティア", en: "From tier"), .text),
    Key("to", Text(ja: "先のティア", en: "To tier"), .text),
  ])

  private static let effort = RecordShape([
    days("it", Text(ja: "情報システム", en: "IT")),
    days("ot", Text(ja: "制御システム", en: "OT")),
    days("security", Text(ja: "セキュリティ", en: "Security")),
    days("business", Text(ja: "業務部門", en: "Business")),
    days("external", Text(ja: "外部", en: "External")),
  ])

  private static func days(_ name: String, _ label: Text) -> Key {
    Key(name, label, .number(1...100_000)).optional
  }

  private static let cost = RecordShape([
    Key("initial", Text(ja: "初期", en: "Initial"), .record(band)),
    Key("yearly", Text(ja: "年間", en: "Yearly"), .record(band)),
  ])

  private static let band = RecordShape([
    Key("low", Text(ja: "少なくて", en: "Low"), .number(0...yen)),
    Key("high", Text(ja: "多くて", en: "High"), .number(0...yen)),
  ])
  private static let yen = 1_000_000_000_000
  private static let windows = ["planned-outage", "off-peak", "fiscal-year-start"]
}
