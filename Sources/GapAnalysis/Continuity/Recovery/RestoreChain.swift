public import ProfileModel

/// The longest way through the restore tasks, which nobody can shorten by doing things side by side.
public struct RestoreChain: Hashable, Sendable {
  /// How long it takes.
  public let length: Minutes
  /// The ids of the tasks on it, in order; of two ways of one length, that of the task listed first.
  public let path: [String]

  /// Finds it; nothing where tasks wait for one another in a circle.
  public init?(_ tasks: [RestoreTask]) {
    guard let ordered = tasks.inOrder else { return nil }
    var finish: [String: Minutes] = [:]
    var before: [String: String] = [:]
    for task in ordered {
      var start = Minutes.zero
      for id in task.after {
        guard let end = finish[id], before[task.id] == nil || end > start else { continue }
        start = end
        before[task.id] = id
      }
      finish[task.id] = start + task.duration
    }
    var last: String?
    for task in ordered where (finish[task.id] ?? .zero) > last.flatMap({ finish[$0] }) ?? .zero {
      last = task.id
    }
    length = last.flatMap { finish[$0] } ?? .zero
    var path: [String] = []
    while let id = last {
      path.append(id)
      last = before[id]
    }
    self.path = path.reversed()
  }
}
