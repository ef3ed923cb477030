/// The second engine: reads a sheet through the full parser, for what the fast one calls unusual.
final class SheetEvents: XMLEvents {
  private enum Level {
    case worksheet
    case data
    case row
    case cell
    case value
    case formula
    case string(StringEvents)
    case other(path: String?, attributes: [String: String])
  }

  private var levels: [Level] = []
  private var bytes: [UInt8] = []
  private var text: [[UInt8]] = []
  private var builder: SheetBuilder
  private var hasData = false

  /// Reads a sheet.
  static func sheet(
    _ xml: Span<UInt8>, into builder: consuming SheetBuilder
  ) throws(XMLFault) -> SheetBuilder {
    let limits = builder.context.limits
    let events = SheetEvents(builder)
    try ExpatParser.parse(xml, limits: limits, events: events)
    try events.builder.finish()
    return events.builder
  }

  private init(_ builder: consuming SheetBuilder) {
    self.builder = builder
  }

  func start(_ tag: ExpatParser.Tag) throws(XMLFault) {
    let isMain = tag.space.isMain
    switch levels.last {
    case nil:
      guard isMain, tag.name == "worksheet" else { throw .root(Refusal.clipped(tag.name)) }
      levels.append(.worksheet)
    case .worksheet where isMain && tag.name == "sheetData" && !hasData:
      hasData = true
      levels.append(.data)
    case .data where isMain && tag.name == "row": try startRow(tag)
    case .row where isMain && tag.name == "c": try startCell(tag)
    case .cell where isMain && tag.name == "v":
      bytes = []
      levels.append(.value)
    case .cell where isMain && tag.name == "f":
      builder.setFormula()
      levels.append(.formula)
    case .cell where isMain && tag.name == "is":
      levels.append(.string(StringEvents(builder.context.limits)))
    case .string(let string):
      try string.start(tag)
      levels.append(.string(string))
    case .value, .formula: throw .malformed(at: 0)
    default: try startOther(tag, isMain: isMain)
    }
  }

  private func startRow(_ tag: ExpatParser.Tag) throws(XMLFault) {
    var number: Int?
    if let text = tag.attributes["r"] { number = try builder.rowNumber(Array(text.utf8).span) }
    try builder.beginRow(number)
    if ["1", "true"].contains(tag.attributes["hidden"]) { builder.hideRow() }
    levels.append(.row)
  }

  private func startCell(_ tag: ExpatParser.Tag) throws(XMLFault) {
    builder.beginCell()
    for attribute in tag.attributes where attribute.space.name.isEmpty {
      switch attribute.name {
      case "r": try builder.setReference(Array(attribute.value.utf8).span)
      case "s": try builder.setStyle(Array(attribute.value.utf8).span)
      case "t": try builder.setType(Array(attribute.value.utf8).span)
      default: break
      }
    }
    levels.append(.cell)
  }

  private func startOther(_ tag: ExpatParser.Tag, isMain: Bool) throws(XMLFault) {
    let isNested = if case .other = levels.last { true } else { false }
    if isMain, !isNested, SheetBuilder.answerElements.contains(where: { "\($0)" == tag.name }) {
      throw Refusal.misplaced(tag.name)
    }
    let path: String? =
      switch levels.last {
      case .worksheet: tag.name
      case .other(let parent, _): parent.map { "\($0)/\(tag.name)" }
      default: nil
      }
    var attributes: [String: String] = [:]
    for attribute in tag.attributes {
      if attribute.space.isRelationships {
        attributes["r:\(attribute.name)"] = attribute.value
      } else if attribute.space.name.isEmpty {
        attributes[attribute.name] = attribute.value
      }
    }
    text.append([])
    levels.append(.other(path: isMain ? path : nil, attributes: attributes))
  }

  func text(_ bytes: Span<UInt8>) {
    switch levels.last {
    case .value: for index in bytes.indices { self.bytes.append(bytes[index]) }
    case .string(let string): string.text(bytes)
    case .other(.some, _):
      for index in bytes.indices { text[text.count - 1].append(bytes[index]) }
    default: break
    }
  }

  func end() throws(XMLFault) {
    switch levels.popLast() {
    case .cell: try builder.endCell()
    case .value:
      let value = bytes
      try builder.setValue(value.span)
    case .string(let string):
      if case .string = levels.last { return string.end() }
      try builder.setText(try string.finished(), isInline: true)
    case .other(let path, let attributes):
      let text = String(decoding: text.popLast() ?? [], as: UTF8.self)
      if let path, SheetLayout.paths.contains(path) {
        try builder.layout.take(path, attributes, text, limits: builder.context.limits)
      }
    default: break
    }
  }
}
