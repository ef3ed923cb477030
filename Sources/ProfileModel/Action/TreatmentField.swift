public import Wording

/// A field of the risk treatment plan that the guideline asks for, as far as an action holds it.
public enum TreatmentField: String, CaseIterable, Sendable {
  /// 目標とする将来像.
  case goal
  /// 実施事項.
  case does
  /// 必要な資源.
  case resources
  /// 責任者.
  case owner
  /// 達成期限.
  case due
  /// 結果の評価方法.
  case evaluation

  /// The field as people read it.
  public var readable: Text {
    switch self {
    case .goal: Text(ja: "目標とする将来像", en: "goal")
    case .does: Text(ja: "実施事項", en: "what is done")
    case .resources: Text(ja: "必要な資源", en: "resources")
    case .owner: Text(ja: "責任者", en: "owner")
    case .due: Text(ja: "達成期限", en: "due")
    case .evaluation: Text(ja: "結果の評価方法", en: "how it is evaluated")
    }
  }
}

extension Action {
  /// The fields of a treatment plan that the action leaves open; the day it is due comes with a plan.
  public var missing: [TreatmentField] {
    TreatmentField.allCases.filter { field in
      switch field {
      case .goal: goal == nil
      case .does: Identifier.trimmed(does.japanese).isEmpty
      case .resources: resources == nil && takesNothing
      case .owner: owner == nil
      case .due: false
      case .evaluation: doneWhen == nil
      }
    }
  }

  /// The person-days of all kinds of people.
  public var days: Int { effort.values.reduce(0, +) }

  private var takesNothing: Bool { days == 0 && initial.high == 0 && yearly.high == 0 }
}
