internal import ProfileModel

/// A catalogue's tree as it was read, with the files its pieces came from.
struct Content {
  let root: ContentNode
  let sources: [ContentSource]

  func place(of spot: Spot) -> Place {
    sources.indices.contains(spot.source)
      ? sources[spot.source].place(of: spot) : .word("catalog")
  }

  /// The column in which a spot lies, where its place does not tell.
  func column(of spot: Spot) -> String? {
    sources.indices.contains(spot.source) ? sources[spot.source].column(of: spot) : nil
  }
}
