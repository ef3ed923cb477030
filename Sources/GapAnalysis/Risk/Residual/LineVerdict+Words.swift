public import Wording

extension LineVerdict {
  /// The verdict as people read it.
  public var readable: Text {
    switch self {
    case .above: Text(ja: "超過", en: "above")
    case .within: Text(ja: "範囲内", en: "within")
    case .unsettled: Text(ja: "要確認", en: "unsettled")
    }
  }
}
