internal import ProfileModel
internal import Wording

/// The lines of an interview as they come in, counted so that one that is wrong can be named.
///
/// A person sees what is said and answers again. A file goes on with its next line, which was meant
/// for the next question; so its first wrong line ends the interview.
struct InterviewScript {
  private var count = 0

  /// Takes a line; one that is not text is refused.
  mutating func line(_ line: String?) throws(Failure) -> String? {
    guard let line else { return nil }
    count += 1
    guard !line.unicodeScalars.contains("\u{FFFD}") else { throw garbled }
    return count == 1 && line.unicodeScalars.first == "\u{FEFF}"
      ? String(line.unicodeScalars.dropFirst()) : line
  }

  /// Ends an interview that nobody can mend.
  func refuse(unless person: Bool, _ what: Text) throws(Failure) {
    if person { return }
    throw Failure(
      .input, at: place, what,
      remedy: Text(
        ja: "この行を直し、ここから先の答えだけを流し込み直してください(ここまでの答えは保存済みです)",
        en: "mend this line, and send it and what follows again; the answers before are kept"))
  }

  private var place: Place { .line(count, of: "stdin") }

  private var garbled: Failure {
    Failure(
      .input, at: place,
      Text(ja: "UTF-8 の文字ではありません", en: "this is not text in UTF-8"),
      remedy: Text(ja: "UTF-8 で書き直してください", en: "write it in UTF-8"))
  }
}
