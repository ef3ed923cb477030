/// Adds comments to the part that holds those of a sheet.
struct CommentsEdit {
  private let text: PartText
  private let list: PartText.Element
  private let authorList: PartText.Element
  private let comments: [CellAddress: PartText.Element]
  private var authors: [String]
  private let knownAuthors: Int
  private var added: [CellAddress: String] = [:]
  private var splices = Splices()

  /// A part without any comment.
  static let empty = Array(
    (XMLDeclaration.standard
      + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<authors></authors><commentList></commentList></comments>").utf8)

  /// Begins with a part as it is, and the names of its authors as a parser reads them.
  init(_ bytes: [UInt8], authors: [String]) throws(XMLFault) {
    text = try PartText(bytes)
    guard text.root.name == "comments", let list = try text.child("commentList", of: text.root),
      let authorList = try text.child("authors", of: text.root)
    else { throw .unusual }
    self.list = list
    self.authorList = authorList
    self.authors = authors
    knownAuthors = authors.count
    var comments: [CellAddress: PartText.Element] = [:]
    for element in try text.children(of: list) where element.name == "comment" {
      guard let cell = try text.tag(of: element)["ref"].flatMap({ CellAddress($0) }),
        comments.updateValue(element, forKey: cell) == nil
      else { throw .unusual }
    }
    self.comments = comments
  }

  /// The cells that have comments.
  var cells: Set<CellAddress> { Set(comments.keys).union(added.keys) }

  /// Adds a comment to a cell, below one that is there.
  mutating func add(_ words: String, by author: String, to cell: CellAddress) throws(XMLFault) {
    if let earlier = added[cell] {
      added[cell] = earlier + run(Self.below(words, author))
    } else if let element = comments[cell] {
      added[cell] = run(Self.below(words, author))
      try makeRuns(of: element)
    } else {
      added[cell] = run(words)
      newAuthors[cell] = index(of: author)
    }
  }

  private var newAuthors: [CellAddress: Int] = [:]

  /// The part with its additions.
  func finished() throws(XMLFault) -> [UInt8] {
    var splices = splices
    var new = ""
    for (cell, runs) in added.sorted(by: { $0.key < $1.key }) {
      if let element = comments[cell] {
        try extend(element, with: runs, &splices)
      } else {
        new += comment(cell, runs)
      }
    }
    if !new.isEmpty { splices.append(new, to: list, try text.tag(of: list), of: text) }
    let names = authors[knownAuthors...].map {
      text.element("author", "", XMLWords.text($0))
    }
    if !names.isEmpty {
      splices.append(names.joined(), to: authorList, try text.tag(of: authorList), of: text)
    }
    return splices.applied(to: text.bytes)
  }

  // MARK: Pieces

  private mutating func index(of author: String) -> Int {
    if let known = authors.firstIndex(of: author) { return known }
    authors.append(author)
    return authors.count - 1
  }

  private func comment(_ cell: CellAddress, _ runs: String) -> String {
    text.element(
      "comment", "ref=\"\(cell)\" authorId=\"\(newAuthors[cell] ?? 0)\" shapeId=\"0\"",
      text.element("text", "", runs))
  }

  private static func below(_ words: String, _ author: String) -> String {
    "\n\(author):\n\(words)"
  }

  private func run(_ words: String) -> String {
    let look =
      text.element("sz", "val=\"10\"") + text.element("color", "indexed=\"81\"")
      + text.element("rFont", "val=\"游ゴシック\"") + text.element("charset", "val=\"128\"")
    return text.element(
      "r", "",
      text.element("rPr", "", look)
        + text.element("t", "xml:space=\"preserve\"", XMLWords.text(words)))
  }

  /// The text of a comment, where runs can follow only runs: a plain one is made into a run.
  private mutating func makeRuns(of comment: PartText.Element) throws(XMLFault) {
    guard let body = try text.child("text", of: comment),
      let plain = try text.child("t", of: body)
    else { return }
    splices.insert("<\(text.prefix)r>", at: plain.range.lowerBound)
    splices.insert("</\(text.prefix)r>", at: plain.range.upperBound)
  }

  private func extend(
    _ comment: PartText.Element, with runs: String, _ splices: inout Splices
  ) throws(XMLFault) {
    guard let body = try text.child("text", of: comment) else { throw .unusual }
    let last = try text.children(of: body).last { ["t", "r"].contains($0.name) && $0.isOfRoot }
    if let last {
      splices.insert(runs, at: last.range.upperBound)
    } else {
      splices.append(runs, to: body, try text.tag(of: body), of: text)
    }
  }
}

/// How the XML parts of workbooks begin.
enum XMLDeclaration {
  /// What Excel writes.
  static let standard = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}
