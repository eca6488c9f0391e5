/** Raised with every change of the tables or of what stands in them. */
export const schemaVersion = 3;

/**
 * Rows of articles are numbered by day (see row-number.ts), so that the full-text index gives the newest first without
 * sorting. Bodies are not kept: a file is the truth.
 */
export const schema = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE folders(path TEXT PRIMARY KEY, modified REAL NOT NULL, stamp TEXT) WITHOUT ROWID;
CREATE TABLE files(
	path TEXT PRIMARY KEY, modified REAL NOT NULL, size INTEGER NOT NULL, inode INTEGER NOT NULL,
	hash TEXT, problem TEXT, row INTEGER
) WITHOUT ROWID;
CREATE INDEX filesWithProblem ON files(path) WHERE problem IS NOT NULL;
CREATE TABLE articles(
	row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, titleKey TEXT NOT NULL, day TEXT,
	words INTEGER NOT NULL, papers INTEGER NOT NULL, signed INTEGER NOT NULL,
	commitments INTEGER NOT NULL, proposals INTEGER NOT NULL
);
CREATE INDEX articlesByTitle ON articles(titleKey, row DESC);
CREATE INDEX articlesByDay ON articles(day, papers, commitments);
CREATE TABLE summaries(row INTEGER PRIMARY KEY, json TEXT NOT NULL, facts BLOB);
CREATE TABLE articleLeaders(
	row INTEGER NOT NULL, name INTEGER NOT NULL, country TEXT, role TEXT, PRIMARY KEY(row, name)
) WITHOUT ROWID;
CREATE TABLE agreements(
	row INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, type TEXT, status TEXT, PRIMARY KEY(row, n)
) WITHOUT ROWID;
CREATE TABLE agreementParties(
	row INTEGER NOT NULL, n INTEGER NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(row, n, name)
) WITHOUT ROWID;
CREATE TABLE names(
	id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, more TEXT NOT NULL, articles INTEGER NOT NULL,
	UNIQUE(kind, name, more)
);
CREATE TABLE nameWords(
	kind TEXT NOT NULL, word TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(kind, word, name)
) WITHOUT ROWID;
CREATE TABLE words(
	initial TEXT NOT NULL, length INTEGER NOT NULL, word TEXT NOT NULL, docs INTEGER NOT NULL,
	PRIMARY KEY(initial, length, word)
) WITHOUT ROWID;
CREATE UNIQUE INDEX wordsByWord ON words(word, docs);
CREATE INDEX wordsByTail ON words(substr(word, 2, 2), length);
CREATE VIRTUAL TABLE texts USING fts5(
	title, leaders, agreements, body, facts,
	content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
);
INSERT INTO texts(texts, rank) VALUES('hashsize', 33554432);
INSERT INTO texts(texts, rank) VALUES('automerge', 8);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(texts, row);
`;
