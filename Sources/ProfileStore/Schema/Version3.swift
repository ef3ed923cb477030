extension Schema {
  /// The catalogues that the workspace works with, whole.
  static let version3 = """
    CREATE TABLE catalog (
      id TEXT NOT NULL,
      edition TEXT NOT NULL,
      kind TEXT NOT NULL,
      digest TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (id, edition)
    ) STRICT, WITHOUT ROWID;
    """
}
