-- The oldest revision after the change holds, as `before`, the row as that change left it.
SELECT entity, id, before, min(change) AS first
FROM revision
WHERE change > :place
GROUP BY id
