internal import CXlsx
internal import ProfileModel

/// The formats of a workbook, each made when it is first used.
@safe final class Formats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let code: LibraryCode
  private let accent: WorkbookContent.Accent?
  private var byStyle: [UInt32: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var byMeaning: [WorkbookContent.Meaning: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var byEmphasis: [WorkbookContent.Run.Emphasis: UnsafeMutablePointer<lxw_format>] =
    unsafe [:]

  /// The family of fonts whose strokes are of one width.
  private static let modern: UInt8 = 3

  /// Makes the formats of a workbook, beginning with that of cells without any.
  init(
    of workbook: UnsafeMutablePointer<lxw_workbook>, accent: WorkbookContent.Accent?,
    _ code: LibraryCode
  ) {
    unsafe self.workbook = unsafe workbook
    self.accent = accent
    self.code = code
    if let format = unsafe assess_default_format(workbook) { unsafe setFont(of: format) }
  }

  /// The format of a style; none for cells that have neither meaning nor format.
  func format(
    _ style: WorkbookContent.Style
  ) throws(Failure) -> UnsafeMutablePointer<lxw_format>? {
    if style.code == 0 { return nil }
    if let format = unsafe byStyle[style.code] { return unsafe format }
    let format = try unsafe newFormat()
    unsafe apply(Look(style.meaning, accent), to: format)
    if let number = style.format.code { unsafe format_set_num_format(format, number) }
    unsafe setAlignment(style, of: format)
    unsafe byStyle[style.code] = unsafe format
    return unsafe format
  }

  /// The format that a cell takes on when a condition holds: it cannot change font or size.
  func conditional(
    _ meaning: WorkbookContent.Meaning
  ) throws(Failure) -> UnsafeMutablePointer<lxw_format> {
    if let format = unsafe byMeaning[meaning] { return unsafe format }
    let format = try unsafe newFormat()
    let look = Look(meaning, accent)
    if look.isBold { unsafe format_set_bold(format) }
    if look.isUnderlined { unsafe format_set_underline(format, 1) }
    if let ink = look.ink { unsafe format_set_font_color(format, ink) }
    if let fill = look.fill { unsafe format_set_bg_color(format, fill) }
    unsafe byMeaning[meaning] = unsafe format
    return unsafe format
  }

  /// The format of a part of a text.
  func part(
    _ emphasis: WorkbookContent.Run.Emphasis
  ) throws(Failure) -> UnsafeMutablePointer<lxw_format> {
    if let format = unsafe byEmphasis[emphasis] { return unsafe format }
    let format = try unsafe newFormat()
    switch emphasis {
    case .none: break
    case .strong: unsafe format_set_bold(format)
    case .faint: unsafe format_set_font_color(format, 0x6E6E6E)
    case .struck: unsafe format_set_font_strikeout(format)
    case .underlined: unsafe format_set_underline(format, 1)
    }
    unsafe byEmphasis[emphasis] = unsafe format
    return unsafe format
  }

  private func newFormat() throws(Failure) -> UnsafeMutablePointer<lxw_format> {
    guard let format = unsafe workbook_add_format(workbook) else { throw code.noMemory }
    unsafe setFont(of: format)
    return unsafe format
  }

  private func setFont(of format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, Look.font)
    unsafe format_set_font_size(format, Look.normalSize)
    unsafe format_set_font_family(format, Self.modern)
  }

  private func apply(_ look: Look, to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_size(format, look.size)
    if look.isBold { unsafe format_set_bold(format) }
    if look.isUnderlined { unsafe format_set_underline(format, 1) }
    if look.wraps { unsafe format_set_text_wrap(format) }
    if look.isUnlocked { unsafe format_set_unlocked(format) }
    if let ink = look.ink { unsafe format_set_font_color(format, ink) }
    if let fill = look.fill { unsafe format_set_bg_color(format, fill) }
    if let border = look.border.code {
      unsafe format_set_border(format, border)
      unsafe format_set_border_color(format, look.borderColour)
    }
    if look.hasLeftBar {
      unsafe format_set_left(format, UInt8(LXW_BORDER_THICK.rawValue))
      unsafe format_set_left_color(format, 0x404040)
    }
    if look.isSum {
      unsafe format_set_top(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_DOUBLE.rawValue))
    }
  }

  private func setAlignment(
    _ style: WorkbookContent.Style, of format: UnsafeMutablePointer<lxw_format>
  ) {
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let alignment =
      style.alignment == .automatic ? Look(style.meaning).alignment : style.alignment
    switch alignment {
    case .automatic: return
    case .left: unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .center: unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right:
      unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      // Numbers do not touch the texts in the next column.
      unsafe format_set_indent(format, 1)
    }
  }
}

extension Look.Border {
  /// The library's number for it; none for no line.
  fileprivate var code: UInt8? {
    switch self {
    case .none: nil
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .hair: UInt8(LXW_BORDER_HAIR.rawValue)
    case .dashed: UInt8(LXW_BORDER_DASHED.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    }
  }
}
