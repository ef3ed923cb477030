internal import CYaml
internal import ProfileModel
internal import Wording

/// Reads the plain part of YAML: maps, lists and scalars, without anchors, tags or second documents.
@safe struct YAMLParser: ~Copyable {
  private static let deepest = 32
  private let path: String
  private let source: Int
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// The tree that a file's text stands for, as one of the sources of a catalogue.
  static func parse(_ text: String, path: String, source: Int = 0) throws(Failure) -> ContentNode {
    let parser = try YAMLParser(text, path: path, source: source)
    return try parser.document()
  }

  private init(_ text: String, path: String, source: Int) throws(Failure) {
    self.path = path
    self.source = source
    unsafe parser = .allocate(capacity: 1)
    unsafe bytes = .allocate(capacity: text.utf8.count)
    _ = unsafe bytes.initialize(from: text.utf8)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.initialize(to: yaml_parser_t())
      throw Failure(
        .storage, at: .file(path), Text(ja: "メモリが足りません", en: "there is not enough memory"),
        remedy: Text(ja: "ほかのプログラムを終えてください", en: "close other programs"))
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe bytes.deallocate()
  }

  private func document() throws(Failure) -> ContentNode {
    _ = try next()
    guard try next().kind == YAML_DOCUMENT_START_EVENT else {
      throw fault(
        Spot(line: 1, column: 1), Text(ja: "空のファイルです", en: "the file is empty"),
        Text(ja: "カタログの内容を書いてください", en: "write a catalogue into it"))
    }
    let root = try node(try next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.kind == YAML_STREAM_END_EVENT else {
      throw fault(
        end.spot, Text(ja: "二つ目の文書があります", en: "a second document begins here"),
        Text(ja: "一つのファイルに一つだけ書いてください", en: "keep one document in a file"))
    }
    return root
  }

  private func node(_ event: Event, depth: Int) throws(Failure) -> ContentNode {
    guard depth <= Self.deepest else {
      throw fault(
        event.spot, Text(ja: "入れ子が深すぎます", en: "it is nested too deeply"),
        Text(ja: "\(Self.deepest)段までにしてください", en: "use at most \(Self.deepest) levels"))
    }
    if event.isDecorated {
      throw fault(
        event.spot,
        Text(ja: "アンカー・別名・タグは使えません", en: "anchors, aliases and tags are not used here"),
        Text(ja: "値をそのまま書いてください", en: "write the value itself"))
    }
    switch event.kind {
    case YAML_SCALAR_EVENT: return .scalar(event.text, event.spot)
    case YAML_SEQUENCE_START_EVENT: return .list(try items(depth), event.spot)
    default: return .map(try entries(depth), event.spot)
    }
  }

  private func items(_ depth: Int) throws(Failure) -> [ContentNode] {
    var items: [ContentNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func entries(_ depth: Int) throws(Failure) -> [ContentNode.Entry] {
    var entries: [ContentNode.Entry] = []
    while true {
      let event = try next()
      if event.kind == YAML_MAPPING_END_EVENT { return entries }
      guard case .scalar(let key, let spot) = try node(event, depth: depth + 1) else {
        throw fault(
          event.spot, Text(ja: "見出しが文字列ではありません", en: "a key must be a word"),
          Text(ja: "「見出し: 値」の形で書いてください", en: "write 'key: value'"))
      }
      if let first = entries.first(where: { $0.key == key }) {
        throw fault(
          spot, Text(ja: "見出し「\(key)」が二度あります", en: "the key '\(key)' stands twice"),
          Text(
            ja: "\(first.spot.line)行目と合わせて一つにしてください",
            en: "keep one, here or on line \(first.spot.line)"))
      }
      entries.append(
        ContentNode.Entry(key: key, spot: spot, value: try node(try next(), depth: depth + 1)))
    }
  }

  /// What libyaml found next, in our own memory.
  private struct Event {
    let kind: yaml_event_type_e
    let spot: Spot
    var text = ""
    var isDecorated = false
  }

  private func next() throws(Failure) -> Event {
    var raw = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &raw) == 1 else { throw syntaxFault() }
    defer { unsafe yaml_event_delete(&raw) }
    let mark = unsafe raw.start_mark
    var event = Event(
      kind: unsafe raw.type,
      spot: Spot(line: mark.line + 1, column: mark.column + 1, source: source))
    switch event.kind {
    case YAML_ALIAS_EVENT: event.isDecorated = true
    case YAML_SCALAR_EVENT:
      let scalar = unsafe raw.data.scalar
      event.isDecorated = unsafe scalar.anchor != nil || scalar.tag != nil
      event.text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe raw.data.sequence_start
      event.isDecorated = unsafe start.anchor != nil || start.tag != nil
    case YAML_MAPPING_START_EVENT:
      let start = unsafe raw.data.mapping_start
      event.isDecorated = unsafe start.anchor != nil || start.tag != nil
    default: break
    }
    return event
  }

  private func syntaxFault() -> Failure {
    let mark = unsafe parser.pointee.problem_mark
    let words = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "not YAML"
    return fault(
      Spot(line: mark.line + 1, column: mark.column + 1, source: source),
      Text(ja: "YAML として読めません(\(words))", en: "this is not YAML (\(words))"),
      Text(
        ja: "字下げ、「:」の後の空白、引用符の閉じ忘れを確かめてください",
        en: "check the indent, the space after ':' and the closing quotes"))
  }

  private func fault(_ spot: Spot, _ what: Text, _ remedy: Text) -> Failure {
    Failure(.input, at: Place.line(spot.line, column: spot.column, of: path), what, remedy: remedy)
  }
}
