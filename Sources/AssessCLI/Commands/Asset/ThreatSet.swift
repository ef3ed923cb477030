internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess asset threat set`: adds or changes what threatens an asset.
struct ThreatSet: Command {
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "何が起こるか(新しい脅威には必須)", en: "What may happen (required for a new one)"))
  private static let likelihood = OptionSpec(
    "--likelihood", .value(standIn: "1-3"),
    Text(ja: "起こりやすさ。3が最も高い(新しい脅威には必須)", en: "How likely, 3 the most (required for a new one)"),
    completion: .words(["1", "2", "3"]))
  private static let control = OptionSpec(
    "--control", .repeated(standIn: "CONTROL"),
    Text(
      ja: "防ぐ対策項目(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A control against it (repeatable; replaces those before, none when empty)"))

  static let spec = CommandSpec(
    "asset threat set", Text(ja: "資産への脅威を登録・変更する", en: "Add or change a threat to an asset"),
    discussion: Text(ja: "書いた項目だけが変わります。", en: "Only what is named changes."),
    arguments: [AssetOptions.id, AssetOptions.threat],
    options: [name, likelihood, control, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "asset threat set ems-server T-usb --name 持込み媒体からの感染 --likelihood 2 "
          + "--control 5.1.3.5-2 --control 5.5.1-1",
        Text(ja: "脅威と、それを防ぐ対策を登録する", en: "Add a threat and the controls against it"))
    ])

  private let asset: String
  private let threat: String
  private let name: String?
  private let likelihood: Int?
  private let controls: [String]?
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    asset = try said.identifier(AssetOptions.id)
    threat = try said.identifier(AssetOptions.threat)
    name = said.text(Self.name).map(Identifier.trimmed)
    likelihood = try said.integer(Self.likelihood, in: 1...3)
    controls = said.replacingIDs(Self.control)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let changed = try store.changeRegister(
      Asset.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      var asset = try entries.entry(self.asset)
      let place = asset.threats.firstIndex { $0.id == threat }
      let edited = try edited(place.map { asset.threats[$0] }, store, surroundings)
      if let place { asset.threats[place] = edited } else { asset.threats.append(edited) }
      return RegisterEdit(writing: [asset])
    }
    return Page(
      "asset.threat.set/1",
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "脅威を登録しました。", en: "The threat is registered.")),
        .table(AssetPrinting.threats(try store.entries(Asset.self).entry(asset).threats)),
      ])
  }

  private func edited(
    _ before: Asset.Threat?, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> Asset.Threat {
    guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(threat) }
    guard let likelihood = likelihood ?? before?.likelihood else {
      throw Failure(
        .usage, at: .word(threat),
        Text(ja: "新しい脅威には起こりやすさが要ります", en: "it is new and needs a likelihood"),
        remedy: Text(ja: "「--likelihood 2」のように付けてください", en: "add it, as in '--likelihood 2'"))
    }
    var named = before?.controls ?? []
    if let controls { named = try found(controls, in: try surroundings.controlNames(in: store)) }
    return Asset.Threat(id: threat, name: name, likelihood: likelihood, controls: named)
  }

  private func found(
    _ words: [String], in names: ControlNames
  ) throws(Failure) -> [ControlID] {
    var controls: [ControlID] = []
    var problems: [Problem] = []
    for word in words {
      switch names.control(meantBy: word, at: .word(word)) {
      case .success(let control): controls.append(control)
      case .failure(let unknown): problems.append(unknown.problem)
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return controls
  }
}
