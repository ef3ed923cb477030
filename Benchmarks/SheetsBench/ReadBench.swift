import Files
import ProfileModel
import Sheets
import Synchronization

/// Reads workbooks and looks at every value, so that nothing is left undone.
struct ReadBench {
  private struct Totals {
    var files = 0
    var cells = 0
    var textBytes = 0
    var sum = 0.0
  }

  private var threads = 1
  private var rounds = 1
  private var engine = WorkbookReader.Engine.both
  private var limits = ReadingLimits()
  private var files: [String] = []

  init(_ words: [String]) throws(Failure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--threads": threads = rest.popFirst().flatMap { Int($0) } ?? 1
      case "--repeat": rounds = rest.popFirst().flatMap { Int($0) } ?? 1
      case "--engine":
        engine = rest.popFirst().flatMap { WorkbookReader.Engine(rawValue: $0) } ?? .both
      case "--part-limit":
        limits = limits.raised(partSize: rest.popFirst().flatMap { Int($0) } ?? limits.partSize)
      case _ where word.hasPrefix("@"):
        let list = try FileReader.text(of: String(word.dropFirst()))
        files += list.split(separator: "\n").map(String.init)
      default: files.append(word)
      }
    }
  }

  func run() throws(Failure) {
    var times: [Double] = []
    var totals = Totals()
    for _ in 0..<rounds {
      let start = ContinuousClock.now
      totals = try readAll()
      let spent = start.duration(to: .now)
      times.append(
        Double(spent.components.attoseconds) / 1e15 + Double(spent.components.seconds) * 1000)
    }
    let median = times.sorted()[times.count / 2]
    print(
      """
      {"files": \(totals.files), "cells": \(totals.cells), "text_bytes": \(totals.textBytes), \
      "sum": \(totals.sum), "wall_ms": \(median)}
      """)
  }

  private func readAll() throws(Failure) -> Totals {
    let outcomes = Mutex<Result<Totals, Failure>>(.success(Totals()))
    let (files, limits, engine) = (files, limits, engine)
    Workers.run(files.count, threads: threads) { index in
      let outcome = Result { () throws(Failure) in
        try Self.totals(of: files[index], limits: limits, engine: engine)
      }
      outcomes.withLock { $0 = Self.joined($0, outcome) }
    }
    return try outcomes.withLock { $0 }.get()
  }

  private static func joined(
    _ all: Result<Totals, Failure>, _ one: Result<Totals, Failure>
  ) -> Result<Totals, Failure> {
    guard case .success(var totals) = all, case .success(let more) = one else {
      if case .failure = all { return all }
      return one
    }
    totals.files += 1
    totals.cells += more.cells
    totals.textBytes += more.textBytes
    totals.sum += more.sum
    return .success(totals)
  }

  private static func totals(
    of path: String, limits: ReadingLimits, engine: WorkbookReader.Engine
  ) throws(Failure) -> Totals {
    let bytes = try FileReader.bytes(of: path, limit: limits.fileSize)
    let workbook = try WorkbookReader.read(bytes, path: path, limits: limits, engine: engine)
    var totals = Totals()
    for sheet in workbook.sheets {
      for cell in sheet.cells {
        totals.cells += 1
        switch cell.value {
        case .text(let text): totals.textBytes += text.utf8.count
        case .number(let number): totals.sum += number
        default: break
        }
      }
    }
    return totals
  }
}
