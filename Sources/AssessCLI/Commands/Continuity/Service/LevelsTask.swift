internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess continuity service task`: adds, changes or takes off a restore task of a service.
struct LevelsTask: Command {
  private static let task = ArgumentSpec(
    "TASK", .one, Text(ja: "復旧作業のID(サービスの中で決める)", en: "The task's id within the service"))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "何をするか(新しい作業には必須)", en: "What is done (required for a new one)"))
  private static let duration = OptionSpec(
    "--duration", .value(standIn: "TIME"),
    Text(ja: "かかる時間(新しい作業には必須)", en: "How long it takes (required for a new one)"))
  private static let after = OptionSpec(
    "--after", .repeated(standIn: "TASK"),
    Text(
      ja: "先に終わっているべき作業(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A task to be finished before (repeatable; replaces those before, none when empty)"))

  static let spec = CommandSpec(
    "continuity service task", Text(ja: "復旧作業を登録・変更する", en: "Add or change a restore task"),
    discussion: Text(
      ja: "復旧にかかる時間は、前後の決まった作業をたどった最も長い道筋です。",
      en: "What restoring takes is the longest way through tasks that wait for one another."),
    arguments: [LevelsOptions.service, task],
    options: [name, duration, after, LevelsOptions.remove, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity service task grid drill --name 復帰の確認 --duration 2h --after verify",
        Text(ja: "確認の後の作業を加える", en: "Add a task after another"))
    ])

  private let service: String
  private let id: String
  private let name: String?
  private let duration: Minutes?
  private let after: [String]?
  private let isRemoval: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    service = try said.identifier(LevelsOptions.service)
    id = try said.identifier(Self.task)
    name = said.text(Self.name).map(Identifier.trimmed)
    duration = try said.minutes(Self.duration)?.value
    after = said.replacingIDs(Self.after)
    isRemoval = said.has(LevelsOptions.remove)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.editLevels(
      of: service, as: "continuity.service.task/1", because: why
    ) { levels, _ throws(Failure) in
      let place = levels.tasks.firstIndex { $0.id == id }
      if isRemoval {
        guard let place else { throw .noSuchPart(id, levels.tasks.map(\.id), of: service) }
        levels.tasks.remove(at: place)
        return
      }
      let edited = try edited(place.map { levels.tasks[$0] })
      if let place { levels.tasks[place] = edited } else { levels.tasks.append(edited) }
    }
  }

  private func edited(_ before: RestoreTask?) throws(Failure) -> RestoreTask {
    guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
    guard let duration = duration ?? before?.duration else {
      throw Failure(
        .usage, at: .word(id),
        Text(ja: "新しい作業にはかかる時間が要ります", en: "it is new and needs a duration"),
        remedy: Text(ja: "「--duration 4h」のように付けてください", en: "add it, as in '--duration 4h'"))
    }
    return RestoreTask(
      id: id, name: name, duration: duration, after: after ?? before?.after ?? [])
  }
}

extension Failure {
  /// The failure for a part of a service's levels that there is not.
  static func noSuchPart(_ id: String, _ known: [String], of service: String) -> Failure {
    .notRegistered(id, among: known, listedBy: "assess continuity service show \(service)")
  }
}
