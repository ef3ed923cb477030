import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// The hostile files that are too large to keep, made anew and read by the library and the program.
@Suite(.temporaryFolder, .serialized) struct LargeHostileTests {
  private static let python = Repository.root + "/.build/python/bin/python"
  /// What the program reads too: the kinds that could cost memory.
  ///
  /// The library reads all of them; the program reading all would take over a minute.
  private static let costly = [
    "attribute-", "bomb-", "cells-", "comment-", "defined-", "file-", "good-", "merges-",
    "namespaces-", "relationships-", "strings-", "styles-",
  ]
  private static let longest = Duration.seconds(20)
  /// What reading one file may take at its peak, in kilobytes.
  private static let most = 400 << 10

  /// Runs the program on each file with a gigabyte of addresses, and says what each run took.
  private static let driver = """
    import os, resource, subprocess, sys, time
    program, files = sys.argv[1], sys.argv[2:]
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (1_000_000 << 10, 1_000_000 << 10))
    for file in files:
        began = time.monotonic()
        child = subprocess.Popen([program, 'workbook', 'show', file], preexec_fn=limit,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        print(file, child.returncode, usage.ru_maxrss, int(time.monotonic() - began), sep='\\t')
    """

  @Test func `bombs are refused in good time and within bounds, by the library and the program`()
    throws
  {
    let folder = try TemporaryFolder.path
    let made = try runProgram(Self.python, [Fixtures.folder + "/make.py", "--large", folder])
    try #require(made.status == 0, "\(made.errors)")
    let told = try Notation.read(folder + "/expected.json") as? [String: Any]
    let expected = try #require(told?["hostile"] as? [String: [String: Any]])
    #expect(expected.count == 33)
    for (name, expectation) in expected {
      try check("\(folder)/\(name)", expectation["accept"] as? [String: Any])
    }
    let costly = expected.keys.sorted().filter { name in
      Self.costly.contains { name.hasPrefix($0) }
    }
    #expect(costly.count >= Self.costly.count)
    try checkProgram(costly.map { "\(folder)/\($0)" }) { path in
      expected[(path as NSString).lastPathComponent]?["accept"] == nil ? 3 : 0
    }
  }

  private func check(_ path: String, _ accepted: [String: Any]?) throws {
    let started = ContinuousClock.now
    let outcome = Result { () throws(Failure) in try WorkbookReader.read(path) }
    #expect(ContinuousClock.now - started < Self.longest, "\(path)")
    switch (outcome, accepted) {
    case (.success, nil): Issue.record("\(path) was read")
    case (.success(let workbook), let content?):
      #expect(Reading(workbook) == Reading(content), "\(path)")
    case (.failure(let failure), .some): Issue.record("\(path) was refused: \(failure)")
    case (.failure(let failure), nil):
      #expect(failure.kind == .input && failure.problems.count == 1, "\(path): \(failure)")
      #expect(failure.problems.allSatisfy { $0.place.name == path }, "\(failure)")
    }
  }

  private func checkProgram(_ paths: [String], status: (String) -> Int) throws {
    let run = try runProgram(Self.python, ["-c", Self.driver, Repository.program] + paths)
    try #require(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(lines.map { String($0[0]) } == paths)
    for line in lines {
      let numbers = line.dropFirst().compactMap { Int($0) }
      try #require(numbers.count == 3)
      #expect(numbers[0] == status(String(line[0])), "\(line)")
      #expect(numbers[1] <= Self.most, "\(line)")
      #expect(numbers[2] <= 20, "\(line)")
    }
  }
}
