internal import Arguments
internal import ProfileModel
internal import Wording

/// How a run ended, as the calling program sees it.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case findings = 1
  case badUsage = 2
  case badInput = 3
  case storageFailure = 4

  /// The status that a failure ends in.
  init(_ kind: Failure.Kind) {
    self =
      switch kind {
      case .usage: .badUsage
      case .input: .badInput
      case .storage: .storageFailure
      }
  }

  /// What the status means.
  var meaning: Text {
    switch self {
    case .done: Text(ja: "終わりました", en: "done")
    case .findings: Text(ja: "終わりましたが、確認事項があります", en: "done, and there are findings")
    case .badUsage: Text(ja: "コマンドの使い方が違います", en: "the command was called wrongly")
    case .badInput: Text(ja: "渡されたファイルや値に誤りがあります", en: "a file or value handed in is wrong")
    case .storageFailure:
      Text(ja: "保存先、ディスク、権限に問題があります", en: "the store, the disk or a permission refused")
    }
  }
}
