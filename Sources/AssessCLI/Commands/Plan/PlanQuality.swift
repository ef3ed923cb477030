internal import ProfileModel
internal import Reporting
internal import Wording

/// How good a plan is known to be, in words and figures.
struct PlanQuality {
  private let quality: ActionPlan.Quality

  init(_ quality: ActionPlan.Quality) {
    self.quality = quality
  }

  /// What may be claimed of it: optimal only where that is proven.
  var sentence: Text {
    let (value, bound) = (quality.value, quality.bound)
    if quality.isProven {
      return Text(
        ja: "最適です(証明済み)。価値 \(value) を超える計画はありません。",
        en: "It is optimal (proven): no plan is worth more than \(value).")
    }
    let percent = Self.percent(quality.gap)
    let told = Text(
      ja: "価値 \(value)、証明済みの上限 \(bound)、差 \(percent)。最適かどうかは証明できていません。",
      en:
        "It is worth \(value), no plan more than \(bound): a gap of \(percent). It is not proven optimal."
    )
    let given = quality.givenUp
    guard given > 0 else { return told }
    return told
      + Text(
        ja: "うち \(given) は、受容線を超えるシナリオを減らすか、承認済みの計画に近づけるために譲った分です。",
        en:
          " Of that, \(given) was given up for fewer scenarios above their line, or to stay near the approved "
          + "plan.")
  }

  var fields: [Fields.Field] {
    [
      .init("value", Text(ja: "価値", en: "Worth"), .integer(quality.value)),
      .init("bound", Text(ja: "証明済みの上限", en: "Proven bound"), .integer(quality.bound)),
      .init("gap", Text(ja: "差", en: "Gap"), .figure(Self.percent(quality.gap))),
      .init(
        "optimal", Text(ja: "最適", en: "Optimal"),
        quality.isProven
          ? .code("proven", Text(ja: "証明済み", en: "proven"))
          : .code("unproven", Text(ja: "未証明", en: "not proven"))),
      .init(
        "greedy", Text(ja: "単純な詰め込みの価値", en: "Worth of the greedy plan"),
        .integer(orNone: quality.greedy)),
      .init(
        "solver", Text(ja: "外部ソルバー(CBC)", en: "Outside solver (CBC)"),
        .code(quality.solver.rawValue, quality.solver.readable)),
    ]
  }

  /// Hundredths of a percent, to two decimals.
  static func percent(_ hundredths: Int?) -> String {
    guard let hundredths else { return "-" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
