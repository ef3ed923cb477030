internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// Who is right where an import and the store both changed a part.
enum PreferOption {
  static let spec = OptionSpec(
    "--prefer", .value(standIn: "store|FILE"),
    Text(
      ja: "両方で変わった欄で、どちらを採るか(store か、ファイル)",
      en: "Who is right where both sides changed a part: store, or a file"))

  /// Who was named.
  enum Preferred {
    case nobody
    case store
    case file(String)

    /// The same for a register.
    func preference<Value: Registered>() -> RegisterMerge<Value>.Preference {
      switch self {
      case .nobody: .nobody
      case .store: .store
      case .file(let file): .file(file)
      }
    }
  }
}

extension ParsedCommand {
  /// Who is to be preferred, which may be one of the files that are taken in.
  func preferred(among paths: [String]) throws(UsageError) -> PreferOption.Preferred {
    switch text(PreferOption.spec) {
    case nil: return .nobody
    case "store": return .store
    case .some(let file):
      guard paths.contains(file) else {
        throw UsageError(
          file, Text(ja: "取り込むファイルの中にありません", en: "this is none of the files"),
          remedy: Text(
            ja: "store か、取り込むファイルの一つを書いてください", en: "write store, or one of the files"))
      }
      return .file(file)
    }
  }
}
