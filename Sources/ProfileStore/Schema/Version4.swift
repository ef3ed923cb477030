extension Schema {
  /// Units, what is asked in a period, the ratings and who stands behind a closing.
  static let version4 = """
    CREATE TABLE unit (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      owner TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE unit_role (
      unit TEXT NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
      role TEXT NOT NULL,
      PRIMARY KEY (unit, role)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE period ADD COLUMN prepared_by TEXT;
    ALTER TABLE period ADD COLUMN checked_by TEXT;
    ALTER TABLE period ADD COLUMN approved_by TEXT;
    ALTER TABLE period ADD COLUMN exception TEXT;

    CREATE TABLE control_set (
      digest TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER control_set_stays_as_it_is BEFORE UPDATE ON control_set
      BEGIN SELECT raise(ABORT, 'what was asked is frozen'); END;

    CREATE TABLE period_catalog (
      period TEXT NOT NULL REFERENCES period (id),
      catalog TEXT NOT NULL,
      edition TEXT NOT NULL,
      kind TEXT NOT NULL,
      digest TEXT NOT NULL,
      controls TEXT NOT NULL REFERENCES control_set (digest),
      PRIMARY KEY (period, catalog)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE rating (
      period TEXT NOT NULL REFERENCES period (id),
      catalog TEXT NOT NULL,
      control TEXT NOT NULL,
      scope TEXT NOT NULL,
      answer TEXT NOT NULL CHECK (
        answer IN ('unanswered', 'unknown', 'not-applicable', 'not-adopted', 'adopted')),
      tier INTEGER,
      items TEXT,
      content TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX rating_by_key ON rating (period, catalog, control, scope);
    CREATE INDEX rating_answers
      ON rating (period, catalog, control, scope, answer, tier, items);

    CREATE TABLE rating_change (
      period TEXT NOT NULL,
      catalog TEXT NOT NULL,
      control TEXT NOT NULL,
      scope TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (period, catalog, control, scope, revision)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mapping (
      name TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE allowance (
      rule TEXT NOT NULL,
      subject TEXT NOT NULL,
      reason TEXT NOT NULL,
      until TEXT NOT NULL,
      PRIMARY KEY (rule, subject)
    ) STRICT, WITHOUT ROWID;
    """
}
