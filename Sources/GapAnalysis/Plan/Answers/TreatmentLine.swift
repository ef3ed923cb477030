public import ProfileModel
public import Wording

/// One action of a plan with the six fields of a risk treatment plan.
public struct TreatmentLine: Sendable {
  /// What was planned.
  public let item: ActionPlan.Item
  /// The action as it is now.
  public let action: Action
  /// The last day of the quarter in which it is done.
  public let due: CivilDate?

  /// The fields that are open.
  public var missing: [TreatmentField] { action.missing }

  /// Money, days and whatever else it takes.
  public var resources: Text {
    var parts: [Text] = []
    let (initial, yearly) = (item.initial.grouped, item.yearly.grouped)
    let days = item.days
    if item.initial > 0 { parts.append(Text(ja: "初期\(initial)円", en: "\(initial) yen once")) }
    if item.yearly > 0 { parts.append(Text(ja: "年間\(yearly)円", en: "\(yearly) yen a year")) }
    if days > 0 { parts.append(Text(ja: "\(days)人日", en: "\(days) person-days")) }
    if let other = action.resources { parts.append(Text(same: "\(other)")) }
    return .joined(parts, separator: Text(ja: "、", en: ", "))
  }

  /// The actions of a plan that are still registered.
  public static func all(
    of plan: ActionPlan, _ actions: [Action], _ calendar: FiscalCalendar
  ) -> [TreatmentLine] {
    let known = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    return plan.items.compactMap { item in
      known[item.action].map { action in
        TreatmentLine(item: item, action: action, due: calendar.days(of: item.end).upperBound)
      }
    }
  }
}
