-- Deleted ones first, so that an entry that is there wins over its own tombstone.
SELECT id, key, fields, gone
FROM (
  SELECT revision.id AS id,
    json_extract(revision.before, '$.origin.key') AS key,
    coalesce(json_extract(revision.before, '$.origin.fields'), '{}') AS fields,
    revision.change AS gone
  FROM revision
  WHERE revision.entity = 'entry'
    AND revision.after IS NULL
    AND json_extract(revision.before, '$.origin.format') = :format
    AND revision.id NOT IN (SELECT id FROM entry)
    AND revision.change = (SELECT max(later.change) FROM revision AS later WHERE later.id = revision.id)
  UNION ALL
  SELECT entry.id, origin.key, origin.fields, NULL
  FROM origin
  JOIN entry ON entry.row = origin.entry
  WHERE origin.format = :format
)
ORDER BY gone IS NULL
