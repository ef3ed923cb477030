/// Where the parts of a rating stand in a file; they are few, so that looking through them is quickest.
public struct PartPlaces: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Hashable {
    let part: RatingPart
    let place: Place
  }

  private var entries: [Entry] = []

  /// Takes the places that are written down.
  public init(dictionaryLiteral pairs: (RatingPart, Place)...) {
    for (part, place) in pairs { self[part] = place }
  }

  /// Where a part stands, if it is known.
  public subscript(_ part: RatingPart) -> Place? {
    get { entries.first { $0.part == part }?.place }
    set {
      if let index = entries.firstIndex(where: { $0.part == part }) { entries.remove(at: index) }
      if let newValue { entries.append(Entry(part: part, place: newValue)) }
    }
  }
}
