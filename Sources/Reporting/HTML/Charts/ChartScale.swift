internal import Numerics
internal import Reports
internal import Wording

/// An axis of values, on which nothing is always a place: from where to where, and where its lines stand.
struct ChartScale {
  private static let lines = 5.0

  /// Where the lines stand, from the lowest.
  let ticks: [Double]
  private let kind: ReportColumnKind
  private let step: Double

  /// Makes the axis on which all values find a place.
  init(_ ends: [Double], _ kind: ReportColumnKind) {
    self.kind = kind
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    step = Self.step(low, high, kind)
    let least = kind == .share ? 5.0 : low < 0 ? 0 : 1
    let top = max((high / step - 1e-9).rounded(.up), least)
    let bottom = (low / step + 1e-9).rounded(.down)
    let step = step
    ticks = (Int(bottom)...Int(top)).map { Double($0) * step }
  }

  /// The lowest value on the axis.
  var low: Double { ticks.first ?? 0 }
  /// The highest value on the axis.
  var high: Double { ticks.last ?? 1 }

  /// Where a value stands, as a part of the axis.
  func place(_ value: Double) -> Double { (value - low) / (high - low) }

  /// What a line of the axis is called.
  func label(_ tick: Double) -> String {
    switch kind {
    case .share: (Rounding.digits(tick * 100, decimals: 0) ?? "") + "%"
    case .amount: ReportValue.amount(tick, decimals: decimals).readable(ReportStyle(.japanese))
    case .text, .code, .integer, .money, .tier, .date:
      ReportValue.integer(Int(tick)).readable(ReportStyle(.japanese))
    }
  }

  private var decimals: Int {
    var (decimals, power) = (0, 1.0)
    while decimals < 6, (step * power - (step * power).rounded()).magnitude > 1e-6 {
      decimals += 1
      power *= 10
    }
    return decimals
  }

  /// A distance of one, two or five of some power of ten, which gives about as many lines as wanted.
  private static func step(_ low: Double, _ high: Double, _ kind: ReportColumnKind) -> Double {
    if kind == .share { return 0.2 }
    if low == high { return 1 }
    let rough = max((high - low) / lines, least(kind))
    var power = 1.0
    while power > rough { power /= 10 }
    while power * 10 <= rough { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough * (1 - 1e-9) } ?? power * 10
  }

  private static func least(_ kind: ReportColumnKind) -> Double {
    switch kind {
    case .amount, .share: 1e-6
    case .text, .code, .integer, .money, .tier, .date: 1
    }
  }
}
