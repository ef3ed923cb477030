internal import Files

/// Finds the files that came with the program: installed, or beside the sources.
enum SharedFiles {
  /// The folder of a kind of shared files, such as `catalogs`.
  static func folder(_ name: String) -> String {
    if let folder = Machine.variable("ASSESS_SHARE") { return Folder.join(folder, name) }
    guard let program = Machine.program else { return name }
    let installed = Folder.join(
      Folder.parent(of: Folder.parent(of: program)), "share/assess/\(name)")
    if Folder.isFolder(installed) { return installed }
    return besideSources(program, name) ?? installed
  }

  /// Looks in the folders above a program that was built but not installed.
  private static func besideSources(_ program: String, _ name: String) -> String? {
    var folder = Folder.parent(of: program)
    while folder != "/", folder != "." {
      if Folder.exists(Folder.join(folder, "Package.swift")) { return Folder.join(folder, name) }
      folder = Folder.parent(of: folder)
    }
    return nil
  }
}
