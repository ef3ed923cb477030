import Foundation

/// The commands that a document shows in its code blocks.
public enum GuideText {
  /// The lines that call the program, from `assess` on, without what a shell does with the output.
  public static func commands(in document: String) throws -> [String] {
    commands(ofText: try text(of: document))
  }

  /// The same of some chapters, by their numbers.
  public static func commands(in document: String, chapters: ClosedRange<Int>) throws -> [String] {
    let parts = try text(of: document).components(separatedBy: "\n## ")
    return parts.filter { part in
      Int(part.prefix { $0.isNumber }).map(chapters.contains) ?? false
    }.flatMap(commands(ofText:))
  }

  private static func text(of document: String) throws -> String {
    try String(contentsOfFile: "\(Repository.root)/\(document)", encoding: .utf8)
  }

  private static func commands(ofText text: String) -> [String] {
    let blocks = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }
    return blocks.flatMap { $0.element.components(separatedBy: "\n") }.compactMap { line in
      guard line.hasPrefix("$ assess ") else { return nil }
      let ends = ["|", ">", "&&"].compactMap { line.range(of: " \($0)")?.lowerBound }
      return String(line[..<(ends.min() ?? line.endIndex)].dropFirst("$ ".count))
    }
  }

  /// The words after the program's name, as a shell would cut them.
  public static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in line.dropFirst("assess ".count) + " " {
      if character == quote {
        quote = nil
      } else if quote == nil, "'\"".contains(character) {
        quote = character
      } else if quote == nil, character == " " {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return words
  }
}
