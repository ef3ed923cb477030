import Arguments
import Testing

@Suite struct ParserTests {
  @Test(
    arguments: [
      ("check", "check", [:], []),
      ("item set a", "item set", [:], ["a"]),
      ("item set a f", "item set", [:], ["a", "f"]),
      ("item set --name N a", "item set", ["--name": ["N"]], ["a"]),
      ("item set a --name=N", "item set", ["--name": ["N"]], ["a"]),
      ("item set a -n N", "item set", ["--name": ["N"]], ["a"]),
      ("item set a --name=", "item set", ["--name": [""]], ["a"]),
      ("item set a --name=x=y", "item set", ["--name": ["x=y"]], ["a"]),
      // What follows an option is its value, unless it is an option itself.
      ("item set a --name=--force", "item set", ["--name": ["--force"]], ["a"]),
      ("item set a --name --other", "item set", ["--name": ["--other"]], ["a"]),
      ("item set a --count -5", "item set", ["--count": ["-5"]], ["a"]),
      ("item set a --count=-5", "item set", ["--count": ["-5"]], ["a"]),
      ("item set -- -5", "item set", [:], ["-5"]),  // behind -- everything is an argument
      ("item set -- --force --", "item set", [:], ["--force", "--"]),
      ("item set -", "item set", [:], ["-"]),  // a lone dash is a file name to many programs
      (
        "item set a --tag-with-a-long-name x --tag-with-a-long-name=y", "item set",
        ["--tag-with-a-long-name": ["x", "y"]], ["a"]
      ),
      ("item set a --force --force", "item set", ["--force": ["", ""]], ["a"]),
      ("--color never check", "check", ["--color": ["never"]], []),
      ("--color=never check", "check", ["--color": ["never"]], []),
      ("check --color never", "check", ["--color": ["never"]], []),
      ("--quiet item --folder d set a", "item set", ["--quiet": [""], "--folder": ["d"]], ["a"]),
      ("--folder item item set a", "item set", ["--folder": ["item"]], ["a"]),
      ("item remove a b c d", "item remove", [:], ["a", "b", "c", "d"]),
    ] as [(String, String, [String: [String]], [String])])
  func `words that say something are understood`(
    _ line: String, _ path: String, _ values: [String: [String]], _ words: [String]
  ) throws {
    let parsed = try SampleTree.run(line)
    #expect(parsed.command.path.joined(separator: " ") == path)
    for option in parsed.command.options + SampleTree.tree.globalOptions {
      #expect(parsed.texts(option) == values[option.name] ?? [], "\(option.name)")
      #expect(parsed.has(option) == (values[option.name] != nil), "\(option.name)")
      #expect(parsed.text(option) == values[option.name]?.last, "\(option.name)")
    }
    #expect(parsed.command.arguments.flatMap { parsed.words($0) } == words)
  }

