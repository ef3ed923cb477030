extension Schema {
  /// Ratings whose answer is checked word by word: for a list of words SQLite makes a table in memory
  /// at every row.
  static let version6 = """
    ALTER TABLE rating RENAME TO rating_before;
    CREATE TABLE rating (
      period TEXT NOT NULL REFERENCES period (id),
      catalog TEXT NOT NULL,
      control TEXT NOT NULL,
      scope TEXT NOT NULL,
      answer TEXT NOT NULL CHECK (
        answer = 'unanswered' OR answer = 'unknown' OR answer = 'not-applicable'
          OR answer = 'not-adopted' OR answer = 'adopted'),
      tier INTEGER,
      items TEXT,
      content TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    INSERT INTO rating SELECT * FROM rating_before;
    DROP TABLE rating_before;
    CREATE UNIQUE INDEX rating_by_key ON rating (period, catalog, control, scope);
    CREATE INDEX rating_answers
      ON rating (period, catalog, control, scope, answer, tier, items);
    """
}
