extension Schema {
  /// Periods, and the snapshots that closing them freezes.
  static let version2 = """
    CREATE TABLE snapshot (
      digest TEXT PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER snapshot_stays BEFORE DELETE ON snapshot
      BEGIN SELECT raise(ABORT, 'a snapshot is frozen'); END;
    CREATE TRIGGER snapshot_stays_as_it_is BEFORE UPDATE ON snapshot
      BEGIN SELECT raise(ABORT, 'a snapshot is frozen'); END;

    CREATE TABLE period (
      id TEXT PRIMARY KEY,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      opened TEXT NOT NULL,
      closed TEXT,
      snapshot TEXT REFERENCES snapshot (digest),
      CHECK ((closed IS NULL) = (snapshot IS NULL))
    ) STRICT, WITHOUT ROWID;
    """
}
