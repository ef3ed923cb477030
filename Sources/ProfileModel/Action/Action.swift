public import Wording

/// What can be done to raise controls: what it brings, what it takes, and who answers for it.
public struct Action: Hashable, Sendable {
  /// A control that it raises, from the tier that must stand before to the one that stands after.
  public struct Raise: Hashable, Sendable {
    /// The control.
    public let control: ControlID
    /// The tier that must stand before.
    public let from: Int
    /// The tier that stands after.
    public let to: Int

    /// Names a raise.
    public init(_ control: ControlID, from: Int, to: Int) {
      self.control = control
      self.from = from
      self.to = to
    }
  }

  /// A kind of people whose days it takes.
  public enum Staff: String, CaseIterable, Sendable {
    /// Those who run information systems.
    case it
    /// Those who run control systems.
    case ot
    /// Those who answer for security.
    case security
    /// The business departments.
    case business
    /// Outside staff.
    case external

    /// The kind as people read it.
    public var readable: Text {
      switch self {
      case .it: Text(ja: "情報システム", en: "IT")
      case .ot: Text(ja: "制御システム", en: "OT")
      case .security: Text(ja: "セキュリティ", en: "security")
      case .business: Text(ja: "業務部門", en: "business")
      case .external: Text(ja: "外部", en: "external")
      }
    }
  }

  /// Yen that it takes, seen low and seen high.
  public struct Cost: Hashable, Sendable {
    /// Seen low.
    public let low: Int
    /// Seen high.
    public let high: Int

    /// Makes a cost.
    public init(low: Int, high: Int) {
      self.low = low
      self.high = high
    }

    /// What a plan reckons with: the middle, rounded up to a whole yen.
    public var planned: Int { low + (high - low + 1) / 2 }
  }

  /// A time of the year in which work of its kind is begun.
  public enum Season: String, CaseIterable, Sendable {
    /// While the plant stands still as planned.
    case plannedOutage = "planned-outage"
    /// While there is little to do.
    case offPeak = "off-peak"
    /// At the beginning of the fiscal year.
    case fiscalYearStart = "fiscal-year-start"

    /// The time as people read it.
    public var readable: Text {
      switch self {
      case .plannedOutage: Text(ja: "計画停止", en: "planned outage")
      case .offPeak: Text(ja: "閑散期", en: "off-peak")
      case .fiscalYearStart: Text(ja: "年度初め", en: "start of the fiscal year")
      }
    }
  }

  /// Why and by when it has to be done, whatever it brings.
  public struct Duty: Hashable, Sendable {
    /// What obliges.
    public let reason: String
    /// The quarter at whose end it is done.
    public let due: PeriodID

    /// Names a duty.
    public init(reason: String, due: PeriodID) {
      self.reason = reason
      self.due = due
    }
  }

  /// Who has confirmed the estimates, and when.
  public struct Confirmation: Hashable, Sendable {
    /// Who.
    public let by: String
    /// When.
    public let on: CivilDate

    /// Notes a confirmation.
    public init(by: String, on: CivilDate) {
      self.by = by
      self.on = on
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// The entry of a library that it was adopted from; nothing for one of the organisation's own.
  public var origin: Scenario.Origin?
  /// Its title.
  public var title: Text
  /// What is done (実施事項).
  public var does: Text
  /// What it is to lead to (目標とする将来像).
  public var goal: String?
  /// How one sees that it worked (結果の評価方法).
  public var doneWhen: Text?
  /// Who answers for it (責任者).
  public var owner: String?
  /// What it takes besides money and people (必要な資源).
  public var resources: String?
  /// The controls that it raises.
  public var raises: [Raise]
  /// The requirements on plans that it brings documents further with, sorted.
  public var planRaises: [PlanRaise] = []
  /// The person-days that it takes until it is done, by kind of people.
  public var effort: [Staff: Int] = [:]
  /// What it costs once.
  public var initial = Cost(low: 0, high: 0)
  /// What it costs every year from then on.
  public var yearly = Cost(low: 0, high: 0)
  /// The quarters from beginning to end.
  public var leadTime: Int
  /// The ids of the actions that have to be done before, sorted.
  public var needs: [String] = []
  /// The ids of the actions of which only one is done, sorted.
  public var alternatives: [String] = []
  /// The times of the year in which it can begin; any where there are none.
  public var seasons: [Season] = []
  /// The first quarter in which it can begin.
  public var earliest: PeriodID?
  /// Why and by when it has to be done.
  public var duty: Duty?
  /// How far it serves the objectives of the board: their ids, with halves from 0 to 2.
  public var serves: [String: Int] = [:]
  /// What to beware of in control systems.
  public var caveat: Text?
  /// Who has confirmed the estimates; they are somebody else's as long as nobody has.
  public var confirmed: Confirmation?
  /// The day on which it was done.
  public var done: CivilDate?

  /// Makes an action without cost.
  public init(id: String, title: Text, does: Text, raises: [Raise], leadTime: Int) {
    self.id = id
    self.title = title
    self.does = does
    self.raises = raises
    self.leadTime = leadTime
  }
}
