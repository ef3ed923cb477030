/// What the directory of a ZIP file says about one entry.
struct ZipEntry {
  /// How an entry is packed.
  enum Method: Int {
    case stored = 0
    case deflated = 8
  }

  /// Its name; backslashes, which some programs write, are made slashes.
  let name: String
  /// The bytes of the name as they stand in the directory.
  let nameBytes: Range<Int>
  /// How it is packed.
  let method: Method
  /// The check sum of its bytes.
  let checksum: UInt32
  /// How many bytes it takes in the file.
  let packedSize: Int
  /// How many bytes it has.
  let size: Int
  /// Whether its own header leaves sizes and check sum to a descriptor behind its bytes.
  let hasDescriptor: Bool
  /// Where its own header begins.
  let offset: Int
  /// Where its record in the directory stands.
  let record: Range<Int>

  /// Whether it is a folder, which holds nothing.
  var isFolder: Bool { name.hasSuffix("/") && size == 0 }

  /// The name by which parts are told apart: the case of letters does not count.
  var key: String { name.lowercased() }
}
