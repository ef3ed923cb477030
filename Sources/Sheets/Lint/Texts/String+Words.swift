internal import ProfileModel

extension String {
  /// The words of ASCII letters in it, in lower case.
  var words: [String] {
    Identifier.narrowed(self).lowercased().utf8.split { !(0x61...0x7A).contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Character {
  /// Whether it is kana or kanji.
  var isJapanese: Bool {
    unicodeScalars.first.map {
      (0x3005...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
    } ?? false
  }

  /// Whether it is one of `0` to `9`.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
