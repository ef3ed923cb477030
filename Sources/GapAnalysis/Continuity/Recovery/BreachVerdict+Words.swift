public import Wording

extension BreachVerdict {
  /// The verdict as people read it.
  public var readable: Text {
    switch self {
    case .yes: Text(ja: "見込み", en: "expected")
    case .no: Text(ja: "なし", en: "none")
    case .open: Text(ja: "未確定", en: "open")
    }
  }
}
