-- Read from the newest on, and only as far as is asked for: the devices are looked up for each change, never the other way round.
SELECT device.id || '/' || change.seq AS address, change.place, change.label, change.action, change.door, change.at,
  (SELECT count(*) FROM revision WHERE revision.change = change.place) AS rows
FROM change
CROSS JOIN device ON device.n = change.device
WHERE change.place < coalesce(:before, 9223372036854775807)
  AND (:id IS NULL OR change.place IN (SELECT revision.change FROM revision WHERE revision.id = :id))
ORDER BY change.place DESC
