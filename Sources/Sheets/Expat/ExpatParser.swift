internal import CExpat
internal import Wording

/// The full XML parser, for parts that are small or unusual; it refuses every DOCTYPE.
@safe final class ExpatParser {
  /// An element as its namespace and its name without prefix.
  struct Tag {
    /// The namespace.
    let space: XMLSpace
    /// The name.
    let name: String
    /// The attributes.
    let attributes: [XMLAttribute]
  }

  private static let separator = UInt8(ascii: "\n")
  private static let stretch = 1 << 20

  private let parser: XML_Parser
  private let events: any XMLEvents
  private let limits: ReadingLimits
  private var spaces: [XMLSpace] = []
  private var depth = 0
  private var fault: XMLFault?

  /// Reads a part and tells of what it meets.
  static func parse(
    _ xml: Span<UInt8>, limits: ReadingLimits, events: any XMLEvents
  ) throws(XMLFault) {
    guard let parser = ExpatParser(events, limits) else { throw .unusual }
    try parser.parse(xml)
  }

  private init?(_ events: any XMLEvents, _ limits: ReadingLimits) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(Self.separator)) else { return nil }
    unsafe self.parser = unsafe parser
    self.events = events
    self.limits = limits
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(parser, startHandler, endHandler)
    unsafe XML_SetCharacterDataHandler(parser, textHandler)
    unsafe XML_SetStartDoctypeDeclHandler(parser, doctypeHandler)
    unsafe XML_SetXmlDeclHandler(parser, declarationHandler)
  }

  deinit { unsafe XML_ParserFree(parser) }

  private func parse(_ xml: Span<UInt8>) throws(XMLFault) {
    var position = 0
    repeat {
      let end = min(position + Self.stretch, xml.count)
      let isLast = end == xml.count
      let status = unsafe xml.extracting(position..<end).withUnsafeBytes { bytes in
        unsafe XML_Parse(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(bytes.count),
          isLast ? 1 : 0)
      }
      if let fault { throw fault }
      guard status == XML_STATUS_OK else { throw refusal }
      position = end
    } while position < xml.count
  }

  private var refusal: XMLFault {
    let offset = Int(unsafe XML_GetCurrentByteIndex(parser))
    return switch unsafe XML_GetErrorCode(parser) {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR: .truncated
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .encoding("?")
    default: .malformed(at: offset)
    }
  }

  private func stop(_ fault: XMLFault) {
    guard self.fault == nil else { return }
    self.fault = fault
    _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  // MARK: What the handlers tell

  fileprivate func start(_ tag: Tag) {
    guard fault == nil else { return }
    depth += 1
    guard depth <= limits.depth else { return stop(Refusal.depth(limits)) }
    // The tag as it is written: the namespaces it declares are no attributes here.
    let length = unsafe Int(XML_GetCurrentByteCount(parser))
    guard length <= limits.tagLength, tag.attributes.count <= limits.attributes else {
      return stop(.tooLarge(Refusal.tag(limits)))
    }
    do throws(XMLFault) { try events.start(tag) } catch { stop(error) }
  }

  fileprivate func end() {
    guard fault == nil else { return }
    depth -= 1
    do throws(XMLFault) { try events.end() } catch { stop(error) }
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard fault == nil else { return }
    unsafe events.text(bytes.span)
  }

  fileprivate func doctype() { stop(.doctype) }

  fileprivate func declared(encoding: String) {
    guard ["UTF-8", "UTF-16"].contains(encoding.uppercased()) else {
      return stop(.encoding(Refusal.clipped(encoding)))
    }
  }

  /// The namespace and the name that expat joins with a line end.
  fileprivate func split(_ joined: UnsafePointer<CChar>) -> (space: XMLSpace, name: String) {
    guard let cut = unsafe strchr(joined, CInt(Self.separator)) else {
      return (.none, unsafe String(cString: joined))
    }
    let length = unsafe cut - UnsafeMutablePointer(mutating: joined)
    let name = unsafe String(cString: cut + 1)
    for known in spaces
    where unsafe known.name.utf8.count == length && strncmp(joined, known.name, length) == 0 {
      return (known, name)
    }
    let bytes = unsafe UnsafeRawBufferPointer(start: joined, count: length)
    let space = XMLSpace(unsafe String(decoding: bytes, as: UTF8.self))
    if spaces.count < 8 { spaces.append(space) }
    return (space, name)
  }
}

/// What listens to the full parser.
protocol XMLEvents: AnyObject {
  /// An element begins.
  func start(_ tag: ExpatParser.Tag) throws(XMLFault)
  /// Characters stand here; one run may come in several pieces.
  func text(_ bytes: Span<UInt8>)
  /// The element that began last ends.
  func end() throws(XMLFault)
}

private func owner(_ data: UnsafeMutableRawPointer?) -> ExpatParser? {
  unsafe data.map { unsafe Unmanaged<ExpatParser>.fromOpaque($0).takeUnretainedValue() }
}

private let startHandler: XML_StartElementHandler = { data, name, pairs in
  guard let parser = unsafe owner(data), let name = unsafe name else { return }
  var attributes: [XMLAttribute] = []
  var index = 0
  while let key = unsafe pairs?[index], let value = unsafe pairs?[index + 1] {
    let (space, local) = unsafe parser.split(key)
    attributes.append(
      XMLAttribute(space: space, name: local, value: unsafe String(cString: value)))
    index += 2
  }
  let (space, local) = unsafe parser.split(name)
  parser.start(ExpatParser.Tag(space: space, name: local, attributes: attributes))
}

private let endHandler: XML_EndElementHandler = { data, _ in
  unsafe owner(data)?.end()
}

private let textHandler: XML_CharacterDataHandler = { data, text, length in
  guard let parser = unsafe owner(data), let text = unsafe text else { return }
  let bytes = unsafe UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
  unsafe parser.text(UnsafeBufferPointer(start: bytes, count: Int(length)))
}

private let doctypeHandler: XML_StartDoctypeDeclHandler = { data, _, _, _, _ in
  unsafe owner(data)?.doctype()
}

private let declarationHandler: XML_XmlDeclHandler = { data, _, encoding, _ in
  guard let encoding = unsafe encoding else { return }
  unsafe owner(data)?.declared(encoding: String(cString: encoding))
}
