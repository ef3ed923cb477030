/// The fast engine: reads a sheet straight from its bytes.
struct SheetScanner: ~Escapable {
  var scanner: XMLScanner
  var builder: SheetBuilder
  private var hasData = false

  /// Reads a sheet.
  static func sheet(
    _ xml: Span<UInt8>, into builder: consuming SheetBuilder
  ) throws(XMLFault) -> SheetBuilder {
    let scanner = try XMLScanner(xml, root: "worksheet", limits: builder.context.limits)
    var reader = SheetScanner(scanner: scanner, builder: builder)
    try reader.read()
    return reader.builder
  }

  @_lifetime(copy scanner)
  private init(scanner: consuming XMLScanner, builder: consuming SheetBuilder) {
    self.scanner = scanner
    self.builder = builder
  }

  private mutating func read() throws(XMLFault) {
    if !scanner.isEmptyTag {
      try scanner.skipRun()
      while !scanner.isAtEndTag {
        let name = try scanner.openTag()
        if scanner.isName(name, "sheetData"), !hasData {
          hasData = true
          try rows(in: name)
        } else {
          try other(name)
        }
        try scanner.skipRun()
      }
      try scanner.endTag(scanner.root)
    }
    try scanner.finish()
    try builder.finish()
  }

  private mutating func other(_ name: Range<Int>) throws(XMLFault) {
    var walk = ElementWalk(wanted: SheetLayout.paths)
    let limits = scanner.limits
    var layout = builder.layout
    try walk.element(name, in: &scanner) { path, attributes, text throws(XMLFault) in
      try layout.take(path, attributes, text, limits: limits)
    }
    builder.layout = layout
  }

  // MARK: Rows

  private mutating func rows(in data: Range<Int>) throws(XMLFault) {
    try scanner.passTag()
    if scanner.isEmptyTag { return }
    try scanner.skipRun()
    while !scanner.isAtEndTag {
      let name = try scanner.openTag()
      if scanner.isName(name, "row") { try row(name) } else { try other(name) }
      try scanner.skipRun()
    }
    try scanner.endTag(data)
  }

  private mutating func row(_ row: Range<Int>) throws(XMLFault) {
    var number: Int?
    var isHidden = false
    var height: XMLScanner.Attribute?
    while let attribute = try scanner.attribute() {
      if attribute.letter == UInt8(ascii: "r"), attribute.isPlain {
        number = try builder.rowNumber(scanner.xml.extracting(attribute.value))
      } else if scanner.isName(attribute.name, "hidden") {
        isHidden = try ["1", "true"].contains(scanner.characters(of: attribute))
      } else if scanner.isName(attribute.name, "ht") {
        height = attribute
      } else {
        try refuseReference(attribute)
      }
    }
    try builder.beginRow(number)
    if isHidden { builder.hideRow() }
    if let height { try setHeight(height) }
    if scanner.isEmptyTag { return }
    try scanner.skipRun()
    while !scanner.isAtEndTag {
      if try !plainCell() {
        let name = try scanner.openTag()
        if scanner.isName(name, "c") { try cell(name) } else { try other(name) }
      }
      try scanner.skipRun()
    }
    try scanner.endTag(row)
  }

  private mutating func setHeight(_ height: XMLScanner.Attribute) throws(XMLFault) {
    if height.isPlain {
      builder.setHeight(scanner.xml.extracting(height.value))
    } else {
      builder.setHeight(Array(try scanner.characters(of: height).utf8).span)
    }
  }

  /// Leaves `&#65;1` as a reference to the full parser, and passes over what nobody asked for.
  private mutating func refuseReference(_ attribute: XMLScanner.Attribute) throws(XMLFault) {
    if !attribute.isPlain, attribute.letter != 0 { throw .unusual }
    try scanner.pass(attribute)
  }

  // MARK: Cells

  private mutating func cell(_ cell: Range<Int>) throws(XMLFault) {
    builder.beginCell()
    while let attribute = try scanner.attribute() {
      switch attribute.isPlain ? attribute.letter : 0 {
      case UInt8(ascii: "r"): try builder.setReference(scanner.xml.extracting(attribute.value))
      case UInt8(ascii: "s"): try builder.setStyle(scanner.xml.extracting(attribute.value))
      case UInt8(ascii: "t"): try builder.setType(scanner.xml.extracting(attribute.value))
      default: try refuseReference(attribute)
      }
    }
    if !scanner.isEmptyTag {
      try scanner.skipRun()
      while !scanner.isAtEndTag {
        let name = try scanner.openTag()
        if scanner.isName(name, "v") {
          try value(name)
        } else if scanner.isName(name, "f") {
          try formula(name)
        } else if scanner.isName(name, "is") {
          try builder.setText(StringScanner.string(in: name, of: &scanner), isInline: true)
        } else {
          try other(name)
        }
        try scanner.skipRun()
      }
      try scanner.endTag(cell)
    }
    try builder.endCell()
  }

  private mutating func value(_ name: Range<Int>) throws(XMLFault) {
    try scanner.passTag()
    if scanner.isEmptyTag {
      try builder.setValue(scanner.xml.extracting(0..<0))
      return
    }
    let run = try scanner.shortRun()
    if run.isPlain, run.isASCII {
      try builder.setValue(scanner.xml.extracting(run.range))
    } else {
      try builder.setValue(Array(scanner.characters(of: run).utf8).span)
    }
    try scanner.endTag(name)
  }

  private mutating func formula(_ name: Range<Int>) throws(XMLFault) {
    try scanner.passTag()
    builder.setFormula()
    if scanner.isEmptyTag { return }
    try scanner.passRun()
    try scanner.endTag(name)
  }
}
