internal import Wording

extension Failure {
  /// The failure for an id that nothing is registered under, with the nearest that there is.
  public static func notRegistered(
    _ id: String, among ids: [String], listedBy command: String
  ) -> Failure {
    let near = NearMiss.nearest(to: id, among: ids)
      .map { Text(ja: "「\($0)」のことですか。", en: "did you mean '\($0)'? ") }
    let list = Text(
      ja: "「\(command)」で一覧を見てください", en: "'\(command)' lists what there is")
    return Failure(
      .input, at: .word(id),
      Text(ja: "登録されていません", en: "nothing is registered under this id"),
      remedy: near.map { $0 + list } ?? list)
  }
}
