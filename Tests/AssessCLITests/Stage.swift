import ProfileModel
import TestSupport
import Wording

@testable import AssessCLI
@testable import Catalogs

/// Surroundings for a command that runs inside the test: a clock that stands, a known actor.
func stage(_ language: Language = .english, folder: String? = nil) throws -> Surroundings {
  Surroundings(
    folder: try folder ?? TemporaryFolder.path + "/workspace",
    catalogs: CatalogLibrary(folder: Repository.root + "/catalogs"), language: language,
    actor: JournalEntry.Actor(user: "tester", name: "試験者"),
    terminal: .init(isOutput: false, isErrors: false, width: 80, usesColor: false),
    now: { Instant(secondsSinceEpoch: 1_795_132_800) }, clockOffset: { _ in 9 * 3600 },
    milliseconds: { 0 }, showProgress: { _ in }, tell: { _ in }, listen: { nil })
}

/// Runs words as they would be typed, split at spaces.
@discardableResult
func assess(_ line: String, in surroundings: Surroundings) -> FinishedRun {
  Dispatcher(surroundings).run(line.split(separator: " ").map(String.init))
}
