internal import Wording

/// How a page looks on a screen, in the dark, and on paper.
struct PageStyleSheet {
  /// What stands at the head and the foot of each printed page.
  struct Margins {
    /// The title of the report.
    let title: String
    /// How it may be handed on.
    let label: String
    /// Which issue it is.
    let issue: String
    /// What the signs in tables mean.
    let signs: String
  }

  private let margins: Margins
  private let brand: BrandColour?

  init(_ margins: Margins, brand: BrandColour?) {
    (self.margins, self.brand) = (margins, brand)
  }

  /// The whole sheet.
  var sheet: String {
    ":root { --brand: \(brand?.code ?? "currentColor"); }\n" + Self.screen + Self.charts
      + Self.dark + paper + Self.print
  }

  /// The margins of a printed page; they are written for engines that know margin boxes, the others get
  /// the label from an element that stands still.
  private var paper: String {
    """
    @page {
      size: A4 landscape; margin: 17mm 12mm 15mm; font-family: \(Self.fonts); color: #000000;
      @top-left { content: \(Self.quoted(margins.title)); font-size: 8pt; }
      @top-right { content: \(Self.quoted(margins.label)); font-size: 10pt; font-weight: 700; }
      @bottom-left { content: \(Self.quoted(margins.issue)) "\\a " \(Self.quoted(margins.signs));
        font-size: 8pt; white-space: pre; }
      @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; }
      @bottom-right { content: \(Self.quoted(margins.label)); font-size: 10pt; font-weight: 700; }
    }

    """
  }

  /// A text as a string of a style sheet, in which only letters and digits stand for themselves.
  private static func quoted(_ text: String) -> String {
    let letters = text.onOneLine.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || (0x30..<0x3A) ~= scalar.value
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + letters.joined() + "\""
  }
}
