internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// The folder a demo is put into: complete or not at all, and never over what somebody else made.
struct DemoFolder {
  /// The file by which a demo is known: every file that was made, with its digest.
  private static let manifest = "assess-demo.txt"

  private let folder: String

  init(_ folder: String) throws(UsageError) {
    self.folder = Folder.normalised(folder)
    guard !self.folder.isEmpty, self.folder != "/" else {
      throw UsageError(
        folder, Text(ja: "見本のフォルダーに使えません", en: "this cannot be the demo's folder"),
        remedy: Text(ja: "新しいフォルダーの名前を指定してください", en: "name a new folder"))
    }
  }

  /// Builds a demo beside its place with a body, and puts it there when it is whole.
  func build(
    isReplacing: Bool, _ body: (_ building: String) throws(Failure) -> Void
  ) throws(Failure) {
    try checkPlace(isReplacing: isReplacing)
    let building = try Folder.createTemporary(in: Folder.parent(of: folder), stem: ".assess-demo")
    do throws(Failure) {
      try body(building)
      try OutputFile.write(
        Array(try listing(of: building).utf8), to: Folder.join(building, Self.manifest),
        existing: .keep)
      try publish(building)
    } catch {
      try? Folder.remove(building)
      throw error
    }
  }

  /// The earlier demo steps aside before the new one takes the place, and goes last.
  private func publish(_ building: String) throws(Failure) {
    guard Folder.exists(folder) else { return try Folder.rename(building, to: folder) }
    let aside = try Folder.createTemporary(
      in: Folder.parent(of: folder), stem: ".assess-demo-old")
    try Folder.rename(folder, to: Folder.join(aside, "demo"))
    try Folder.rename(building, to: folder)
    try Folder.remove(aside)
  }

  private func checkPlace(isReplacing: Bool) throws(Failure) {
    guard Folder.exists(folder), try !Folder.names(in: folder).isEmpty else { return }
    let manifest = Folder.join(folder, Self.manifest)
    guard Folder.exists(manifest) else {
      throw taken(
        Text(ja: "すでに何か入っているので、使いません", en: "there is something in it, so it is not used"),
        Text(ja: "別のフォルダーを指定してください", en: "name another folder"))
    }
    guard isReplacing else {
      throw taken(
        Text(ja: "前に作った見本があります", en: "an earlier demo is here"),
        Text(ja: "--force で置き換えてください", en: "replace it with --force"))
    }
    guard try FileReader.text(of: manifest) == listing(of: folder) else {
      throw taken(
        Text(
          ja: "前の見本に手が加えられているので、置き換えません",
          en: "the earlier demo was changed since, so it is not replaced"),
        Text(
          ja: "別のフォルダーを指定するか、要らなければ自分で消してください",
          en: "name another folder, or remove it yourself if nobody needs it"))
    }
  }

  /// Every file in a demo with its digest, a line each.
  private func listing(of root: String) throws(Failure) -> String {
    var lines = ""
    var rest = try Folder.names(in: root).filter { $0 != Self.manifest }
    while let name = rest.popLast() {
      let path = Folder.join(root, name)
      if Folder.isFolder(path) {
        rest += try Folder.names(in: path).map { Folder.join(name, $0) }
      } else {
        lines += "\(Digest.sha256(try FileReader.bytes(of: path)))  \(name)\n"
      }
    }
    return lines
  }

  private func taken(_ what: Text, _ remedy: Text) -> Failure {
    Failure(.input, at: .file(folder), what, remedy: remedy)
  }
}
