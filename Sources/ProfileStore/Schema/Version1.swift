extension Schema {
  /// The workspace, its organisation with services and systems, and the journal.
  static let version1 = """
    CREATE TABLE workspace (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      kind TEXT NOT NULL CHECK (kind IN ('operator', 'ministry')),
      journal_length INTEGER NOT NULL,
      journal_head TEXT NOT NULL
    ) STRICT;

    CREATE TABLE organisation (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      name TEXT NOT NULL,
      sector TEXT,
      calendar_start INTEGER NOT NULL CHECK (calendar_start BETWEEN 1 AND 12),
      label_scheme TEXT,
      label_level TEXT,
      label_restriction TEXT,
      CHECK ((label_scheme IS NULL) = (label_level IS NULL))
    ) STRICT;

    CREATE TABLE organisation_regime (
      regime TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE service (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      sector_service TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE system (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      environment TEXT NOT NULL CHECK (environment IN ('it', 'ot', 'cloud')),
      owner TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE system_service (
      system TEXT NOT NULL REFERENCES system (id) ON DELETE CASCADE,
      service TEXT NOT NULL REFERENCES service (id),
      PRIMARY KEY (system, service)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX system_service_by_service ON system_service (service);

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      user TEXT NOT NULL,
      name TEXT NOT NULL,
      verb TEXT NOT NULL,
      subject TEXT NOT NULL,
      payload TEXT NOT NULL,
      previous TEXT NOT NULL,
      digest TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER journal_keeps_its_rows BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_keeps_its_words BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
    """
}
