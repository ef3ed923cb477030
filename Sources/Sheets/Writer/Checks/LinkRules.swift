internal import Wording

/// The rules for where links may lead.
enum LinkRules {
  /// The most links that a sheet can have.
  static let mostInSheet = 65_530
  /// The most bytes that the library keeps of an address; it cuts longer ones without a word.
  private static let mostBytes = 2_079

  /// Why a link cannot lead to an address, if it cannot.
  static func fault(of address: String) -> Text? {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "mailto"].contains(scheme), address.utf8.count > scheme.utf8.count + 1
    else {
      return Text(
        ja: "リンク先が http、https、mailto のどれでもありません",
        en: "the link leads to neither http, https nor mailto")
    }
    if LineText.fault(of: address, longest: CellText.longest) != nil {
      return Text(ja: "リンク先に書けない文字があります", en: "the address holds a character it may not hold")
    }
    let bytes = escapedLength(of: address)
    if bytes > mostBytes {
      return Text(
        ja: "リンク先が\(bytes)バイトあり、上限の\(mostBytes)バイトを超えています",
        en: "the address has \(bytes) bytes, more than \(mostBytes)")
    }
    // The library takes an address that holds these words anywhere for a link of another kind.
    return ["internal:", "external:"].contains(where: address.contains)
      ? Text(
        ja: "リンク先に「internal:」か「external:」が含まれています",
        en: "the address holds 'internal:' or 'external:'") : nil
  }

  /// What would make it right.
  static let remedy = Text(
    ja: "https:// で始まる短いアドレスにするか、リンクでなく文字として書いてください",
    en: "use a short address that begins with https://, or write it as text")

  /// The length in bytes once the library has written some characters as `%20`.
  private static func escapedLength(of address: String) -> Int {
    address.utf8.reduce(0) { $0 + (" \"<>[]`^{}%".utf8.contains($1) ? 3 : 1) }
  }
}
