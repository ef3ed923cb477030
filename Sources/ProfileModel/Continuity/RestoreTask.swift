/// One piece of the work that brings a service back.
public struct RestoreTask: Hashable, Sendable {
  /// Its id within the service.
  public let id: String
  /// What is done.
  public var name: String
  /// How long it takes.
  public var duration: Minutes
  /// The ids of the tasks that must be finished before, sorted.
  public var after: [String]

  /// Makes a task.
  public init(id: String, name: String, duration: Minutes, after: [String] = []) {
    self.id = id
    self.name = name
    self.duration = duration
    self.after = Set(after).sorted()
  }
}

extension [RestoreTask] {
  /// The tasks in an order in which they can be done; nothing where they wait for one another.
  ///
  /// Of those that can be done, the one that is listed first comes first; what is not among the tasks
  /// keeps nobody waiting.
  public var inOrder: [RestoreTask]? { placesInOrder(waits).map { $0.map { self[$0] } } }

  /// The places of those that each waits for.
  public var waits: [[Int]] {
    // Tasks are few, and comparing ids is quicker than hashing them.
    map { task in task.after.compactMap { id in lastIndex { $0.id == id } } }
  }

  /// The places in the order of `inOrder`, by what each waits for.
  public func placesInOrder(_ waits: [[Int]]) -> [Int]? {
    var isDone = waits.map { _ in false }
    var ordered: [Int] = []
    var waiting = Array<Int>(indices)
    while !waiting.isEmpty {
      let before = ordered.count
      ordered += waiting.filter { place in waits[place].allSatisfy { isDone[$0] } }
      guard ordered.count > before else { return nil }
      for place in ordered[before...] { isDone[place] = true }
      waiting.removeAll { isDone[$0] }
    }
    return ordered
  }

  /// The ids of tasks that wait for one another in a circle, in its order; none where there is none.
  public var circle: [String] {
    guard inOrder == nil else { return [] }
    let ids = Set<String>(map(\.id))
    let after = Dictionary(map { ($0.id, $0.after.filter(ids.contains)) }) { first, _ in first }
    // What waits for nothing that runs in a circle is peeled off, so that any way on ends in one.
    var stuck = ids
    while let free = stuck.sorted().first(where: { id in
      !(after[id] ?? []).contains(where: stuck.contains)
    }) {
      stuck.remove(free)
    }
    var way: [String] = []
    var here = stuck.min()
    while let id = here, !way.contains(id) {
      way.append(id)
      here = (after[id] ?? []).first(where: stuck.contains)
    }
    guard let id = here, let start = way.firstIndex(of: id) else { return [] }
    return Array<String>(way[start...])
  }
}

extension RestoreTask {
  /// What its JSON looks like.
  static var form: JSONForm {
    .object([
      .must("id", .text), .must("name", .text), .must("duration", .duration),
      .may("after", .list(.text)),
    ])
  }

  var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "duration": duration.json, "after": .texts(after),
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let duration = json["duration"].flatMap({ Minutes(json: $0) }),
      let after = json.texts("after")
    else { return nil }
    self.init(id: id, name: name, duration: duration, after: after)
  }
}
