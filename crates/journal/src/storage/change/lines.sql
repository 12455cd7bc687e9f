SELECT device.id || '/' || change.seq AS address, change.place, change.label, change.action, change.door, change.at,
  (SELECT count(*) FROM revision WHERE revision.change = change.place) AS rows
FROM change
JOIN device ON device.n = change.device
WHERE (:id IS NULL OR change.place IN (SELECT revision.change FROM revision WHERE revision.id = :id))
  AND (:before IS NULL OR change.place < :before)
ORDER BY change.place DESC
