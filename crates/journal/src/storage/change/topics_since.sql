SELECT DISTINCT entity, CASE entity WHEN 'entry' THEN json_extract(coalesce(after, before), '$.kind') END AS kind
FROM revision
WHERE change > :place
