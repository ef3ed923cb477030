internal import CSodium

/// SHA-256.
public enum Digest {
  /// The digest of a text's UTF-8 bytes, in lower-case hexadecimal.
  public static func sha256(_ text: String) -> String {
    sha256(Array(text.utf8))
  }

  /// The digest of bytes, in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
