/** What makes each version of the storage out of the one before; the first out of nothing. Never changed, only added to. */
export const MIGRATIONS: readonly string[] = [
  `
  -- What somebody added, byte for byte.
  CREATE TABLE original (
    number INTEGER PRIMARY KEY,
    server TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    url TEXT,
    bytes BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX original_server ON original (server);

  -- An article as it was read, of an original or of a feed. What was made of it for answering, and by which code, saves
  -- time alone.
  CREATE TABLE article (
    server TEXT NOT NULL,
    id TEXT NOT NULL,
    original INTEGER REFERENCES original (number),
    feed TEXT,
    article TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    code TEXT NOT NULL,
    prepared BLOB NOT NULL,
    PRIMARY KEY (server, id)
  ) STRICT;
  CREATE INDEX article_original ON article (original);

  -- Articles taken out by hand, which no feed brings back.
  CREATE TABLE removed (server TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (server, id)) STRICT, WITHOUT ROWID;

  CREATE TABLE feed (
    server TEXT NOT NULL,
    address TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    PRIMARY KEY (server, address)
  ) STRICT, WITHOUT ROWID;

  -- Servers that the bot is no longer in, and since when.
  CREATE TABLE departure (server TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
]
