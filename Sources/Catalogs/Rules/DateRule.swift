internal import Wording

/// An edition is decided, then comes into force, then is withdrawn.
enum DateRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    let dated = ["decided", "in-force", "withdrawn"].compactMap { key in
      document.root.date(key).map { (key: key, date: $0) }
    }
    return zip(dated, dated.dropFirst()).filter { $0.date > $1.date }.map { earlier, later in
      Finding(
        document.root.spot(of: later.key),
        Text(
          ja: "「\(later.key)」が「\(earlier.key)」(\(earlier.date))より前です",
          en: "'\(later.key)' is before '\(earlier.key)' (\(earlier.date))"),
        Text(ja: "日付の順を確かめてください", en: "check the order of the dates"))
    }
  }
}
