public import Wording

extension Answer.Kind {
  /// The kind as people read it.
  public var readable: Text {
    switch self {
    case .unanswered: Text(ja: "未回答", en: "unanswered")
    case .unknown: Text(ja: "わからない", en: "not known")
    case .notApplicable: Text(ja: "対象外", en: "not applicable")
    case .notAdopted: Text(ja: "不採用", en: "not adopted")
    case .adopted: Text(ja: "採用", en: "adopted")
    }
  }
}

extension ItemAnswer {
  /// The answer as people read it.
  public var readable: Text {
    switch self {
    case .full: Text(ja: "実施", en: "fully met")
    case .large: Text(ja: "おおむね実施", en: "largely met")
    case .partial: Text(ja: "一部実施", en: "partly met")
    case .none: Text(ja: "未実施", en: "not met")
    case .notApplicable: Text(ja: "対象外", en: "not applicable")
    }
  }
}

extension Evidence.Grade {
  /// The grade as people read it.
  public var readable: Text {
    switch self {
    case .document: Text(ja: "文書", en: "document")
    case .record: Text(ja: "運用記録", en: "operating record")
    case .verified: Text(ja: "独立した検証", en: "independent check")
    }
  }
}

extension Scope {
  /// The scope as people read it, by the names of a register.
  public func readable(in register: OrganisationRegister) -> Text {
    switch self {
    case .organisation: Text(ja: "組織全体", en: "whole organisation")
    case .unit(let id): Text(same: register.unit(id)?.name ?? id)
    case .system(let id): Text(same: register.systems.first { $0.id == id }?.name ?? id)
    }
  }
}
