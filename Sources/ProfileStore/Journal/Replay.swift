internal import ProfileModel

/// What the tables should hold by the journal's account: the last word on each thing.
///
/// A thing's state is the canonical JSON that was journaled of it, so that states compare as text.
enum Replay {
  /// The things that the tables hold otherwise than the journal says, by name.
  static func faults(in connection: Connection) throws(Failure) -> [String] {
    try connection.snapshot { () throws(Failure) in
      let journaled = try journaled(in: connection)
      let stored = try stored(in: connection)
      let names = Set(journaled.keys).union(stored.keys)
      return names.filter { journaled[$0] != stored[$0] }.sorted()
    }
  }

  private static func journaled(in connection: Connection) throws(Failure) -> [String: String] {
    var states: [String: String] = [:]
    try connection.withStatement(lastWords) { statement throws(Failure) in
      try statement.forEachRow([]) { row in
        let name = row.text(0) + " " + row.text(1)
        states[name] = row.optionalText(2)
      }
    }
    return states
  }

  /// Every word of the journal on every thing, in order: its kind, its id, its state or nothing.
  private static let lastWords = """
    SELECT kind, id, state FROM (
      SELECT sequence, 'workspace' AS kind, '' AS id, json_quote(subject) AS state
        FROM journal WHERE verb = 'workspace.init'
      UNION ALL SELECT sequence, 'organisation', '', payload
        FROM journal WHERE verb IN ('workspace.init', 'org.set')
      UNION ALL SELECT sequence, 'service', subject, iif(verb = 'service.set', payload, NULL)
        FROM journal WHERE verb IN ('service.set', 'service.remove')
      UNION ALL SELECT sequence, 'system', json_extract(value, '$.id'), value
        FROM journal, json_each(payload) WHERE verb = 'system.set'
      UNION ALL SELECT sequence, 'system', subject, NULL
        FROM journal WHERE verb = 'system.remove'
      UNION ALL SELECT sequence, 'catalog',
          json_extract(value, '$.id') || '@' || json_extract(value, '$.edition'), value
        FROM journal, json_each(payload) WHERE verb = 'catalog.load'
      UNION ALL SELECT sequence, 'catalog', subject, NULL
        FROM journal WHERE verb = 'catalog.unload'
      UNION ALL SELECT sequence, 'unit', subject, iif(verb = 'unit.set', payload, NULL)
        FROM journal WHERE verb IN ('unit.set', 'unit.remove')
      UNION ALL SELECT sequence, 'mapping', subject, iif(verb = 'mapping.set', payload, NULL)
        FROM journal WHERE verb IN ('mapping.set', 'mapping.remove')
      UNION ALL SELECT sequence, 'allowance', subject, iif(verb = 'check.allow', payload, NULL)
        FROM journal WHERE verb IN ('check.allow', 'check.disallow')
      UNION ALL SELECT sequence, 'days of period', subject,
          coalesce(json_extract(payload, '$.period'), payload)
        FROM journal WHERE verb = 'period.open'
      UNION ALL SELECT sequence, 'rating',
          subject || ' ' || json_extract(value, '$.catalog') || '/'
            || json_extract(value, '$.control') || '@' || json_extract(value, '$.scope'),
          sequence || ' ' || value
        FROM journal, json_each(payload, '$.ratings') WHERE verb = 'period.open'
      UNION ALL SELECT sequence, 'rating',
          json_extract(payload, '$.period') || ' ' || json_extract(value, '$.catalog') || '/'
            || json_extract(value, '$.control') || '@' || json_extract(value, '$.scope'),
          sequence || ' ' || value
        FROM journal, json_each(payload, '$.ratings')
        WHERE verb IN ('rating.set', 'rating.import')
      UNION ALL SELECT sequence, 'rating',
          json_extract(payload, '$.period') || ' ' || json_extract(value, '$.catalog') || '/'
            || json_extract(value, '$.control') || '@' || json_extract(value, '$.scope'), NULL
        FROM journal, json_each(payload, '$.questions') WHERE verb = 'rating.remove'
      UNION ALL SELECT sequence, substr(verb, 1, instr(verb, '.') - 1),
          json_extract(value, '$.id'), sequence || ' ' || json_extract(value, '$.entry')
        FROM journal, json_each(payload, '$.entries')
        WHERE substr(verb, 1, instr(verb, '.') - 1) IN (\(registers))
      UNION ALL SELECT sequence, substr(verb, 1, instr(verb, '.') - 1), value, NULL
        FROM journal, json_each(payload, '$.removed')
        WHERE substr(verb, 1, instr(verb, '.') - 1) IN (\(registers))
      UNION ALL SELECT sequence, 'snapshot of period', subject,
          iif(verb = 'period.close', payload, NULL)
        FROM journal WHERE verb IN ('period.close', 'period.reopen')
    ) ORDER BY sequence
    """

  private static let registers = Register.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  private static func stored(in connection: Connection) throws(Failure) -> [String: String] {
    let register = try OrganisationTable.register(in: connection)
    var states = [
      "workspace ": JSONValue.text(register.kind.rawValue).canonical,
      "organisation ": register.organisation.json.canonical,
    ]
    for unit in register.units { states["unit \(unit.id)"] = unit.json.canonical }
    for service in register.services { states["service \(service.id)"] = service.json.canonical }
    for system in register.systems { states["system \(system.id)"] = system.json.canonical }
    for mapping in try MappingTable.mappings(in: connection) {
      states["mapping \(mapping.name)"] = mapping.json.canonical
    }
    for allowance in try AllowanceTable.allowances(in: connection) {
      states["allowance \(allowance.name)"] = allowance.json.canonical
    }
    states.merge(try RegisterTable.contents(in: connection)) { first, _ in first }
    for catalog in try CatalogTable.catalogs(in: connection) {
      let content = try CatalogTable.content(of: catalog.id, catalog.edition, in: connection)
      let found = LoadedCatalog(
        id: catalog.id, edition: catalog.edition, kind: catalog.kind,
        digest: Digest.sha256(content ?? ""))
      states["catalog \(catalog.name)"] = found.json.canonical
    }
    for period in try PeriodTable.periods(in: connection) {
      states["days of period \(period.id)"] = period.daysJSON.canonical
      states["snapshot of period \(period.id)"] = period.closing?.json.canonical
      for asked in period.asked {
        let controls = try PeriodTable.controlSet(asked.controls, in: connection)
        if Digest.sha256(controls ?? "") != asked.controls {
          states["questions of period \(period.id)"] = asked.catalog.name
        }
      }
      let answers = Dictionary(
        try RatingTable.answers(of: period.id, in: connection).map { ($0.key, $0.answer) },
        uniquingKeysWith: { first, _ in first })
      for stored in try RatingTable.ratings(of: period.id, in: connection) {
        let key = stored.rating.key
        let isWhole = answers[key] == stored.rating.answer
        states["rating \(period.id) \(key.catalog)/\(key.control)@\(key.scope)"] =
          isWhole ? "\(stored.revision) \(stored.rating.json.canonical)" : nil
      }
    }
    return states
  }
}
