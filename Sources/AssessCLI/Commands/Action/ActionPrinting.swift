internal import ProfileModel
internal import Reporting
internal import Wording

/// Actions as pieces of a page.
enum ActionPrinting {
  static func actions(_ actions: [Action]) -> Table {
    Table(
      "actions", Text(ja: "対応策", en: "Actions"),
      columns: [
        .id, .init("title", Text(ja: "対応策", en: "Action")),
        .init("kind", Text(ja: "種類", en: "Sort"), isForData: true),
        .init("raises", Text(ja: "引上げ", en: "Raises")),
        .init("initial", Text(ja: "初期費用(円)", en: "Initial (yen)")),
        .init("yearly", Text(ja: "年間費用(円)", en: "Yearly (yen)")),
        .init("days", Text(ja: "工数(人日)", en: "Person-days")),
        .init("lead_time", Text(ja: "期間(四半期)", en: "Quarters")),
        .init("estimate", Text(ja: "見積り", en: "Estimates")),
        .init("owner", Text(ja: "責任者", en: "Owner")),
        .init("state", Text(ja: "状態", en: "State")),
        .init("duty", Text(ja: "義務の期限", en: "Due"), isForData: true),
        .init("origin", Text(ja: "採った元", en: "Adopted from"), isForData: true),
      ],
      rows: actions.map { action in
        [
          .text(action.id), .wording(action.title), kind(action), raises(action),
          .integer(action.initial.planned), .integer(action.yearly.planned),
          .integer(action.days), .integer(action.leadTime), estimate(action),
          .text(orNone: action.owner), state(action),
          .text(orNone: action.duty?.due.description), ScenarioPrinting.origin(action.origin),
        ]
      })
  }

  /// The controls that it raises, and the requirements on plans that it brings documents further with.
  static func raises(_ action: Action) -> Cell {
    let said =
      action.raises.map { "\($0.control.control) \($0.from)→\($0.to)" }
      + action.planRaises.map { "\($0.requirement) →\($0.to)" }
    return said.isEmpty ? .codes([], Text(same: "-")) : .list(said.map { .text($0) })
  }

  static func kind(_ action: Action) -> Cell {
    .code(action.kind.rawValue, action.kind.readable)
  }

  static func estimate(_ action: Action) -> Cell {
    action.confirmed == nil
      ? .code("unconfirmed", Text(ja: "未確認", en: "not confirmed"))
      : .code("confirmed", Text(ja: "確認済み", en: "confirmed"))
  }

  static func state(_ action: Action) -> Cell {
    action.done == nil
      ? .code("open", Text(ja: "未実施", en: "to do")) : .code("done", Text(ja: "実施済み", en: "done"))
  }

  /// One action in full.
  ///
  /// `more` is what else was found out about it.
  static func fields(_ action: Action, more: [Fields.Field] = []) -> Fields {
    Fields(
      "action",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(action.id)),
        .init("title", Text(ja: "対応策", en: "Action"), .wording(action.title)),
        .init("state", Text(ja: "状態", en: "State"), state(action)),
        .init("done", Text(ja: "実施した日", en: "Done on"), .text(orNone: action.done?.description)),
      ] + treatment(action) + resources(action) + conditions(action)
        + more + [
          .init(
            "origin", Text(ja: "採った元", en: "Adopted from"), ScenarioPrinting.origin(action.origin))
        ])
  }

  /// The fields of a treatment plan that a person fills in.
  private static func treatment(_ action: Action) -> [Fields.Field] {
    [
      .init("goal", Text(ja: "目標とする将来像", en: "Goal"), .text(orNone: action.goal)),
      .init("does", Text(ja: "実施事項", en: "What is done"), .wording(action.does)),
      .init("resources", Text(ja: "必要な資源", en: "Resources"), .text(orNone: action.resources)),
      .init("owner", Text(ja: "責任者", en: "Owner"), .text(orNone: action.owner)),
      .init(
        "done_when", Text(ja: "結果の評価方法", en: "Done when"),
        action.doneWhen.map(Cell.wording) ?? .none),
      .init(
        "missing", Text(ja: "リスク対応計画の未記入", en: "Missing from the treatment plan"),
        action.missing.isEmpty
          ? .codes([], Text(same: "-"))
          : .codes(
            action.missing.map(\.rawValue),
            .joined(action.missing.map(\.readable), separator: Text(ja: "、", en: ", ")))),
    ]
  }

  private static func resources(_ action: Action) -> [Fields.Field] {
    [
      .init("kind", Text(ja: "種類", en: "Sort"), kind(action)),
      .init("raises", Text(ja: "引上げ", en: "Raises"), raises(action)),
      .init("initial", Text(ja: "初期費用(円)", en: "Initial cost (yen)"), cost(action.initial)),
      .init("yearly", Text(ja: "年間費用(円)", en: "Yearly cost (yen)"), cost(action.yearly)),
      .init(
        "effort", Text(ja: "工数(人日)", en: "Person-days"),
        .record(
          Action.Staff.allCases.compactMap { staff in
            action.effort[staff].map { .init(staff.rawValue, staff.readable, .integer($0)) }
          })),
      .init("lead_time", Text(ja: "期間(四半期)", en: "Quarters"), .integer(action.leadTime)),
      .init("estimate", Text(ja: "見積り", en: "Estimates"), estimate(action)),
      .init(
        "confirmed_by", Text(ja: "確認した人", en: "Confirmed by"), .text(orNone: action.confirmed?.by)),
      .init(
        "confirmed_on", Text(ja: "確認した日", en: "Confirmed on"),
        .text(orNone: action.confirmed?.on.description)),
    ]
  }

  private static func cost(_ cost: Action.Cost) -> Cell {
    .record([
      .init("low", Text(ja: "少なくて", en: "low"), .integer(cost.low)),
      .init("high", Text(ja: "多くて", en: "high"), .integer(cost.high)),
      .init("planned", Text(ja: "計画に使う額", en: "planned with"), .integer(cost.planned)),
    ])
  }

  private static func conditions(_ action: Action) -> [Fields.Field] {
    [
      .init("needs", Text(ja: "前提", en: "Needs"), AssetPrinting.ids(action.needs)),
      .init(
        "alternatives", Text(ja: "代わりの対応策", en: "Alternatives"),
        AssetPrinting.ids(action.alternatives)),
      .init(
        "seasons", Text(ja: "着手できる時期", en: "Begins in"),
        .codes(
          action.seasons.map(\.rawValue),
          action.seasons.isEmpty
            ? Text(ja: "いつでも", en: "any time")
            : .joined(action.seasons.map(\.readable), separator: Text(ja: "、", en: ", ")))),
      .init(
        "earliest", Text(ja: "着手の最も早い期", en: "Not before"),
        .text(orNone: action.earliest?.description)),
      .init("duty", Text(ja: "義務", en: "Duty"), .text(orNone: action.duty?.reason)),
      .init("due", Text(ja: "義務の期限", en: "Due"), .text(orNone: action.duty?.due.description)),
      .init(
        "serves", Text(ja: "方針の目的への寄与", en: "Serves"),
        .record(
          action.serves.sorted { $0.key < $1.key }.map {
            .init($0.key, Text(same: "\($0.key)"), .integer($0.value))
          })),
      .init(
        "caveat", Text(ja: "制御システムでの注意", en: "Caveat for control systems"),
        action.caveat.map(Cell.wording) ?? .none),
    ]
  }
}
