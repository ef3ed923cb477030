internal import Reporting
internal import Wording

extension Page {
  /// The page that says what was taken off the register.
  static func removed(_ schema: String, _ id: String) -> Page {
    Page(
      schema, said: Text(ja: "外しました。", en: "It is removed."),
      Fields("removed", [.init("id", Text(ja: "ID", en: "ID"), .text(id))]))
  }
}
