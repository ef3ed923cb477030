internal import ProfileModel
internal import ProfileStore

extension Surroundings {
  /// The day on which the evidence of a period is looked at: that of its closing, or today.
  func dayOfEvidence(_ period: Period) -> CivilDate {
    period.closing.map { $0.time.local(offset: clockOffset($0.time)).date } ?? today
  }

  /// The profile of a period, with its evidence as it was on that day.
  func profile(of period: Period, in store: borrowing Store) throws(Failure) -> Profile {
    try store.profile(of: period, asOf: dayOfEvidence(period))
  }

  /// The profile of the last period before another that asked anything.
  func profile(
    before period: Period, in store: borrowing Store
  ) throws(Failure) -> Profile? {
    let earlier = try store.periods().last { other in
      other.days.lowerBound < period.days.lowerBound && !other.asked.isEmpty
    }
    return try earlier.map { earlier throws(Failure) in try profile(of: earlier, in: store) }
  }
}
