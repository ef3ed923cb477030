internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// All that a command may know of the world around it.
struct Surroundings: Sendable {
  /// The workspace folder.
  var folder: String
  /// The catalogues that came with the program.
  var catalogs: CatalogLibrary
  /// The language to speak.
  var language: Language
  /// Who is at work.
  var actor: JournalEntry.Actor
  /// Whether sentences and progress are wanted.
  var isQuiet = false
  /// Whether a program reads the results.
  var isForPrograms = false
  /// What the results are printed on.
  var terminal: Terminal
  /// The time.
  var now: @Sendable () -> Instant
  /// How many seconds local time is ahead at a moment.
  var clockOffset: @Sendable (Instant) -> Int
  /// Milliseconds on a clock that only goes forward.
  var milliseconds: @Sendable () -> Int
  /// Shows a line to whoever waits, at once.
  var showProgress: @Sendable (String) -> Void
  /// Shows a text to whoever answers.
  var tell: @Sendable (String) throws(Failure) -> Void
  /// Takes the line that whoever answers types; nothing when they are gone.
  var listen: @Sendable () -> String?
  /// Whether a person answers, who can mend what they typed; a file cannot.
  var isAnsweredByPerson = true

  /// What results are printed on.
  struct Terminal: Sendable {
    /// Whether a person reads the results.
    var isOutput: Bool
    /// Whether a person watches the progress.
    var isErrors: Bool
    /// The columns there are.
    var width: Int
    /// Whether colour and bold are wanted.
    var usesColor: Bool
  }

  /// Who changes something now.
  var stamp: Stamp { Stamp(actor: actor, time: now()) }

  /// Shows a text to whoever answers, and takes the line they type; nothing when they are gone.
  func ask(_ text: String) throws(Failure) -> String? {
    try tell(text)
    return listen()
  }

  /// Throws where an output would take the place of the workspace's own store.
  func checkOutput(_ path: String) throws(Failure) {
    let isBesideStore = Folder.isSameFile(Folder.parent(of: path), folder)
    let isStoreName = ["", "-wal", "-shm", "-journal"].contains { ending in
      path == Store.fileName + ending || path.hasSuffix("/" + Store.fileName + ending)
    }
    guard
      isBesideStore && isStoreName || Folder.isSameFile(path, Store.path(in: folder))
    else { return }
    throw Failure(
      .input, at: .file(path),
      Text(ja: "作業フォルダーの保存ファイルです", en: "this is the workspace's own store"),
      remedy: Text(ja: "別の名前を指定してください", en: "give another name"))
  }

  /// The workspace's store, for a change that is only rehearsed.
  func storeForRehearsal() throws(Failure) -> Store {
    try Store.openForRehearsal(in: folder, by: stamp)
  }

  /// The workspace's store.
  func store() throws(Failure) -> Store {
    try Store.open(in: folder, by: stamp)
  }
}

extension Surroundings {
  /// The surroundings of this process.
  static func ofThisProcess() -> Surroundings {
    let user = Machine.user
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Machine.variable).first
    let isOutput = StandardStream.output.isTerminal
    return Surroundings(
      folder: Machine.variable("ASSESS_WORKSPACE") ?? ".",
      catalogs: CatalogLibrary(folder: SharedFiles.folder("catalogs")),
      language: Language(locale: locale ?? ""),
      actor: JournalEntry.Actor(user: user, name: Machine.variable("ASSESS_ACTOR") ?? user),
      terminal: Terminal(
        isOutput: isOutput, isErrors: StandardStream.errors.isTerminal,
        width: StandardStream.output.width,
        usesColor: isOutput && Machine.variable("NO_COLOR") == nil),
      now: { Instant(secondsSinceEpoch: Machine.now) },
      clockOffset: { Machine.clockOffset(at: $0.secondsSinceEpoch) },
      milliseconds: { Machine.milliseconds },
      showProgress: { try? StandardStream.errors.write($0) },
      tell: { text throws(Failure) in try StandardStream.output.write(text) },
      listen: { readLine() }, isAnsweredByPerson: StandardStream.isInputTerminal)
  }
}
