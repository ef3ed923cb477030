internal import ProfileModel
internal import Reporting
internal import Wording

/// A part of a scenario that comes back in a risk register, in words.
struct RiskWords {
  /// What an import changes in one place.
  struct Change {
    /// The column of the register.
    let part: String
    /// What people call it.
    let title: Text
    /// The value before.
    let before: Cell
    /// The value after.
    let after: Cell
  }

  private let part: String

  /// Takes a part by its key.
  init(_ part: String) {
    self.part = part
  }

  /// What changes between two versions of a scenario, each member of a part by itself.
  static func changes(from before: JSONValue?, to after: JSONValue) -> [Change] {
    RegisterHistory.parts(from: before, to: after).sorted().flatMap { part in
      RiskWords(part).changes(from: before?[part], to: after[part])
    }
  }

  private func changes(from before: JSONValue?, to after: JSONValue?) -> [Change] {
    let members = Self.differing([before, after])
    if members.isEmpty {
      return [Change(part: part, title: title, before: cell(before), after: cell(after))]
    }
    return members.map { member in
      Change(
        part: "\(part)_\(member)",
        title: .joined([title, Self.name(of: member)], separator: Text(ja: "、", en: ", ")),
        before: cell(before?[member]), after: cell(after?[member]))
    }
  }

  /// The part as people call it.
  var title: Text {
    switch part {
    case "treatment": Text(ja: "対応", en: "treatment")
    case "watch": Text(ja: "監視の方法", en: "how it is watched")
    case "likelihood": Text(ja: "起こりやすさ", en: "likelihood")
    case "impact": Text(ja: "影響", en: "impact")
    default: Text(same: "\(part)")
    }
  }

  /// A value as people read it; of one with members, those in which some values differ.
  func readable(_ value: JSONValue?, unlike values: [JSONValue?]) -> Text {
    let members = Self.differing(values)
    guard value != nil, !members.isEmpty else { return words(value) }
    return .joined(
      members.map { Self.name(of: $0) + Text(same: " ") + words(value?[$0]) },
      separator: Text(ja: "、", en: ", "))
  }

  private func words(_ value: JSONValue?) -> Text {
    let cell = cell(value)
    return if case .code(_, let words) = cell {
      words
    } else {
      Text(same: "\(cell.readable(.english))")
    }
  }

  private func cell(_ value: JSONValue?) -> Cell {
    switch value {
    case .integer(let number): .integer(number)
    case .text(let text): Treatment(rawValue: text).map(RiskPrinting.treatment) ?? .text(text)
    default: .none
    }
  }

  /// The members in which values differ, in the order in which they stand.
  private static func differing(_ values: [JSONValue?]) -> [String] {
    var members: [String] = []
    for member in values.compactMap(\.self).flatMap(\.members).map(\.key)
    where Set(values.map { $0?[member] }).count > 1 && !members.contains(member) {
      members.append(member)
    }
    return members
  }

  private static func name(of member: String) -> Text {
    switch member {
    case "low": Text(ja: "低く見て", en: "low")
    case "likely": Text(ja: "見込み", en: "likely")
    case "high": Text(ja: "高く見て", en: "high")
    default: ImpactKind(rawValue: member)?.readable ?? Text(same: "\(member)")
    }
  }
}
