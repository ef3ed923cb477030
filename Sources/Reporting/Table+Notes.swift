public import ProfileModel
internal import Wording

extension Table {
  /// What a person should know about a file that could be read.
  public init(notes: [Problem]) {
    self.init(
      "notes", Text(ja: "気付いたこと", en: "Notes"),
      columns: [
        Column("place", Text(ja: "場所", en: "Place")),
        Column("note", Text(ja: "内容", en: "Note")),
        Column("remedy", Text(ja: "すること", en: "What to do")),
      ],
      rows: notes.map { note in
        [.text(note.place.description), .wording(note.what), .wording(note.remedy)]
      })
  }
}
