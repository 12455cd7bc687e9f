-- Deleted ones first, so that an entry that is there wins over its own tombstone.
SELECT id, key, fields, deleted
FROM (
  SELECT revision.id AS id,
    json_extract(revision.before, '$.origin.key') AS key,
    coalesce(json_extract(revision.before, '$.origin.fields'), '{}') AS fields,
    1 AS deleted
  FROM revision
  WHERE revision.entity = 'entry'
    AND revision.after IS NULL
    AND json_extract(revision.before, '$.origin.format') = :format
    AND revision.id NOT IN (SELECT id FROM entry)
  UNION ALL
  SELECT entry.id, origin.key, origin.fields, 0
  FROM origin
  JOIN entry ON entry.row = origin.entry
  WHERE origin.format = :format
)
ORDER BY deleted DESC
