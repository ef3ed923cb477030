extension Schema {
  /// The registers of targets, assets, scenarios, criteria and accepted risks.
  static let version5 = """
    CREATE TABLE register_entry (
      register TEXT NOT NULL,
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (register, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE register_change (
      register TEXT NOT NULL,
      id TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (register, id, revision)
    ) STRICT, WITHOUT ROWID;
    """
}
