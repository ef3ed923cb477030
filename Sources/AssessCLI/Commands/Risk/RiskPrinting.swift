internal import GapAnalysis
internal import Numerics
internal import ProfileModel
internal import Reporting
internal import Wording

/// How risks are printed, wherever they are.
enum RiskPrinting {
  /// An amount, with no more than three decimals.
  static func amount(_ value: Double) -> Cell {
    digits(value).map { .figure($0) } ?? .none
  }

  /// From what to what an amount lies.
  static func amounts(_ range: ClosedRange<Double>) -> Cell {
    guard let low = digits(range.lowerBound), let high = digits(range.upperBound) else {
      return .none
    }
    return .figure(low == high ? low : "\(low)-\(high)")
  }

  private static func digits(_ value: Double) -> String? {
    Rounding.digits(value, decimals: 3).map { digits in
      var digits = digits[...]
      while digits.hasSuffix("0") { digits.removeLast() }
      return String(digits.hasSuffix(".") ? digits.dropLast() : digits)
    }
  }

  static func verdict(_ verdict: LineVerdict?) -> Cell {
    guard let verdict else { return .none }
    return .code(verdict.rawValue, verdict.readable)
  }

  /// Whether a breach of a published service level is expected.
  static func breach(_ isPredicted: Bool?) -> Cell {
    switch isPredicted {
    case true: .code("yes", Text(ja: "見込み", en: "expected"))
    case false: .code("no", Text(ja: "なし", en: "none"))
    default: .code("unknown", Text(ja: "不明", en: "not known"))
    }
  }

  static func treatment(_ treatment: Treatment) -> Cell {
    .code(treatment.rawValue, treatment.readable)
  }

  /// A class, with a mark where the cell of the matrix was not held against its source.
  static func riskClass(_ cell: RiskMatrix.Cell) -> Cell {
    let letter = cell.riskClass.rawValue
    return .code(letter, Text(same: "\(letter)\(cell.isConfirmed ? "" : "*")"))
  }

  /// How an acceptance stands on a day.
  static func state(_ acceptance: RiskAcceptance?, on day: CivilDate) -> Cell {
    guard let acceptance else { return .none }
    let state = acceptance.state(on: day)
    return .code(state.rawValue, words(on: state, of: acceptance))
  }

  private static func words(
    on state: RiskAcceptance.State, of acceptance: RiskAcceptance
  ) -> Text {
    let (first, last) = (acceptance.acceptedOn.description, acceptance.expiresOn.description)
    return switch state {
    case .ahead: Text(ja: "\(first) から受容", en: "accepted from \(first)")
    case .holding: Text(ja: "\(last) まで受容", en: "accepted until \(last)")
    case .expired: Text(ja: "要再判断(\(last) で期限切れ)", en: "open again (expired on \(last))")
    }
  }

  /// What a reader has to know of the criteria behind the figures.
  static func notes(_ desk: RiskDesk) -> [Page.Item] {
    var notes: [Page.Item] = []
    if desk.isStandard || desk.criteria.approval == nil {
      notes.append(
        .sentence(
          desk.isStandard
            ? Text(
              ja: "リスク基準は承認されていない初期値です。「assess risk criteria show」で確かめ、自組織の基準を承認してください。",
              en:
                "The risk criteria are unapproved defaults: look at them with 'assess risk criteria show', and approve your own."
            )
            : Text(
              ja: "リスク基準が承認されていません。", en: "Nobody has approved the risk criteria.")))
    }
    if desk.usesUnconfirmedCells {
      notes.append(
        .sentence(
          Text(
            ja: "* の区分は、原典との照合を終えていない行列のセルによります。",
            en:
              "A class with * comes from a cell of the matrix that was not held against its source."
          )))
    }
    return notes
  }
}

extension RiskDesk {
  /// Whether any class that shows comes from a cell that was not held against its source.
  var usesUnconfirmedCells: Bool {
    [cautious, atTargets].contains { reading in
      model.damageClasses(reading).contains { !$0.worst.cell.isConfirmed }
        || model.threatClasses(reading).contains { !$0.cell.isConfirmed }
    }
  }
}

extension Acceptability.Verdict {
  /// The verdict as people read it.
  var readable: Text {
    switch self {
    case .acceptable: Text(ja: "受容できる", en: "acceptable")
    case .provisional: Text(ja: "仮に受容できる", en: "provisionally acceptable")
    case .unacceptable: Text(ja: "受容できない", en: "not acceptable")
    }
  }
}

extension LayerRole {
  /// The role as people read it.
  var readable: Text {
    switch self {
    case .prevent: Text(ja: "防止", en: "prevent")
    case .contain: Text(ja: "検知×対処", en: "detect and respond")
    case .recover: Text(ja: "復旧", en: "recover")
    }
  }
}
