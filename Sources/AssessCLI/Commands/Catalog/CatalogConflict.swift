internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What is said of changed content that comes under an edition in use.
enum CatalogConflict {
  static func failure(stored: String, offered: Store.CatalogOffer) throws(Failure) -> Failure {
    let name = offered.catalog.name
    let before = try CatalogDocument.stored(stored, name: name)
    let after = try CatalogDocument.stored(offered.content, name: name)
    let differences = before.differences(to: after)
    let first = Problem(
      at: .word(name),
      Text(
        ja: "締めた期が使っている版と内容が違います(\(differences.count)か所)",
        en:
          "it is not the edition that a closed period rests on (differences: \(differences.count))"
      ),
      remedy: Text(ja: "版(edition)を改めて読み込んでください", en: "give it a new edition and load that"))
    let shown = differences.prefix(20).map { difference in
      Problem(
        at: .record(difference.path, of: name), what(became: difference),
        remedy: Text(ja: "元に戻すか、版を改めてください", en: "take it back, or give it a new edition"))
    }
    return Failure(.input, [first] + shown)
  }

  private static func what(became difference: CatalogDifference) -> Text {
    switch (difference.before, difference.after) {
    case (let before?, let after?):
      Text(
        ja: "「\(before)」が「\(after)」になっています", en: "'\(before)' has become '\(after)'")
    case (_, nil): Text(ja: "なくなっています", en: "it is gone")
    case (nil, _): Text(ja: "加わっています", en: "it was added")
    }
  }
}
