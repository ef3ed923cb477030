internal import Catalogs
internal import Files
internal import ProfileModel
internal import Wording

/// Plays the demo's story and its tour through the same door as a person would use.
struct DemoRun {
  private let surroundings: Surroundings
  private let folder: String

  /// Prepares a run; the catalogues are read once for all of its commands.
  init(_ surroundings: Surroundings, folder: String) throws(Failure) {
    var surroundings = surroundings
    surroundings.catalogs = try surroundings.catalogs.readOnce()
    self.surroundings = surroundings
    self.folder = folder
  }

  /// Makes the workspace as the story tells, then writes down what every command answers.
  func play() throws(Failure) {
    let data = Folder.join(surroundings.catalogs.folder, "demo")
    for step in try DemoStory(in: data, workspace: workspace).steps {
      _ = try run(step.words, at: step.time, as: step.actor)
    }
    try write(Self.notice[surroundings.language], to: "README.txt")
    try Folder.createPrivate(Folder.join(folder, "tour"))
    for (index, stop) in DemoTour.stops(files: folder).enumerated() {
      let finished = try run(stop.words, at: DemoStory.today, as: DemoStory.officer)
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      let line = "$ assess " + stop.words.map(shown).joined(separator: " ") + "\n\n"
      try write(
        line + finished.output.replacing(folder + "/", with: ""),
        to: "tour/\(number)-\(stop.name).txt")
    }
  }

  private static let notice = Text(
    ja: "assess demo が作った見本です。事業者、システム、人物はすべて架空です。\n",
    en: "Made by assess demo. The operator, its systems and its people do not exist.\n")

  private func write(_ text: String, to name: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: Folder.join(folder, name), existing: .keep)
  }

  private var workspace: String { Folder.join(folder, "workspace") }

  /// Runs one command; the demo stops at the first that fails.
  private func run(
    _ words: [String], at time: Instant, as actor: String
  ) throws(Failure) -> FinishedRun {
    var stage = surroundings
    stage.folder = workspace
    stage.actor = JournalEntry.Actor(user: "demo", name: actor)
    stage.terminal = .init(isOutput: false, isErrors: false, width: 100, usesColor: false)
    stage.now = { time }
    stage.clockOffset = { _ in DemoStory.clockOffset }
    let finished = Dispatcher(stage).run(words)
    guard finished.status == .done || finished.status == .findings else {
      throw Failure(
        .storage, at: .word("assess " + words.joined(separator: " ")),
        Text(same: finished.errors),
        remedy: Text(ja: "見本を作る途中で止まりました", en: "the demo stopped here"))
    }
    return finished
  }

  /// A word as it would be typed, without the folder the demo is built in.
  private func shown(_ word: String) -> String {
    let bare = word.hasPrefix(folder) ? String(word.dropFirst(folder.count + 1)) : word
    return bare.contains(" ") ? "'\(bare)'" : bare
  }
}
