public import ProfileModel

/// What an organisation is to do, and whom it tells: what happens in an incident first.
public struct DutyChecklist: Hashable, Sendable {
  /// One duty, and those who are told by it.
  public struct Line: Hashable, Sendable {
    /// The duty.
    public let duty: CatalogDuty
    /// Whether it concerns the organisation.
    public let standing: DutyStanding
    /// Those who are told: whoever names the duty, and the parties that it tells.
    public let contacts: [Contact]

    /// Whether somebody is to be told by it, and nobody says over whom.
    public var lacksContact: Bool { !duty.tells.isEmpty && contacts.isEmpty }
  }

  /// The duties in order: those of events first, of them those by which somebody is told, then those that
  /// surely apply before others, then as they stand in their catalogues.
  public let lines: [Line]
  /// How many do not concern the organisation on that day, by the reason.
  public let elsewhere: [DutyStanding.Reason: Int]
  /// The contacts that nobody confirmed for too long, by their ids.
  public let stale: [Contact]

  /// Draws it up for a day; contacts grow stale after some months.
  public init(
    _ duties: [CatalogDuty], _ contacts: [Contact], for organisation: Organisation,
    on day: CivilDate, staleAfterMonths months: Int
  ) {
    var lines: [Line] = []
    var elsewhere: [DutyStanding.Reason: Int] = [:]
    for duty in duties {
      let standing = DutyStanding(duty, for: organisation, on: day)
      if case .elsewhere(let reason) = standing {
        elsewhere[reason, default: 0] += 1
        continue
      }
      lines.append(
        Line(
          duty: duty, standing: standing,
          contacts: contacts.filter { contact in
            contact.duties.contains(where: duty.isMeant) || duty.tells.contains(contact.party)
          }))
    }
    self.lines = lines.enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
    self.elsewhere = elsewhere
    stale = contacts.filter { $0.isStale(on: day, afterMonths: months) }
  }
}

extension DutyChecklist.Line {
  /// What comes first, the smaller the earlier.
  fileprivate var order: Int {
    (duty.rhythm == .onEvent ? 0 : 4) + (duty.tells.isEmpty && contacts.isEmpty ? 2 : 0)
      + (standing == .applies ? 0 : 1)
  }
}
