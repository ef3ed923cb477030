internal import Arguments
internal import ProfileModel
internal import Wording

/// What the commands about scenarios have in common.
enum ScenarioOptions {
  static let id = ArgumentSpec("ID", .one, Text(ja: "シナリオのID", en: "The scenario's id"))
  static let service = OptionSpec(
    "--service", .repeated(standIn: "ID"),
    Text(
      ja: "被害を受けるサービス(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A service that it hits (repeatable; replaces those before, none when empty)"))
  static let asset = OptionSpec(
    "--asset", .repeated(standIn: "ID"),
    Text(ja: "経路にある資産(繰り返せる。同じく置き換わる)", en: "An asset it goes through (repeatable, likewise)"))
}

extension ParsedCommand {
  /// A number seen low, as expected and high, or one number for all three.
  func spread<Value>(
    _ option: OptionSpec, _ read: (String) -> Value?
  ) throws(UsageError) -> Spread<Value>? {
    guard let text = text(option), !Identifier.trimmed(text).isEmpty else { return nil }
    let parts = Identifier.narrowed(text).split(
      separator: ",", omittingEmptySubsequences: false
    ).map { Identifier.trimmed(String($0)) }
    let values = parts.compactMap(read)
    if values.count == parts.count {
      if values.count == 1 { return Spread(low: values[0], likely: values[0], high: values[0]) }
      if values.count == 3 { return Spread(low: values[0], likely: values[1], high: values[2]) }
    }
    throw UsageError(
      option.name, Text(ja: "「\(text)」は使えません", en: "'\(text)' cannot be used"),
      remedy: Text(
        ja: "「低く見て,見込み,高く見て」の三つか、一つの数を書いてください",
        en: "write three numbers as LOW,LIKELY,HIGH, or a single one"))
  }

  /// The classes of damage that an option gives, side by side: `service=4,money=3`.
  func impacts(_ option: OptionSpec) throws(UsageError) -> [ImpactKind: Int]? {
    guard let text = text(option) else { return nil }
    var impacts: [ImpactKind: Int] = [:]
    for part in Identifier.narrowed(text).split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map { Identifier.trimmed(String($0)) }
      guard pair.count == 2, let kind = ImpactKind(rawValue: pair[0].lowercased()),
        let level = Int(pair[1]), (1...5).contains(level)
      else { throw Self.noImpact(text) }
      impacts[kind] = level
    }
    guard !impacts.isEmpty else { throw Self.noImpact(text) }
    return impacts
  }

  private static func noImpact(_ text: String) -> UsageError {
    let kinds = ImpactKind.allCases.map(\.rawValue)
    return UsageError(
      text, Text(ja: "影響として読めません", en: "this is not an impact"),
      remedy: Text(
        ja: "「service=4,money=3」のように、\(kinds.joined(separator: "、"))に1から5までを付けてください",
        en: "write it as service=4,money=3, with 1 to 5 for any of \(kinds.joined(separator: ", "))"
      ))
  }
}
