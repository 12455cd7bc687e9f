SELECT device.id || '/' || change.seq AS address, change.place, change.label, change.action, change.door, change.at, revision.after
FROM revision
JOIN change ON change.place = revision.change
JOIN device ON device.n = change.device
WHERE revision.id = :id
ORDER BY change.place
