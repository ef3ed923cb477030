internal import ProfileModel

/// A rating and its canonical JSON, which the table and the journal hold alike.
struct WrittenRating {
  let rating: Rating
  let content: String

  init(_ rating: Rating) {
    self.rating = rating
    content = rating.json.canonical
  }
}
