-- The sign keeps SQLite from walking every revision there ever was in the order of ids, only to see each id once.
SELECT DISTINCT +id AS id FROM revision WHERE change > :place AND entity = 'entry' LIMIT :most
