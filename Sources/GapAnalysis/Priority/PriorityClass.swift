public import Wording

/// What goes before what, whatever it costs: nothing in a class is weighed against another class.
public enum PriorityClass: String, CaseIterable, Sendable {
  /// It closes what is owed, or has a day by law within the horizon.
  case duty = "A"
  /// It lowers a risk that lies above what can be accepted.
  case unaccepted = "B"
  /// It closes another gap to the target.
  case target = "C"
  /// Nothing asks for it.
  case optional = "D"

  /// The class as people read it.
  public var readable: Text {
    switch self {
    case .duty: Text(ja: "義務・期限", en: "duty or day by law")
    case .unaccepted: Text(ja: "受容線超過", en: "risk above the line")
    case .target: Text(ja: "その他の目標ギャップ", en: "other gap to the target")
    case .optional: Text(ja: "任意", en: "optional")
    }
  }

  /// Its place among the classes, from 0 for the first.
  var place: Int {
    switch self {
    case .duty: 0
    case .unaccepted: 1
    case .target: 2
    case .optional: 3
    }
  }
}

extension PriorityClass: Comparable {
  /// Whether one class goes before another.
  public static func < (left: PriorityClass, right: PriorityClass) -> Bool {
    left.place < right.place
  }
}
