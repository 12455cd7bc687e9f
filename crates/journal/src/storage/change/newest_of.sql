SELECT device.id || '/' || change.seq AS address
FROM revision
JOIN change ON change.place = revision.change
JOIN device ON device.n = change.device
WHERE revision.id = :id
ORDER BY revision.change DESC
LIMIT 1
