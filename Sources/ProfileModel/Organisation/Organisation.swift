/// What a workspace is for.
public enum WorkspaceKind: String, CaseIterable, Sendable {
  /// One operator that assesses itself.
  case `operator`
  /// A ministry or secretariat that surveys operators.
  case ministry
}

/// Who the workspace belongs to.
public struct Organisation: Hashable, Sendable {
  /// The name as the organisation writes it.
  public var name: String
  /// The id of its sector in the sector table.
  public var sector: String?
  /// The ids of the legal regimes it falls under; they are independent of one another.
  public var regimes: Set<String>
  /// How it cuts its years.
  public var calendar: FiscalCalendar
  /// How what it writes may be handed on.
  public var label: HandlingLabel?

  /// Makes an organisation.
  public init(
    name: String,
    sector: String? = nil,
    regimes: Set<String> = [],
    calendar: FiscalCalendar = .april,
    label: HandlingLabel? = nil
  ) {
    self.name = name
    self.sector = sector
    self.regimes = regimes
    self.calendar = calendar
    self.label = label
  }
}
