import Files
import ProfileModel
import ProfileStore
import TestSupport

/// A stamp at a fixed time.
func stamp(_ second: Int = 0) -> Stamp {
  Stamp(
    actor: JournalEntry.Actor(user: "tester", name: "試験者"),
    time: Instant(secondsSinceEpoch: 1_795_132_800 + second))
}

/// A new store in the test's folder.
func newStore(kind: WorkspaceKind = .operator) throws -> Store {
  let folder = try TemporaryFolder.path + "/workspace"
  try Store.create(in: folder, kind: kind, organisation: Organisation(name: "みほん"), by: stamp())
  return try Store.open(in: folder, by: stamp())
}

/// The day on which the tests take place.
let today = stamp().time.local(offset: 0).date
