internal import GapAnalysis
internal import Numerics
internal import ProfileModel
internal import Reports
internal import Wording

extension ReportValue {
  /// The value as data; numbers that are not whole are texts, so that no reader rounds them.
  var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .wording(let text): ReportJSON.words(text)
    case .code(let code, let text):
      .object(["code": .text(code), "words": ReportJSON.words(text)])
    case .list(let parts): .texts(parts)
    case .integer(let number), .money(let number): .integer(number)
    case .share(let share): Self.span(share, Self.exact)
    case .tier(let tiers): Self.span(tiers, JSONValue.integer)
    case .amount(let range, let decimals):
      Self.span(range) { .text(orNull: Rounding.digits($0, decimals: decimals)) }
    case .date(let date): .text(date.description)
    case .missing: .null
    }
  }

  private static func span<Bound>(
    _ range: ClosedRange<Bound>, _ json: (Bound) -> JSONValue
  ) -> JSONValue {
    .object(["low": json(range.lowerBound), "high": json(range.upperBound)])
  }

  private static func exact(_ share: Share) -> JSONValue {
    .object([
      "part": .integer(share.part), "whole": .integer(share.whole),
      "decimal": .text(ReportValue.share(share).data(ReportStyle(.japanese))),
    ])
  }
}
