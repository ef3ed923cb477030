import Foundation
import TestSupport
import Testing

@testable import AssessCLI

/// A workspace with two services and two documents without clauses.
func continuityStage() throws -> Surroundings {
  let stage = try quarter()
  for line in [
    "org service set generation --name 発電", "org service set grid --name 送配電",
    "continuity plan add CP --name 初動対応要領 --kind cp --date 2026-04-01",
    "continuity plan add BCP --name 事業継続計画 --kind bcp --service grid",
  ] { try succeed(line, in: stage) }
  return stage
}

/// What a command prints as JSON.
func json(_ line: String, in stage: Surroundings) throws -> [String: Any] {
  let run = try succeed("\(line) --format json", in: stage)
  return try #require(
    try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
}

/// The rows of a table of a command's JSON.
func rows(_ table: String, of line: String, in stage: Surroundings) throws -> [[String: Any]] {
  try #require(try json(line, in: stage)[table] as? [[String: Any]])
}
