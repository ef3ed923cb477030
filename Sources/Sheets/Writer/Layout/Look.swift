/// How a cell looks, from what it means.
///
/// It must survive a black-and-white copier: what means something else differs in border, weight or
/// lightness, not in hue alone.
struct Look: Hashable {
  /// The one font of every workbook.
  static let font = "游ゴシック"
  /// The size of most text, in points.
  static let normalSize = 11.0

  /// The line around a cell.
  enum Border: Hashable {
    case none, thin, hair, dashed, medium
  }

  /// The size of the text, in points.
  var size = Look.normalSize
  /// Whether the text is bold.
  var isBold = false
  /// Whether the text is underlined.
  var isUnderlined = false
  /// Whether the text breaks at the edge of its cell.
  var wraps = true
  /// Whether the cell can be changed in a protected sheet.
  var isUnlocked = false
  /// The colour of the text; black where there is none.
  var ink: UInt32?
  /// The colour of the cell; none where it is left white.
  var fill: UInt32?
  /// The line around the cell.
  var border = Border.thin
  /// The colour of that line.
  var borderColour: UInt32 = 0x808080
  /// Whether a thick line stands at the left.
  var hasLeftBar = false
  /// Whether a thick line stands above and a double one below.
  var isSum = false
  /// Where the value stands when nothing else is said.
  var alignment = WorkbookContent.Alignment.left

  /// The height of a line of its text, in points: the font stands wide apart.
  var lineHeight: Double { (size * 1.7 / 0.75).rounded() * 0.75 }

  /// The look of a meaning where titles and headings have a colour of their own.
  init(_ meaning: WorkbookContent.Meaning, _ accent: WorkbookContent.Accent?) {
    self.init(meaning)
    guard let accent else { return }
    switch meaning {
    case .heading: (fill, ink) = (accent.number, accent.takesWhite ? 0xFFFFFF : nil)
    case .title, .subtitle: ink = accent.isReadableOnWhite ? accent.number : nil
    default: break
    }
  }

  /// The look of a meaning.
  init(_ meaning: WorkbookContent.Meaning) {
    switch meaning {
    case .plain: (wraps, border, alignment) = (false, .none, .automatic)
    case .title: (size, isBold, wraps, border) = (16, true, false, .none)
    case .subtitle: (size, isBold, wraps, border) = (13, true, false, .none)
    case .note: (size, wraps, border, ink) = (9, false, .none, 0x404040)
    case .heading: (isBold, fill, alignment) = (true, 0xD9D9D9, .center)
    case .rowHeading: (isBold, fill) = (true, 0xF2F2F2)
    case .value: break
    case .number: alignment = .right
    case .total: (isBold, isSum, alignment) = (true, true, .right)
    case .fixed: (fill, alignment) = (0xEDEDED, .automatic)
    case .input:
      (fill, border, borderColour) = (0xFFFBE0, .dashed, 0x000000)
      (isUnlocked, alignment) = (true, .automatic)
    case .warning: (isBold, fill, hasLeftBar, alignment) = (true, 0xFFE699, true, .automatic)
    case .problem: (isBold, ink, fill, alignment) = (true, 0xFFFFFF, 0x7B1E1E, .automatic)
    case .good:
      (fill, border, borderColour, alignment) = (0xE8F3E2, .medium, 0x4F6F4F, .automatic)
    case .muted: (ink, border, alignment) = (0x6E6E6E, .hair, .automatic)
    case .link: (ink, isUnderlined) = (0x1F4E9E, true)
    case .paragraph: border = .none
    case .strong:
      (isBold, border, borderColour, alignment) = (true, .medium, 0x000000, .automatic)
    }
  }
}
