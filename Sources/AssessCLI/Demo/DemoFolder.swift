internal import Files
internal import ProfileModel
internal import Wording

/// The folder a demo is put into: complete or not at all, and never over anything but a demo.
struct DemoFolder {
  /// The file by which a demo of ours is known.
  static let mark = "assess-demo.txt"

  private let folder: String

  init(_ folder: String) {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  /// The folder to build in, once it is clear that the result may take its place.
  func prepare(isReplacing: Bool) throws(Failure) -> String {
    if Folder.exists(folder), try !Folder.names(in: folder).isEmpty {
      let isDemo = Folder.exists(Folder.join(folder, Self.mark))
      guard isReplacing, isDemo else { throw taken(isDemo: isDemo) }
    }
    let building = folder + ".new"
    try Folder.remove(building)
    try Folder.createPrivate(building)
    return building
  }

  /// Puts what was built in its place.
  func publish(_ building: String) throws(Failure) {
    if Folder.exists(folder) { try Folder.remove(folder) }
    try Folder.rename(building, to: folder)
  }

  private func taken(isDemo: Bool) -> Failure {
    isDemo
      ? Failure(
        .input, at: .file(folder), Text(ja: "前に作った見本があります", en: "an earlier demo is here"),
        remedy: Text(ja: "--force で置き換えてください", en: "replace it with --force"))
      : Failure(
        .input, at: .file(folder),
        Text(ja: "すでに何か入っているので、使いません", en: "there is something in it, so it is not used"),
        remedy: Text(ja: "別のフォルダーを指定してください", en: "name another folder"))
  }
}
