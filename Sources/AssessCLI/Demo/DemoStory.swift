internal import Files
internal import ProfileModel
internal import Wording

/// The story of an electric utility that does not exist, told in commands.
///
/// It stands in `catalogs/demo/story.txt`, a line for each: when, who, and the words.
struct DemoStory {
  /// One thing that somebody did at some time.
  struct Step {
    let time: Instant
    let actor: String
    let words: [String]
  }

  /// Who runs the assessment.
  static let officer = "佐伯 恵美"

  /// The time at which the tour takes place.
  static let today = moment(CivilDate(firstOf: 11, year: 2026).daysSinceEpoch + 19, 9, 0)

  /// Japan Standard Time.
  static let clockOffset = 9 * 3600

  /// What happened, in order.
  let steps: [Step]

  /// Reads the story in a folder; `workspace` is where it takes place.
  init(in folder: String, workspace: String) throws(Failure) {
    let path = Folder.join(folder, "story.txt")
    let lines = try FileReader.text(of: path).split(
      separator: "\n", omittingEmptySubsequences: false)
    var steps: [Step] = []
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard let step = Step(line, data: folder, workspace: workspace) else {
        throw Failure(
          .storage, at: .line(index + 1, of: path),
          Text(ja: "見本の筋書きとして読めません", en: "this is no step of a story"),
          remedy: Text(
            ja: "「2024-10-01 09:00 | 名前 | コマンド」の形にしてください",
            en: "write it as '2024-10-01 09:00 | NAME | COMMAND'"))
      }
      steps.append(step)
    }
    self.steps = steps
  }

  /// A moment of a day in Japan.
  fileprivate static func moment(_ day: Int, _ hour: Int, _ minute: Int) -> Instant {
    Instant(secondsSinceEpoch: day * 86_400 + hour * 3600 + minute * 60 - clockOffset)
  }
}

extension DemoStory.Step {
  /// Reads a line of the story.
  fileprivate init?(_ line: Substring, data: String, workspace: String) {
    let parts = line.split(separator: " | ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    let when = parts[0].split(separator: " ")
    guard when.count == 2, let date = CivilDate(String(when[0])) else { return nil }
    let clock = when[1].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2 else { return nil }
    time = DemoStory.moment(date.daysSinceEpoch, clock[0], clock[1])
    actor = String(parts[1])
    words = Self.words(of: parts[2]).map { word in
      if word == "WORKSPACE" { return workspace }
      return word.hasPrefix("DATA/") ? Folder.join(data, String(word.dropFirst(5))) : word
    }
  }

  /// The words of a command; what stands between quotes is one.
  private static func words(of command: Substring) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map { String($0) }
      }
  }
}
