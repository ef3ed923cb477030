internal import CXlsx

/// How a cell looks, from what it means.
///
/// It must survive a black-and-white copier.
struct CellStyle {
  /// The one font of every workbook.
  private static let font = "游ゴシック"
  private static let headingFill: lxw_color_t = 0xE7E6E6
  private static let rule: lxw_color_t = 0x808080

  private let meaning: WorkbookContent.Meaning

  init(_ meaning: WorkbookContent.Meaning) {
    self.meaning = meaning
  }

  /// Sets the look on a format of libxlsxwriter.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_font_name(format, Self.font)
    unsafe format_set_font_size(format, meaning == .title ? 16 : 11)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch meaning {
    case .title: unsafe format_set_bold(format)
    case .heading:
      unsafe format_set_bold(format)
      unsafe format_set_bg_color(format, Self.headingFill)
      unsafe setRules(on: format)
    case .value:
      unsafe format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      unsafe format_set_text_wrap(format)
      unsafe setRules(on: format)
    case .plain: break
    }
  }

  private func setRules(on format: UnsafeMutablePointer<lxw_format>) {
    unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_border_color(format, Self.rule)
  }
}
