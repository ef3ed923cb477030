internal import ProfileModel
internal import Wording

extension WorkspaceKind {
  /// The kind as people read it.
  var readable: Text {
    switch self {
    case .operator: Text(ja: "事業者", en: "operator")
    case .ministry: Text(ja: "所管省庁", en: "ministry")
    }
  }
}
