internal import Glibc
internal import Synchronization

/// Spreads independent pieces of work over the processor's cores.
public enum Workers {
  /// How many threads suit this machine.
  public static var cores: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// Runs a body once for each number below a count, on so many threads, and waits for all.
  public static func run(
    _ count: Int, threads: Int = cores, _ body: @escaping @Sendable (Int) -> Void
  ) {
    let queue = Queue(count, body)
    var started: [pthread_t] = []
    for _ in 1..<max(1, min(threads, count)) {
      var thread = pthread_t()
      let context = unsafe Unmanaged.passRetained(queue)
      let status = unsafe pthread_create(
        &thread, nil,
        { context in
          unsafe context.map { unsafe Unmanaged<Queue>.fromOpaque($0).takeRetainedValue().work() }
          return nil
        }, unsafe context.toOpaque())
      if status == 0 { started.append(thread) } else { unsafe context.release() }
    }
    queue.work()
    for thread in started { pthread_join(thread, nil) }
  }

  /// What a body makes of each number below a count, in their order, on all cores.
  public static func map<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Mutex([Int: Result](minimumCapacity: count))
    run(count) { number in
      let result = body(number)
      results.withLock { $0[number] = result }
    }
    let made = results.withLock { $0 }
    return (0..<count).compactMap { made[$0] }
  }

  /// The numbers that are left; every thread takes the next until there is none.
  private final class Queue: Sendable {
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) -> Void

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.body = body
    }

    func work() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        body(number)
      }
    }
  }
}
