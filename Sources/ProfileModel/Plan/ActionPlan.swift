public import Wording

/// What is done when, and how good that is known to be, as it was when the plan was made.
public struct ActionPlan: Hashable, Sendable {
  /// An action in the plan, with the estimates that it was planned by.
  public struct Item: Hashable, Sendable {
    /// The id of the action.
    public let action: String
    /// The quarter in which it begins.
    public let start: PeriodID
    /// The quarter at whose end it is done.
    public let end: PeriodID
    /// What it costs once, in yen.
    public let initial: Int
    /// What it costs every year from then on.
    public let yearly: Int
    /// The person-days that it takes.
    public let effort: [Action.Staff: Int]
    /// Whether somebody had confirmed the estimates.
    public let isConfirmed: Bool

    /// Puts an action into a plan.
    public init(_ action: Action, start: PeriodID, end: PeriodID) {
      self.action = action.id
      self.start = start
      self.end = end
      initial = action.initial.planned
      yearly = action.yearly.planned
      effort = action.effort
      isConfirmed = action.confirmed != nil
    }

    init(
      action: String, start: PeriodID, end: PeriodID, initial: Int, yearly: Int,
      effort: [Action.Staff: Int], isConfirmed: Bool
    ) {
      (self.action, self.start, self.end) = (action, start, end)
      (self.initial, self.yearly, self.effort) = (initial, yearly, effort)
      self.isConfirmed = isConfirmed
    }

    /// The person-days of all kinds of people.
    public var days: Int { effort.values.reduce(0, +) }
  }

  /// What is expected at the end of a quarter if all goes as planned.
  public struct Outlook: Hashable, Sendable {
    /// Residual risk in one unit, in millionths of what it is reckoned in.
    public struct Residual: Hashable, Sendable {
      /// The unit.
      public let unit: RiskUnit
      /// All scenarios together, in millionths.
      public let total: Int

      /// States an amount.
      public init(unit: RiskUnit, total: Int) {
        self.unit = unit
        self.total = total
      }
    }

    /// How requirements on plans stand.
    public struct Readiness: Hashable, Sendable {
      /// How many are not surely ready.
      public let weak: Int
      /// The ids of those that have become ready since the plan began.
      public let readied: [String]

      /// States how they stand.
      public init(weak: Int, readied: [String]) {
        (self.weak, self.readied) = (weak, readied)
      }
    }

    /// The quarter; nothing for how it is before the plan begins.
    public let quarter: PeriodID?
    /// How many controls are short of their targets.
    public let gaps: Int
    /// How many of them are obligations.
    public let duties: Int
    /// How many scenarios are above their line of acceptance.
    public let above: Int
    /// Residual risk, by unit.
    public let residuals: [Residual]

    /// Requirements on plans; nothing where they were not looked at.
    public let readiness: Readiness?

    /// States what is expected.
    public init(
      quarter: PeriodID?, gaps: Int, duties: Int, above: Int, residuals: [Residual],
      readiness: Readiness? = nil
    ) {
      (self.quarter, self.gaps, self.duties) = (quarter, gaps, duties)
      (self.above, self.residuals, self.readiness) = (above, residuals, readiness)
    }
  }

  /// How good the plan is, and how that is known.
  public struct Quality: Hashable, Sendable {
    /// What came of asking the solver.
    public enum Solver: String, CaseIterable, Sendable {
      /// It was not needed.
      case unneeded
      /// It was not asked, as there is so little to choose from.
      case spared
      /// It answered, and its answer was among the candidates.
      case answered
      /// It is not installed.
      case missing
      /// It took too long, was killed, and its answer was discarded.
      case killed
      /// It failed.
      case failed
    }

    /// What the plan is worth.
    public let value: Int
    /// What no plan can exceed.
    public let bound: Int
    /// What the one pass by worth for what is taken comes to, where it finds a plan.
    public let greedy: Int?
    /// What came of asking the solver.
    public let solver: Solver
    /// Worth given up so that fewer scenarios stay above their line.
    public let givenUp: Int

    /// States how good a plan is.
    public init(value: Int, bound: Int, greedy: Int?, solver: Solver, givenUp: Int) {
      (self.value, self.bound, self.greedy) = (value, bound, greedy)
      (self.solver, self.givenUp) = (solver, givenUp)
    }

    /// Whether no plan is worth more; only then may it be called optimal (最適).
    public var isProven: Bool { bound <= value }
    /// How much more a plan could be worth, in hundredths of a percent of its value, rounded up.
    public var gap: Int? {
      guard value > 0 else { return nil }
      let (missing, overflows) = (bound - min(bound, value))
        .multipliedReportingOverflow(by: 10_000)
      guard !overflows else { return nil }
      let (whole, rest) = missing.quotientAndRemainder(dividingBy: value)
      return rest > 0 ? whole + 1 : whole
    }
  }

  /// Who agreed to the plan.
  public typealias Approval = RiskCriteria.Approval

  /// Its name.
  public let id: String
  /// What it was asked to keep to.
  public let terms: PlanTerms
  /// The period whose ratings it was made from.
  public let period: PeriodID
  /// The day on which it was made.
  public let made: CivilDate
  /// What is done, in order of beginning.
  public var items: [Item]
  /// How good it is.
  public var quality: Quality
  /// What is expected before the plan begins, and at the end of each quarter.
  public var outlook: [Outlook]
  /// What was asked, and what proves the bound, for whoever checks it later.
  public var proof: JSONValue
  /// Who agreed to it.
  public var approval: Approval?

  /// Takes down a plan.
  public init(
    id: String, terms: PlanTerms, period: PeriodID, made: CivilDate, items: [Item],
    quality: Quality, outlook: [Outlook], proof: JSONValue
  ) {
    (self.id, self.terms, self.period, self.made) = (id, terms, period, made)
    (self.items, self.quality, self.outlook, self.proof) = (items, quality, outlook, proof)
  }

  /// The actions by id.
  public var itemsByAction: [String: Item] {
    Dictionary(items.map { ($0.action, $0) }) { first, _ in first }
  }

  /// What it costs once.
  public var cost: Int { items.reduce(0) { $0 + $1.initial } }

  /// What of that nobody had confirmed.
  public var unconfirmedCost: Int { items.reduce(0) { $1.isConfirmed ? $0 : $0 + $1.initial } }
}

extension ActionPlan.Quality.Solver {
  /// What is said of it.
  public var readable: Text {
    switch self {
    case .unneeded: Text(ja: "使わずに済んだ", en: "not needed")
    case .spared: Text(ja: "対応策が少ないため使わない", en: "not asked, with so few actions")
    case .answered: Text(ja: "解答を候補に入れた", en: "answered; its answer was a candidate")
    case .missing:
      Text(ja: "導入されていない(証明できないことが残る)", en: "not installed; more stays unproven")
    case .killed: Text(ja: "長くかかったため止め、解答を捨てた", en: "took too long: stopped, its answer discarded")
    case .failed: Text(ja: "失敗した", en: "failed")
    }
  }
}
