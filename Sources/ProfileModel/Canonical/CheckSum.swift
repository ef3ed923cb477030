/// A sum over texts by which accidental damage shows (FNV-1a of 64 bits); it proves nothing.
public struct CheckSum {
  private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing taken.
  public init() {}

  /// Takes a text, and an end after it.
  public mutating func take(_ text: String) {
    for byte in text.utf8 { take(byte) }
    take(0xFF)
  }

  private mutating func take(_ byte: UInt8) {
    sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The sum as 16 digits.
  public var text: String { Self.text(sum) }

  /// The sum as a number.
  public var number: UInt64 { sum }

  /// A number as 16 digits.
  public static func text(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
