extension SheetScanner {
  /// Reads a cell as nearly every program writes nearly all of them, in as few steps as possible:
  /// reference, format and type in this order, then one number, or one plain text, and nothing else.
  ///
  /// Anything else leaves the scanner where it was, for the careful way.
  @inline(__always)
  mutating func plainCell() throws(XMLFault) -> Bool {
    let start = scanner.position
    guard scanner.skip("<c") else { return false }
    let reference = scanner.skip(" r=\"") ? scanner.plainValue() : 0..<0
    let style = scanner.skip(" s=\"") ? scanner.plainValue() : 0..<0
    let type = scanner.skip(" t=\"") ? scanner.plainValue() : 0..<0
    guard let reference, let style, let type else { return leave(start) }
    if let isRead = try plainText(reference, style, type) { return isRead || leave(start) }
    let isEmpty = scanner.skip("/>") || scanner.skip(" />")
    let value = isEmpty ? 0..<0 : scanner.skip("><v>") ? scanner.plainNumber() : nil
    guard let value, isEmpty || scanner.skip("</v></c>") else { return leave(start) }
    try begin(reference, style, type)
    if !isEmpty { try builder.setValue(scanner.xml.extracting(value)) }
    try builder.endCell()
    return true
  }

  /// Reads the text of a cell that holds its own; false where it is not plain, and nothing where the cell
  /// holds something else.
  @inline(__always)
  private mutating func plainText(
    _ reference: Range<Int>, _ style: Range<Int>, _ type: Range<Int>
  ) throws(XMLFault) -> Bool? {
    guard scanner.skip("><is><t>") else { return nil }
    guard let run = try? scanner.run(), run.isPlain, !run.hasUnderscore,
      scanner.skip("</t></is"), scanner.skip("></c>")
    else { return false }
    try begin(reference, style, type)
    let text = StringText.value(
      try scanner.characters(of: run), isPreserved: false, mayEscape: false)
    try builder.setText(text, isInline: true)
    try builder.endCell()
    return true
  }

  @inline(__always)
  private mutating func begin(
    _ reference: Range<Int>, _ style: Range<Int>, _ type: Range<Int>
  ) throws(XMLFault) {
    builder.beginCell()
    if !reference.isEmpty { try builder.setReference(scanner.xml.extracting(reference)) }
    if !style.isEmpty { try builder.setStyle(scanner.xml.extracting(style)) }
    if !type.isEmpty { try builder.setType(scanner.xml.extracting(type)) }
  }

  private mutating func leave(_ start: Int) -> Bool {
    scanner.position = start
    return false
  }
}

extension XMLScanner {
  /// Reads letters and digits up to the quote that ends them.
  @inline(__always)
  fileprivate mutating func plainValue() -> Range<Int>? {
    let start = position
    while XMLCharacters.isName(xml[position]) { position += 1 }
    guard position > start, xml[position] == UInt8(ascii: "\"") else { return nil }
    position += 1
    return start..<(position - 1)
  }

  /// Reads what numbers are spelt with, up to the next tag.
  @inline(__always)
  fileprivate mutating func plainNumber() -> Range<Int>? {
    let start = position
    while XMLCharacters.isNumber(xml[position]) { position += 1 }
    return position > start && xml[position] == UInt8(ascii: "<") ? start..<position : nil
  }
}
