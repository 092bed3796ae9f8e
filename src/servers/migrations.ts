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
  `
  -- What is looked out for: a speaker, by the id and name of the directory, a topic, or both.
  CREATE TABLE watch (
    number INTEGER PRIMARY KEY,
    server TEXT NOT NULL,
    channel TEXT NOT NULL,
    speaker TEXT,
    name TEXT,
    topic TEXT,
    language TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    paused INTEGER NOT NULL DEFAULT 0,
    trouble TEXT
  ) STRICT;
  CREATE INDEX watch_server ON watch (server);

  -- Articles that have come, by the server whose watches have not been held against them yet.
  CREATE TABLE fresh (
    server TEXT NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (server, id)
  ) STRICT;

  -- Articles that all share and that have come before.
  CREATE TABLE known (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

  -- Quotations to post, and those posted: each once for each watch, however often its article comes anew. Those of one
  -- message have the same batch.
  CREATE TABLE post (
    watch INTEGER NOT NULL REFERENCES watch (number) ON DELETE CASCADE,
    article TEXT NOT NULL,
    words TEXT NOT NULL,
    batch INTEGER,
    posted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (watch, article, words)
  ) STRICT;
  CREATE INDEX post_waiting ON post (posted, watch);
  `,
  `
  -- How a server has answers shown; what is null it leaves to the installation.
  CREATE TABLE setting (server TEXT PRIMARY KEY, private INTEGER, language TEXT) STRICT, WITHOUT ROWID;
  `,
  `
  -- Of an earlier version of an article: the id of that article as it is now. It keeps its own original.
  ALTER TABLE article ADD COLUMN version_of TEXT;
  CREATE INDEX article_version ON article (server, version_of);

  -- Numbers by which the same article is found: of its address, and of what its text is like.
  CREATE TABLE mark (
    server TEXT NOT NULL,
    mark INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (server, mark, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mark_article ON mark (server, id);

  CREATE INDEX post_words ON post (watch, words);
  `,
  `
  -- Originals that not all articles are kept of yet: what there is of them is no use when the program ends.
  CREATE TABLE unfinished (
    original INTEGER PRIMARY KEY REFERENCES original (number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  `,
]
