SELECT entity, json_extract(before, '$.kind') AS was, json_extract(after, '$.kind') AS kind
FROM revision
WHERE change > :place
LIMIT :most
