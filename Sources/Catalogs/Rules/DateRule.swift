internal import Wording

/// An edition is decided, then comes into force, then is withdrawn; a document of duties ends after it begins.
enum DateRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    findings(["decided", "in-force", "withdrawn"], in: document.root)
      + document.root.records("documents").flatMap { findings(["from", "until"], in: $0) }
  }

  private static func findings(_ keys: [String], in record: Record) -> [Finding] {
    let dated = keys.compactMap { key in record.date(key).map { (key: key, date: $0) } }
    return zip(dated, dated.dropFirst()).filter { $0.date > $1.date }.map { earlier, later in
      Finding(
        record.spot(of: later.key),
        Text(
          ja: "「\(later.key)」が「\(earlier.key)」(\(earlier.date))より前です",
          en: "'\(later.key)' is before '\(earlier.key)' (\(earlier.date))"),
        Text(ja: "日付の順を確かめてください", en: "check the order of the dates"))
    }
  }
}
