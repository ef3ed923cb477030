internal import ProfileModel
internal import Wording

/// A catalogue's tree as it was read, with the files its pieces came from.
struct Content {
  let root: ContentNode
  let sources: [ContentSource]
  /// What a person should know of the files, though nothing is wrong with the catalogue.
  var notes: [Problem] = []

  func place(of spot: Spot) -> Place {
    sources.indices.contains(spot.source)
      ? sources[spot.source].place(of: spot) : .word("catalog")
  }

  /// A spot for a sentence about another one: its line, and its file where that is another.
  func place(of spot: Spot, besides other: Spot) -> Text {
    let place = place(of: spot)
    guard spot.source != other.source else { return place.inside }
    return Text(ja: "\(place.description) ", en: "at \(place.description)")
  }

  /// The column in which a spot lies, where its place does not tell.
  func column(of spot: Spot) -> String? {
    sources.indices.contains(spot.source) ? sources[spot.source].column(of: spot) : nil
  }
}
