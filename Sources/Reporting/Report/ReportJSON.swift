internal import ProfileModel
public import Reports
internal import Wording

/// Prints what a report has to say as JSON, in both languages; `docs/formats/report.schema.json` describes
/// it.
public enum ReportJSON {
  /// The report as JSON text.
  public static func print(_ document: ReportDocument) -> String {
    let layout = document.layout
    return JSONValue.object([
      "schema": .text("assess/report.\(layout.report)/1"),
      "head": head(document),
      "sentences": .object(
        document.facts.sentences.keys.sorted().map { id in
          .init(key: id, value: .list((document.facts.sentences[id] ?? []).map(sentence)))
        }),
      "tables": .object(
        layout.tables.compactMap { named in
          document.facts.tables[named.id].map {
            .init(key: named.id, value: table(named, $0, in: document))
          }
        }),
    ]).pretty + "\n"
  }

  private static func head(_ document: ReportDocument) -> JSONValue {
    let (head, layout) = (document.head, document.layout)
    return .object([
      "organisation": .text(head.organisation), "period": .text("\(head.period)"),
      "label": head.label.map(words) ?? .null, "snapshot": .text(orNull: head.snapshot),
      "journal": .text(head.journal), "workspace": .text(head.workspace),
      "made": .text(head.made.description), "title": words(layout.title),
      "layout": .object(["report": .text(layout.report), "version": .integer(layout.version)]),
    ])
  }

  private static func sentence(_ sentence: ReportSentence) -> JSONValue {
    .object(["tone": .text(sentence.tone.rawValue), "text": words(sentence.text)])
  }

  private static func table(
    _ layout: ReportLayout.Table, _ table: ReportTable, in document: ReportDocument
  ) -> JSONValue {
    .object([
      "title": words(layout.title), "note": layout.note.map(words) ?? .null,
      "columns": .list(layout.columns.map { column($0, of: table) }),
      "rows": .list(table.rows.map { row($0, of: layout, in: document) }),
    ])
  }

  private static func column(_ column: ReportLayout.Column, of table: ReportTable) -> JSONValue {
    .object([
      "id": .text(column.id),
      "kind": .text((table.column(column.id)?.kind ?? .text).name),
      "heading": words(column.heading), "origin": column.origin.map(words) ?? .null,
    ])
  }

  private static func row(
    _ row: ReportTable.Row, of layout: ReportLayout.Table, in document: ReportDocument
  ) -> JSONValue {
    let cells = layout.columns.map { column in
      (id: column.id, value: document.value(of: row, in: column.id, of: layout))
    }
    let missing = cells.compactMap { cell -> JSONValue.Member? in
      guard case .missing(let reason) = cell.value else { return nil }
      return .init(key: cell.id, value: .text(reason.rawValue))
    }
    return .object([
      "id": .text(row.id),
      "figure": .text(
        FigureID.of(report: document.layout.report, table: layout.id, row: row.id)),
      "tone": .text(row.tone.rawValue), "depth": .integer(row.depth),
      "cells": .object(cells.map { .init(key: $0.id, value: $0.value.json) }),
      "missing": .object(missing),
      "origin": origin(row.origin),
    ])
  }

  private static func origin(_ origin: ReportOrigin) -> JSONValue {
    .object([
      "ratings": .texts(origin.ratings.map(\.full)),
      "entries": .list(
        origin.entries.map { .object(["register": .text($0.register), "id": .text($0.id)]) }),
      "command": .text(orNull: origin.command),
    ])
  }

  /// A wording in both languages.
  static func words(_ text: Text) -> JSONValue {
    .object(["ja": .text(text.japanese), "en": .text(text.english)])
  }
}
