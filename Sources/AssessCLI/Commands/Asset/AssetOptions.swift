internal import Arguments
internal import ProfileModel
internal import Wording

/// What the commands about assets have in common.
enum AssetOptions {
  static let id = ArgumentSpec("ID", .one, Text(ja: "資産のID", en: "The asset's id"))
  static let threat = ArgumentSpec(
    "THREAT", .one, Text(ja: "脅威のID(資産の中で決める)", en: "The threat's id within the asset"))
  static let environment = OptionSpec(
    "--environment", .value(standIn: "ENV"),
    Text(ja: "it、ot、cloud のどれか(新しい資産の既定は it)", en: "it, ot or cloud (default for a new one: it)"),
    completion: .words(System.Environment.allCases.map(\.rawValue)))
  static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"),
    Text(
      ja: "system、information、device、service のどれか(新しい資産の既定は system)",
      en: "system, information, device or service (default for a new one: system)"),
    completion: .words(Asset.Kind.allCases.map(\.rawValue)))
}
