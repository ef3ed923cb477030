public import ProfileModel

/// The longest way through the restore tasks, which nobody can shorten by doing things side by side.
public struct RestoreChain: Hashable, Sendable {
  /// How long it takes.
  public let length: Minutes
  /// The ids of the tasks on it, in order; of two ways of one length, that of the task listed first.
  public let path: [String]

  /// Finds it; nothing where tasks wait for one another in a circle.
  public init?(_ tasks: [RestoreTask]) {
    let waits = tasks.waits
    guard let ordered = tasks.placesInOrder(waits) else { return nil }
    var finish = tasks.map { _ in Minutes.zero }
    var before = tasks.map { _ in -1 }
    for place in ordered {
      for other in waits[place]
      where before[place] < 0 || finish[other] > finish[before[place]] {
        before[place] = other
      }
      let start = before[place] < 0 ? .zero : finish[before[place]]
      finish[place] = start + tasks[place].duration
    }
    var last = -1
    for place in ordered where finish[place] > (last < 0 ? .zero : finish[last]) { last = place }
    length = last < 0 ? .zero : finish[last]
    var path: [String] = []
    while last >= 0 {
      path.append(tasks[last].id)
      last = before[last]
    }
    self.path = path.reversed()
  }
}