  @Test(arguments: [
    // Words; the word that is wrong; what is wrong with it; what would put it right.
    (
      "chek", "chek", "不明なコマンドです", "this command is unknown",
      "「check」のことですか。「sample --help」で使い方を確かめてください",
      "did you mean 'check'? see 'sample --help'"
    ),
    (
      "item sett a", "sett", "不明なコマンドです", "this command is unknown",
      "「set」のことですか。「sample item --help」で使い方を確かめてください",
      "did you mean 'set'? see 'sample item --help'"
    ),
    (
      "frobnicate", "frobnicate", "不明なコマンドです", "this command is unknown",
      "「sample --help」で使い方を確かめてください", "see 'sample --help'"
    ),
    (
      "item set a --nmae N", "--nmae", "不明な指定です", "this option is unknown",
      "「--name」のことですか。「sample item set --help」で使い方を確かめてください",
      "did you mean '--name'? see 'sample item set --help'"
    ),
    (
      "--quite check", "--quite", "不明な指定です", "this option is unknown",
      "「--quiet」のことですか。「sample --help」で使い方を確かめてください",
      "did you mean '--quiet'? see 'sample --help'"
    ),
    (
      "check --xyzzyx", "--xyzzyx", "不明な指定です", "this option is unknown",
      "「sample check --help」で使い方を確かめてください", "see 'sample check --help'"
    ),
    (
      "item set -5", "-5", "不明な指定です", "this option is unknown",
      "「sample item set --help」で使い方を確かめてください", "see 'sample item set --help'"
    ),
    (
      "item set a --name", "--name", "値がありません", "its value is missing",
      "「--name NAME」と書いてください", "write '--name NAME'"
    ),
    (
      "item set a --name --force", "--name", "値がありません", "its value is missing",
      "「--name NAME」と書いてください", "write '--name NAME'"
    ),
    (
      "check --folder", "--folder", "値がありません", "its value is missing",
      "「--folder DIR」と書いてください", "write '--folder DIR'"
    ),
    (
      "--folder", "--folder", "値がありません", "its value is missing",
      "「--folder DIR」と書いてください", "write '--folder DIR'"
    ),
    (
      "item --folder", "--folder", "値がありません", "its value is missing",
      "「--folder DIR」と書いてください", "write '--folder DIR'"
    ),
    (
      "item set a --force=yes", "--force", "この指定に値は付けられません",
      "this option takes no value", "「--force」だけを書いてください", "write '--force' alone"
    ),
    (
      "--quiet=1 check", "--quiet", "この指定に値は付けられません", "this option takes no value",
      "「--quiet」だけを書いてください", "write '--quiet' alone"
    ),
    (
      "item set a --name A --name B", "--name", "二度指定されています", "it is given twice",
      "一つだけにしてください", "give it once"
    ),
    (
      "--color never check --color always", "--color", "二度指定されています", "it is given twice",
      "一つだけにしてください", "give it once"
    ),
    (
      "item set", "ID", "指定がありません", "this argument is missing",
      "「sample item set [OPTIONS] ID [FILE]」の形で書いてください",
      "write 'sample item set [OPTIONS] ID [FILE]'"
    ),
    (
      "item remove a", "FILE", "指定がありません", "this argument is missing",
      "「sample item remove ID FILE...」の形で書いてください", "write 'sample item remove ID FILE...'"
    ),
    (
      "item set a b c d", "c", "引数が多すぎます", "this word is one too many",
      "空白を含む値は引用符で囲んでください。「sample item set --help」で使い方を確かめられます",
      "put quotes around a value with spaces; see 'sample item set --help'"
    ),
    (
      "check now", "now", "引数が多すぎます", "this word is one too many",
      "空白を含む値は引用符で囲んでください。「sample check --help」で使い方を確かめられます",
      "put quotes around a value with spaces; see 'sample check --help'"
    ),
  ]) func `words that say nothing are told why`(
    _ line: String, _ word: String, _ whatJa: String, _ whatEn: String, _ remedyJa: String,
    _ remedyEn: String
  ) throws {
    let error = try #require(throws: UsageError.self) {
      try Parser(SampleTree.tree).parse(SampleTree.words(line))
    }
    #expect(error.word == word)
    #expect(error.what.japanese == whatJa)
    #expect(error.what.english == whatEn)
    #expect(error.remedy.japanese == remedyJa)
    #expect(error.remedy.english == remedyEn)
  }

  @Test(
    arguments: [
      ("", []),
      ("--help", []),
      ("-h", []),
      ("--quiet --help", []),
      ("--quiet", []),
      ("item", ["item"]),
      ("item --help", ["item"]),
      ("--help item", []),
      ("item set --help", ["item", "set"]),
      ("item set a b c --help", ["item", "set"]),  // help wins over a word too many
      ("item set --name N -h", ["item", "set"]),
      ("check --help", ["check"]),
    ] as [(String, [String])]) func `help can be asked for anywhere`(
      _ line: String, _ path: [String]
    ) throws
  {
    guard case .help(let found) = try Parser(SampleTree.tree).parse(SampleTree.words(line)) else {
      Issue.record("«\(line)» did not ask for help")
      return
    }
    #expect(found == path)
  }

  @Test func `the program's version is not told where somebody meant a value`() {
    for line in ["item set a --version 3", "item set --version 3", "item set a --version"] {
      #expect(throws: UsageError.self) { try Parser(SampleTree.tree).parse(SampleTree.words(line)) }
    }
  }

  @Test(arguments: ["--version", "item --version", "check --version", "--quiet --version"])
  func `the version can be asked for anywhere`(_ line: String) throws {
    guard case .version = try Parser(SampleTree.tree).parse(SampleTree.words(line)) else {
      Issue.record("«\(line)» did not ask for the version")
      return
    }
  }

  @Test(arguments: ["item set --name --help a", "item set a -- --help", "item set a -- --version"])
  func `a value or a word behind -- is no request for help`(_ line: String) throws {
    #expect(try SampleTree.run(line).command.path == ["item", "set"])
  }

  @Test(arguments: [
    ("look", "look", []), ("look --kind it", "look", []), ("look away a", "look away", ["a"]),
    ("--quiet look away --force a", "look away", ["a"]),
    ("look away away", "look away", ["away"]),
  ])
  func `a command may lead to others`(_ line: String, _ path: String, _ words: [String]) throws {
    let request = try Parser(SampleTree.leading).parse(SampleTree.words(line))
    guard case .run(let command) = request else { throw SampleTree.NotRun() }
    #expect(command.command.path.joined(separator: " ") == path)
    #expect(command.command.arguments.flatMap { command.words($0) } == words)
  }

  @Test func `a word that none of its commands has is told as such`() {
    let error = #expect(throws: UsageError.self) {
      try Parser(SampleTree.leading).parse(["look", "awya"])
    }
    #expect(error?.what.english == "this command is unknown")
    #expect(error?.remedy.english == "did you mean 'away'? see 'sample look --help'")
  }

  @Test func `help and completion show what a command leads to`() {
    let help = HelpPage(SampleTree.leading, path: ["look"], language: .english).text()
    #expect(help.contains("  sample look [OPTIONS]\n  sample look COMMAND [OPTIONS]"))
    #expect(help.contains("Commands:\n  away  Look away"))
    #expect(help.contains("--kind KIND"))
    let bash = BashCompletion.script(for: SampleTree.leading)
    #expect(bash.contains("\" look\") words=\"away --kind"))
    let zsh = ZshCompletion.script(for: SampleTree.leading, language: .english)
    #expect(zsh.contains("away) _sample_look_away ;;"))
    #expect(zsh.contains("'--kind[Its kind]:KIND:(it ot)'"))
  }
}
